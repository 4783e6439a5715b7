package dev.kegang.lint.rules;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.List;

/** Builds edits that put whole lines between others, with one blank line on each side. */
final class Insertion {

  private Insertion() {}

  /**
   * Lines before the line that starts at an offset, or at the end of the text.
   *
   * @param lineStart the start of a line, or the length of the text
   * @param lines without their ends
   */
  static TextEdit before(SourceText source, int lineStart, List<String> lines, String lineEnd) {
    StringBuilder text = new StringBuilder();
    if (!isBlankBefore(source, lineStart)) {
      text.append(lineEnd);
      if (!isLineStart(source, lineStart)) {
        text.append(lineEnd);
      }
    }
    for (String line : lines) {
      text.append(line).append(lineEnd);
    }
    if (lineStart < source.length() && !isBlankLine(source, lineStart)) {
      text.append(lineEnd);
    }
    return TextEdit.insert(lineStart, text.toString());
  }

  /** The start of the line a range starts on. */
  static int lineStart(SourceText source, TextRange range) {
    int start = source.lines().lineStart(source.lines().lineAt(range.start()));
    return Math.max(start, textStart(source));
  }

  /** The start of the line of the first heading behind the H1; the end of the text without one. */
  static int behindLessonTitle(Outline outline) {
    Heading title = outline.lessonTitle();
    int from = title == null ? 0 : title.range().end();
    for (Heading heading : outline.headings()) {
      if (heading.range().start() >= from && (title != null || !isPlacement(outline, heading))) {
        return lineStart(outline.source(), heading.range());
      }
    }
    return outline.source().length();
  }

  private static boolean isPlacement(Outline outline, Heading heading) {
    return !outline.placements().isEmpty()
        && heading.range().start()
            <= outline.placements().get(outline.placements().size() - 1).heading().range().start();
  }

  private static boolean isLineStart(SourceText source, int offset) {
    return offset == lineStart(source, TextRange.at(offset));
  }

  private static boolean isBlankBefore(SourceText source, int offset) {
    if (offset <= textStart(source)) {
      return true;
    }
    int line = source.lines().lineAt(offset);
    return line > 0
        && isLineStart(source, offset)
        && isBlankLine(source, source.lines().lineStart(line - 1));
  }

  private static int textStart(SourceText source) {
    return source.hasByteOrderMark() ? 1 : 0;
  }

  private static boolean isBlankLine(SourceText source, int lineStart) {
    int end = source.lines().lineEnd(source.lines().lineAt(lineStart));
    return source.span(lineStart, end).trimmed().isEmpty();
  }
}
