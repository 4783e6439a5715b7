package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of an outline: its placements, then the lesson with its pages, sections, topics and
 * fields.
 */
public final class DocumentSymbols {

  private static final String SEPARATOR = " · ";

  private final Outline outline;
  private final SourceText source;
  private final Messages messages;

  private DocumentSymbols(Outline outline, Messages messages) {
    this.outline = outline;
    this.source = outline.source();
    this.messages = messages;
  }

  /** The top of the tree; where the lesson has no title, its pages stand at the top. */
  public static List<Symbol> of(Outline outline, Messages messages) {
    return new DocumentSymbols(outline, messages).all();
  }

  private List<Symbol> all() {
    List<Symbol> top = new ArrayList<>();
    for (Placement placement : outline.placements()) {
      Heading heading = placement.heading();
      top.add(
          symbol(
              heading,
              hours(placement.hours()),
              Symbol.Kind.PLACEMENT,
              heading.range(),
              List.of()));
    }
    Heading title = outline.lessonTitle();
    if (title == null) {
      top.addAll(pages());
    } else {
      TextRange lesson = new TextRange(title.range().start(), source.length());
      top.add(symbol(title, hours(title.hours()), Symbol.Kind.LESSON, lesson, pages()));
    }
    return top;
  }

  private List<Symbol> pages() {
    List<Symbol> pages = new ArrayList<>();
    var titlePage = outline.titlePage();
    if (titlePage != null) {
      pages.add(page(titlePage.heading(), "", titlePage.range(), fields(titlePage.fields())));
    }
    var contents = outline.tableOfContents();
    if (contents != null) {
      String count = count("entries", contents.entries().size());
      pages.add(page(contents.heading(), count, contents.range(), List.of()));
    }
    for (Section section : outline.sections()) {
      pages.add(section(section));
    }
    var closing = outline.closing();
    if (closing != null) {
      pages.add(page(closing.heading(), "", closing.range(), List.of()));
    }
    var plan = outline.coursePlan();
    if (plan != null) {
      String count = count("entries", plan.entries().size());
      pages.add(page(plan.heading(), count, plan.range(), List.of()));
    }
    pages.sort(Comparator.comparingInt(page -> page.range().start()));
    return pages;
  }

  private Symbol section(Section section) {
    List<Symbol> children = new ArrayList<>(fields(section.body().fields()));
    for (Topic topic : section.topics()) {
      TextRange range = topic.heading().range().union(topic.body().range());
      String hours = hours(topic.heading().hours());
      children.add(
          symbol(topic.heading(), hours, Symbol.Kind.TOPIC, range, fields(topic.body().fields())));
    }
    String citations = count("references", Counts.of(section).citations());
    String detail = join(hours(section.heading().hours()), citations);
    return symbol(section.heading(), detail, Symbol.Kind.SECTION, section.range(), children);
  }

  private List<Symbol> fields(List<Field> fields) {
    List<Symbol> symbols = new ArrayList<>(fields.size());
    for (Field field : fields) {
      String detail = count("items", field.items().size());
      var word = field.label().word();
      symbols.add(
          symbol(word.text(), detail, Symbol.Kind.FIELD, field.range(), word.range(), List.of()));
    }
    return symbols;
  }

  private Symbol page(Heading heading, String detail, TextRange range, List<Symbol> children) {
    return symbol(heading, detail, Symbol.Kind.PAGE, range, children);
  }

  private Symbol symbol(
      Heading heading, String detail, Symbol.Kind kind, TextRange range, List<Symbol> children) {
    return symbol(
        HeadingName.of(outline, heading), detail, kind, range, heading.text().range(), children);
  }

  /** Editors refuse a whole tree for one blank name or one range that sticks out of another. */
  private Symbol symbol(
      String name,
      String detail,
      Symbol.Kind kind,
      TextRange range,
      TextRange selection,
      List<Symbol> children) {
    TextRange all = Stretch.withoutTail(source, range).union(selection);
    for (Symbol child : children) {
      all = all.union(child.range());
    }
    String shown = name.isBlank() ? messages.text("editor.untitled") : name;
    return new Symbol(shown, detail, kind, all, selection, children);
  }

  private String count(String what, int count) {
    return count == 0 ? "" : messages.text("editor.count." + what, count);
  }

  private static String hours(@Nullable Hours hours) {
    return hours == null ? "" : hours.span().text();
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + SEPARATOR + other;
  }
}
