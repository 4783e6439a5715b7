package dev.kegang.ide.export;

import dev.kegang.outline.Body;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an outline says, as maps, lists, texts and numbers, under the terms of the format. What an
 * outline doesn't have is left out; lists are always there. Lines count from 1. A heading's text is
 * all that stands in it, its title the part without number, hours and decoration.
 */
public final class OutlineModel {

  private final Outline outline;

  private OutlineModel(Outline outline) {
    this.outline = outline;
  }

  public static Map<String, Object> of(Outline outline) {
    return new OutlineModel(outline).read();
  }

  private Map<String, Object> read() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", outline.language().tag());
    model.put("profile", outline.profile().id());
    Heading title = outline.lessonTitle();
    if (title != null) {
      put(model, "title", title.title());
      put(model, "text", title.text());
      put(model, "hours", title.hours());
    }
    List<Object> placements = new ArrayList<>();
    for (Placement placement : outline.placements()) {
      Map<String, Object> place = heading(placement.heading());
      place.put("level", id(placement.level()));
      place.put("number", placement.ordinal().value());
      placements.add(place);
    }
    model.put("placements", placements);
    if (outline.titlePage() != null) {
      model.put("titlePage", fields(outline.titlePage().fields()));
    }
    if (outline.tableOfContents() != null) {
      model.put("tableOfContents", entries(outline.tableOfContents().entries()));
    }
    List<Object> sections = new ArrayList<>();
    outline.sections().forEach(section -> sections.add(section(section)));
    model.put("sections", sections);
    if (outline.closing() != null) {
      model.put("closing", heading(outline.closing().heading()));
    }
    if (outline.coursePlan() != null) {
      model.put("coursePlan", entries(outline.coursePlan().entries()));
    }
    model.put("frontMatter", fields(outline.frontMatter()));
    return model;
  }

  private Map<String, Object> section(Section section) {
    Map<String, Object> model = heading(section.heading());
    model.put("kind", id(section.kind()));
    if (section.number() >= 0) {
      model.put("number", section.number());
    }
    body(section.body(), model);
    List<Object> topics = new ArrayList<>();
    for (Topic topic : section.topics()) {
      Map<String, Object> read = heading(topic.heading());
      body(topic.body(), read);
      topics.add(read);
    }
    model.put("topics", topics);
    return model;
  }

  private void body(Body body, Map<String, Object> model) {
    model.put("fields", fields(body.fields()));
    model.put("items", items(body.items()));
  }

  private List<Object> fields(List<Field> fields) {
    List<Object> models = new ArrayList<>();
    for (Field field : fields) {
      Map<String, Object> model = new LinkedHashMap<>();
      if (field.kind() != null) {
        model.put("kind", field.kind().id());
      }
      put(model, "label", field.label().word());
      model.put("line", line(field.range().start()));
      put(model, "value", field.value());
      if (field.placeholder() != null) {
        model.put("placeholder", true);
      }
      put(model, "hours", field.hours());
      model.put("items", items(field.items()));
      models.add(model);
    }
    return models;
  }

  private List<Object> items(List<Item> items) {
    List<Object> models = new ArrayList<>();
    for (Item item : items) {
      Map<String, Object> model = new LinkedHashMap<>();
      model.put("kind", id(item.content().getClass().getSimpleName()));
      put(model, "text", item.text());
      model.put("line", line(item.range().start()));
      if (item.content() instanceof Citation citation) {
        put(model, "authors", citation.authors());
        put(model, "year", citation.year());
        put(model, "title", citation.title());
        put(model, "container", citation.container());
      }
      if (!item.children().isEmpty()) {
        model.put("items", items(item.children()));
      }
      models.add(model);
    }
    return models;
  }

  private List<Object> entries(List<Entry> entries) {
    List<Object> models = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, Object> model = new LinkedHashMap<>();
      if (entry.marker().ordered()) {
        model.put("number", entry.marker().number());
      }
      put(model, "title", entry.title());
      put(model, "description", entry.description());
      put(model, "hours", entry.hours());
      model.put("line", line(entry.range().start()));
      models.add(model);
    }
    return models;
  }

  private Map<String, Object> heading(Heading heading) {
    Map<String, Object> model = new LinkedHashMap<>();
    put(model, "title", heading.title());
    put(model, "text", heading.text());
    put(model, "hours", heading.hours());
    model.put("line", line(heading.range().start()));
    return model;
  }

  private static void put(Map<String, Object> model, String key, @Nullable TextSpan text) {
    if (text != null && !text.isEmpty()) {
      model.put(key, text.text());
    }
  }

  private static void put(Map<String, Object> model, String key, @Nullable Hours hours) {
    if (hours != null) {
      Map<String, Object> read = new LinkedHashMap<>();
      read.put("text", hours.span().text());
      if (hours.valid()) {
        read.put("least", PlainNumber.of(hours.least()));
        read.put("most", PlainNumber.of(hours.most()));
      }
      read.put("unit", id(hours.unit()));
      model.put(key, read);
    }
  }

  private int line(int offset) {
    return outline.source().lines().lineAt(offset) + 1;
  }

  private static String id(Object name) {
    return name.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
