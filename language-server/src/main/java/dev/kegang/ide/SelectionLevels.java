package dev.kegang.ide;

import dev.kegang.outline.Body;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a growing selection takes in, from the word under the cursor to the whole text. */
public final class SelectionLevels {

  private final Outline outline;
  private final SourceText source;
  private final int offset;
  private final List<TextRange> levels = new ArrayList<>();

  private SelectionLevels(Outline outline, int offset) {
    this.outline = outline;
    this.source = outline.source();
    this.offset = offset;
  }

  /**
   * The ranges around an offset, each inside the next and larger than it: word, wording, item,
   * field, topic, section or page, lesson, text. Never empty.
   */
  public static List<TextRange> at(Outline outline, int offset) {
    return new SelectionLevels(outline, offset).all();
  }

  private List<TextRange> all() {
    levels.add(word());
    addLine();
    outline.items().forEach(this::add);
    for (Field field : outline.fields()) {
      add(field.range());
      if (field.value() != null) {
        add(field.value().range());
      }
    }
    for (Heading heading : outline.headings()) {
      add(heading.title().range());
      add(heading.text().range());
      add(heading.range());
    }
    addPages();
    Heading title = outline.lessonTitle();
    if (title != null) {
      add(new TextRange(title.range().start(), source.length()));
    }
    levels.add(new TextRange(0, source.length()));
    return nested();
  }

  private void addPages() {
    if (outline.titlePage() != null) {
      add(outline.titlePage().range());
    }
    if (outline.tableOfContents() != null) {
      add(outline.tableOfContents().range());
    }
    for (Section section : outline.sections()) {
      add(section.range());
      for (Body body : section.bodies()) {
        add(body.range());
      }
      for (Topic topic : section.topics()) {
        add(topic.heading().range().union(topic.body().range()));
      }
    }
    if (outline.closing() != null) {
      add(outline.closing().range());
    }
    if (outline.coursePlan() != null) {
      add(outline.coursePlan().range());
    }
  }

  private void add(Item item) {
    add(item.text().range());
    TextRange range = item.range();
    for (Item child : item.children()) {
      range = range.union(child.range());
    }
    add(range);
  }

  private void add(TextRange range) {
    TextRange shown = Stretch.withoutTail(source, range);
    if (shown.touches(offset) && !shown.isEmpty()) {
      levels.add(shown);
    }
  }

  private void addLine() {
    int line = source.lines().lineAt(offset);
    TextRange range = new TextRange(source.lines().lineStart(line), source.lines().lineEnd(line));
    add(source.span(range).trimmed().range());
  }

  /** The word an offset touches; in Chinese, where blanks part no words, a run of characters. */
  private TextRange word() {
    String content = source.content();
    int start = offset;
    while (start > 0 && isInWord(content.codePointBefore(start))) {
      start -= Character.charCount(content.codePointBefore(start));
    }
    int end = offset;
    while (end < content.length() && isInWord(content.codePointAt(end))) {
      end += Character.charCount(content.codePointAt(end));
    }
    return new TextRange(start, end);
  }

  private static boolean isInWord(int character) {
    return Character.isLetterOrDigit(character) || character == '_';
  }

  private List<TextRange> nested() {
    levels.sort(Comparator.comparingInt(TextRange::length));
    List<TextRange> nested = new ArrayList<>();
    TextRange inner = null;
    for (TextRange level : levels) {
      if (inner == null || (level.contains(inner) && !level.equals(inner))) {
        nested.add(level);
        inner = level;
      }
    }
    return nested;
  }
}
