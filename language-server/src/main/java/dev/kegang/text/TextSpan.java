package dev.kegang.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document together with its own wording: where it stands, in UTF-16 offsets of the
 * document, and the characters there, to the letter.
 */
public final class TextSpan {

  private final int start;
  private final String text;

  /**
   * Made on first use, because most spans are only read. Threads may race to make it: it is
   * immutable and always the same.
   */
  private @Nullable TextRange range;

  public TextSpan(TextRange range, String text) {
    this(range.start(), text);
    this.range = range;
  }

  /**
   * A span that starts at an offset.
   *
   * @param start 0 or more
   */
  TextSpan(int start, String text) {
    this.start = start;
    this.text = text;
  }

  public TextRange range() {
    TextRange known = range;
    if (known == null) {
      known = new TextRange(start, end());
      range = known;
    }
    return known;
  }

  public String text() {
    return text;
  }

  /** The offset of its first character. */
  public int start() {
    return start;
  }

  /** The offset behind its last character. */
  public int end() {
    return start + text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The stretch between two offsets counted from this span's own start. */
  public TextSpan slice(int from, int to) {
    return to - from == text.length() ? this : piece(from, to);
  }

  private TextSpan piece(int from, int to) {
    return new TextSpan(start + from, Pieces.of(text, from, to));
  }

  /** Where the stretch between two offsets counted from this span's own start stands. */
  public TextRange place(int from, int to) {
    return new TextRange(start + from, start + to);
  }

  /** The same wording where it stands further on by a distance, or further back. */
  public TextSpan shiftedBy(int distance) {
    return new TextSpan(start + distance, text);
  }

  /** The same span without blanks at both ends; U+3000 and no-break blanks are blanks. */
  public TextSpan trimmed() {
    return trimmedSlice(0, text.length());
  }

  /** The same of the stretch between two offsets counted from this span's own start. */
  public TextSpan trimmedSlice(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Blanks.isBlank(text.charAt(first))) {
      first++;
    }
    while (first < last && Blanks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return slice(first, last);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextSpan span && start == span.start && text.equals(span.text);
  }

  @Override
  public int hashCode() {
    return 31 * start + text.hashCode();
  }

  @Override
  public String toString() {
    return "TextSpan[range=" + range() + ", text=" + text + "]";
  }
}
