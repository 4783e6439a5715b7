package dev.kegang.text;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character, in UTF-16 units from 0
 * @param end offset behind the last character, in UTF-16 units; never below {@code start}
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw notARange(start, end);
    }
  }

  /** Apart, so that making a range is short enough for Java to do it in place. */
  private static IllegalArgumentException notARange(int start, int end) {
    return new IllegalArgumentException("not a range: " + start + ".." + end);
  }

  /** The empty range at an offset. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether an offset lies in the range or right behind it, where a cursor still touches it. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  public TextRange shiftedBy(int distance) {
    return new TextRange(start + distance, end + distance);
  }

  /** The smallest range that covers both. */
  public TextRange union(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextRange range && start == range.start && end == range.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
