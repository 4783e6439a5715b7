package dev.kegang.cli.report;

import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;

/**
 * The part of a line around a finding, short even where the line is not.
 *
 * @param text of one line, without its end
 * @param from offset in {@code text} at which the finding begins
 * @param to offset in {@code text} behind the finding, as far as it stands on this line and in this
 *     text
 * @param cutBefore whether the line begins earlier
 * @param cutAfter whether the line goes on
 */
public record Excerpt(String text, int from, int to, boolean cutBefore, boolean cutAfter) {

  /** UTF-16 units on either side of a finding's start; more than any frame shows. */
  private static final int REACH = 240;

  public static Excerpt of(SourceText source, TextRange range) {
    LineIndex lines = source.lines();
    int line = lines.lineAt(range.start());
    int lineStart = lines.lineStart(line);
    if (line == 0 && source.hasByteOrderMark()) {
      lineStart++;
    }
    int lineEnd = Math.max(lineStart, lines.lineEnd(line));
    int start = Math.max(lineStart, Math.min(range.start(), lineEnd));
    int from = Math.max(lineStart, start - REACH);
    if (from > lineStart && Character.isLowSurrogate(source.charAt(from))) {
      from--;
    }
    int to = Math.min(lineEnd, start + REACH);
    if (to < lineEnd && Character.isLowSurrogate(source.charAt(to))) {
      to++;
    }
    int end = Math.max(start, Math.min(range.end(), to));
    return new Excerpt(
        source.content().substring(from, to),
        start - from,
        end - from,
        from > lineStart,
        to < lineEnd);
  }
}
