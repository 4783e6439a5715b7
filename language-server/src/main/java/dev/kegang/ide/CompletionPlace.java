package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where something is to be inserted.
 *
 * @param style how the author writes
 * @param line what stands on the cursor's line
 * @param section what the cursor's line belongs to, its heading not counted; null outside of
 *     sections
 * @param messages for what the list of proposals says
 * @param wordings for what is inserted: in the document's language
 * @param open the other lessons of the course that are open
 * @param course what all its lessons offer
 */
record CompletionPlace(
    Outline outline,
    WritingStyle style,
    int cursor,
    TypedLine line,
    @Nullable Section section,
    Messages messages,
    Messages wordings,
    LocalDate today,
    List<Outline> open,
    Supplier<CourseOffers> course) {

  static CompletionPlace at(
      Outline outline,
      int cursor,
      Messages messages,
      LocalDate today,
      List<Outline> open,
      Supplier<CourseOffers> course) {
    TypedLine line = TypedLine.at(outline.source(), cursor);
    return new CompletionPlace(
        outline,
        WritingStyle.of(outline),
        cursor,
        line,
        section(outline, line.start()),
        messages,
        Messages.in(outline.language()),
        today,
        open,
        course);
  }

  SourceText source() {
    return outline.source();
  }

  /** What was typed behind bullet and marks. */
  String word() {
    return source().span(line.word()).text();
  }

  /** The last field of the section that begins above the cursor's line; null where none does. */
  @Nullable Field fieldAbove() {
    Field above = null;
    if (section != null) {
      for (Field field : section.fields()) {
        if (field.range().start() < line.start()) {
          above = field;
        }
      }
    }
    return above;
  }

  /** How far a range's start stands from the start of its line. */
  int indentation(TextRange range) {
    return range.start() - source().lines().lineStart(source().lines().lineAt(range.start()));
  }

  private static @Nullable Section section(Outline outline, int lineStart) {
    for (Section section : outline.sections()) {
      TextRange range = section.range();
      boolean atEnd = range.end() == outline.source().length() && lineStart == range.end();
      if (section.heading().range().end() <= lineStart && (lineStart < range.end() || atEnd)) {
        return section;
      }
    }
    return null;
  }
}
