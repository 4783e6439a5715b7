package dev.kegang.text;

import org.jspecify.annotations.Nullable;

/**
 * The text of one document, with its lines.
 *
 * <p>It holds every character of the document, a leading byte order mark included, so that offsets
 * are the same for the parser, the editor and the file.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String content;

  /**
   * Filled on first use. Threads may race to compute it: the index is immutable and always the
   * same.
   */
  private @Nullable LineIndex lines;

  /** Filled on first use likewise. */
  private char @Nullable [] characters;

  private SourceText(String content) {
    this.content = content;
  }

  public static SourceText of(String content) {
    return new SourceText(content);
  }

  /** The text after a replacement; its lines are found without looking at all of it. */
  public SourceText after(TextEdit edit) {
    String before = content.substring(0, edit.range().start());
    String behind = content.substring(edit.range().end());
    SourceText after = new SourceText(String.join("", before, edit.newText(), behind));
    after.lines = lines().after(after.content, TextChange.of(edit));
    return after;
  }

  public String content() {
    return content;
  }

  /**
   * The same characters for whoever looks at all of them, because an array is read several times as
   * fast. Nobody may change them.
   */
  public char[] characters() {
    char[] known = characters;
    if (known == null) {
      known = content.toCharArray();
      characters = known;
    }
    return known;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return content.length();
  }

  public char charAt(int offset) {
    return content.charAt(offset);
  }

  /** A stretch of this text together with its wording. */
  public TextSpan span(TextRange range) {
    return new TextSpan(range, Pieces.of(content, range.start(), range.end()));
  }

  public TextSpan span(int start, int end) {
    return new TextSpan(start, Pieces.of(content, start, end));
  }

  /** The span between two offsets without blanks at both ends, as {@link TextSpan#trimmed}. */
  public TextSpan trimmedSpan(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(content.charAt(from))) {
      from++;
    }
    while (from < to && Blanks.isBlank(content.charAt(to - 1))) {
      to--;
    }
    return span(from, to);
  }

  /**
   * Takes over where lines start from somebody who came past all of them, so that they need not be
   * looked for.
   *
   * @param starts what {@link #lines} would find
   */
  public void linesStartAt(int[] starts) {
    if (lines == null) {
      lines = LineIndex.of(content, starts);
    }
  }

  public LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = LineIndex.of(content);
      lines = known;
    }
    return known;
  }

  public boolean hasByteOrderMark() {
    return !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceText text && content.equals(text.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return content;
  }
}
