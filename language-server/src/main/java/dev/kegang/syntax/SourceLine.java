package dev.kegang.syntax;

/**
 * One line of a text as it is written, in UTF-16 offsets.
 *
 * @param start of its first character
 * @param end behind its last character, before the line end
 * @param next the start of the next line; the length of the text for the last one
 * @param indentation columns before it, a tab reaching to the next multiple of four
 * @param markerStart where its list marker stands; equal to {@code markerEnd} where it has none,
 *     and then the start of its content
 * @param markerEnd behind the marker, before the blanks that follow it
 * @param contentStart behind indentation, marker and the blanks behind that
 * @param contentEnd before the blanks at its end; equal to {@code contentStart} where there is no
 *     content
 */
public record SourceLine(
    Kind kind,
    int start,
    int end,
    int next,
    int indentation,
    int markerStart,
    int markerEnd,
    int contentStart,
    int contentEnd) {

  /** What a line is, apart from its words. */
  public enum Kind {
    BLANK,
    /** A paragraph's or an item's. */
    TEXT,
    HEADING,
    /** The wording of a heading of two lines. */
    UNDERLINED,
    /** The marks below the wording of a heading of two lines. */
    UNDERLINE,
    ROW,
    QUOTE,
    DIVISION,
    BREAK,
    /** In fences, which belong to it. */
    CODE,
    COMMENT,
    FRONT_MATTER
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Whether a list marker opens it. */
  public boolean isItem() {
    return markerStart < markerEnd;
  }

  public boolean isEmptyItem() {
    return isItem() && contentStart == contentEnd;
  }

  /** The number of characters of the marker. */
  public int markerLength() {
    return markerEnd - markerStart;
  }
}
