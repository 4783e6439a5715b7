package dev.kegang.lint.rules;

import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours that are given to a whole, and those given to what it consists of.
 *
 * @param whole valid
 * @param parts valid and comparable with the whole, in order; never empty
 */
record BudgetGroup(Parts kind, Hours whole, List<Hours> parts) {

  /** What the parts are. */
  enum Parts {
    PLACEMENT("placement"),
    LESSON("lesson"),
    SECTIONS("sections"),
    TOPICS("topics"),
    PLAN("plan"),
    CONTENTS("contents");

    private final String key;

    Parts(String key) {
      this.key = key;
    }

    /** The key of messages about such parts. */
    String key() {
      return key;
    }
  }

  /** Every group of an outline, from the largest whole to the smallest. */
  static List<BudgetGroup> of(Outline outline) {
    List<BudgetGroup> groups = new ArrayList<>();
    List<Hours> wholes = new ArrayList<>();
    for (PlacementLevel level : PlacementLevel.values()) {
      Placement placement = outline.placement(level);
      enclose(Parts.PLACEMENT, placement == null ? null : placement.hours(), wholes, groups);
    }
    enclose(Parts.LESSON, ofLesson(outline), wholes, groups);
    List<Hours> sections = new ArrayList<>();
    for (Section section : outline.sections()) {
      Hours hours = ofSection(section);
      if (hours != null) {
        sections.add(hours);
      }
    }
    add(Parts.SECTIONS, wholes, sections, groups);
    if (outline.coursePlan() != null) {
      add(Parts.PLAN, wholes, ofEntries(outline.coursePlan().entries()), groups);
    }
    if (outline.tableOfContents() != null) {
      add(Parts.CONTENTS, wholes, ofEntries(outline.tableOfContents().entries()), groups);
    }
    for (Section section : outline.sections()) {
      Hours whole = ofSection(section);
      if (whole != null) {
        add(Parts.TOPICS, List.of(whole), ofTopics(section, whole), groups);
      }
    }
    return groups;
  }

  private static void enclose(
      Parts kind, @Nullable Hours hours, List<Hours> wholes, List<BudgetGroup> groups) {
    if (hours != null) {
      add(kind, wholes, List.of(hours), groups);
      wholes.add(hours);
    }
  }

  /** Adds the parts to the nearest whole that is measured like any of them. */
  private static void add(
      Parts kind, List<Hours> wholes, List<Hours> parts, List<BudgetGroup> groups) {
    for (int i = wholes.size() - 1; i >= 0; i--) {
      Hours whole = wholes.get(i);
      List<Hours> comparable = new ArrayList<>(parts.size());
      for (Hours part : parts) {
        if (part.comparableWith(whole)) {
          comparable.add(part);
        }
      }
      if (!comparable.isEmpty()) {
        groups.add(new BudgetGroup(kind, whole, comparable));
        return;
      }
    }
  }

  private static @Nullable Hours ofLesson(Outline outline) {
    Heading title = outline.lessonTitle();
    if (title != null && title.hours() != null) {
      return title.hours();
    }
    Hours onTitlePage = outline.titlePage() == null ? null : ofFields(outline.titlePage().fields());
    return onTitlePage == null ? ofFields(outline.frontMatter()) : onTitlePage;
  }

  private static @Nullable Hours ofSection(Section section) {
    Hours hours = section.heading().hours();
    if (hours == null) {
      hours = ofFields(section.body().fields());
    }
    return hours == null && section.topics().size() == 1 ? ofTopic(section.topics().get(0)) : hours;
  }

  private static List<Hours> ofTopics(Section section, Hours whole) {
    List<Hours> hours = new ArrayList<>();
    for (Topic topic : section.topics()) {
      Hours ofTopic = ofTopic(topic);
      if (ofTopic != null && !ofTopic.equals(whole)) {
        hours.add(ofTopic);
      }
    }
    return hours;
  }

  private static @Nullable Hours ofTopic(Topic topic) {
    Hours hours = topic.heading().hours();
    return hours == null ? ofFields(topic.body().fields()) : hours;
  }

  private static List<Hours> ofEntries(List<Entry> entries) {
    List<Hours> hours = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.hours() != null) {
        hours.add(entry.hours());
      }
    }
    return hours;
  }

  private static @Nullable Hours ofFields(List<Field> fields) {
    for (Field field : fields) {
      if (FieldKind.HOURS.equals(field.kind()) && field.hours() != null) {
        return field.hours();
      }
    }
    return null;
  }
}
