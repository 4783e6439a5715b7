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

  /** Java compiles what is called often, and a copy of a whole text only after some ten texts. */
  private static final int STRETCH = 256;

  private final String content;

  /**
   * Filled on first use. Threads may race to compute it: the index is immutable and always the
   * same.
   */
  private @Nullable LineIndex lines;

  /** Filled on first use likewise. */
  private char @Nullable [] characters;

  /** Those of the edit that led to this text; null where none did. */
  private @Nullable Surroundings surroundings;

  private SourceText(String content) {
    this.content = content;
  }

  /** A text whose {@link #characters} are there already. */
  SourceText(String content, char[] characters) {
    this.content = content;
    this.characters = characters;
  }

  public static SourceText of(String content) {
    return new SourceText(content);
  }

  /** The text that the first of some bytes are in UTF-8; null where they are none. */
  public static @Nullable SourceText decode(byte[] bytes, int length) {
    return Utf8.text(bytes, length);
  }

  /** The text after a replacement; its lines are found without looking at all of it. */
  public SourceText after(TextEdit edit) {
    Surroundings around = surroundings;
    if (around == null || !around.hold(content, edit.range())) {
      around = Surroundings.of(content, edit.range());
    }
    SourceText after = new SourceText(around.after(content, edit));
    after.surroundings = around;
    after.lines = lines().after(after.content, TextChange.of(edit));
    return after;
  }

  public String content() {
    return content;
  }

  /**
   * The same characters for whoever looks at all of them, because an array is read several times as
   * fast, with a line feed and perhaps more behind them. Nobody may change them.
   */
  public char[] characters() {
    char[] known = characters;
    if (known == null) {
      int length = content.length();
      known = new char[length + 1];
      for (int from = 0; from < length; from += STRETCH) {
        content.getChars(from, Math.min(length, from + STRETCH), known, from);
      }
      known[length] = '\n';
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
