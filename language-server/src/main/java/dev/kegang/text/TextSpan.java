package dev.kegang.text;

/**
 * A stretch of a document together with its own wording.
 *
 * @param range where it stands, in UTF-16 offsets of the document
 * @param text the characters there, to the letter
 */
public record TextSpan(TextRange range, String text) {

  public boolean isEmpty() {
    return range.isEmpty();
  }

  /** The stretch between two offsets counted from this span's own start. */
  public TextSpan slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    return new TextSpan(place(from, to), Pieces.of(text, from, to));
  }

  /** Where the stretch between two offsets counted from this span's own start stands. */
  public TextRange place(int from, int to) {
    return new TextRange(range.start() + from, range.start() + to);
  }

  /** The same wording where it stands further on by a distance, or further back. */
  public TextSpan shiftedBy(int distance) {
    return new TextSpan(range.shiftedBy(distance), text);
  }

  /** The same span without blanks at both ends; U+3000 and no-break blanks are blanks. */
  public TextSpan trimmed() {
    int from = 0;
    int to = text.length();
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSpan span && range.equals(span.range) && text.equals(span.text);
  }

  @Override
  public int hashCode() {
    return 31 * range.hashCode() + text.hashCode();
  }
}
