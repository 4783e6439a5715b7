package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What opens a list item.
 *
 * @param indentation columns before it, a tab reaching to the next multiple of four
 * @param span the marker alone, such as {@code -}, {@code 3.} or {@code [3]}, without the blanks
 *     around it
 * @param number the number written, compared by value; -1 for a bullet
 * @param digits where the number stands; empty for a bullet
 */
public record Marker(int indentation, TextSpan span, int number, TextRange digits) {

  private static final int LARGEST = 999_999_999;
  private static final int LONGEST = 4;
  private static final String OPENING = "[［【";
  private static final String CLOSING = "]］】";

  public boolean ordered() {
    return number >= 0;
  }

  /** The number in square brackets a line opens with; null where it opens otherwise. */
  static @Nullable Marker inBrackets(TextSpan line, int indentation) {
    String text = line.text();
    int end = 1;
    while (end < text.length() && end <= LONGEST && ChineseNumerals.digit(text.charAt(end)) >= 0) {
      end++;
    }
    boolean closed =
        end > 1
            && end + 1 < text.length()
            && OPENING.indexOf(text.charAt(0)) >= 0
            && OPENING.indexOf(text.charAt(0)) == CLOSING.indexOf(text.charAt(end))
            && text.charAt(end + 1) != '('
            && !text.startsWith(": http", end + 1);
    if (!closed) {
      return null;
    }
    TextSpan digits = line.slice(1, end);
    int number = ChineseNumerals.digits(digits.text());
    return new Marker(indentation, line.slice(0, end + 1), number, digits.range());
  }

  /** The number that a run of ASCII digits at the start of a text says, capped. */
  static int value(String text) {
    long value = 0;
    for (int i = 0; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
      value = Math.min(LARGEST, value * 10 + (text.charAt(i) - '0'));
    }
    return (int) value;
  }

  /** The same where it stands further on by a distance, or further back. */
  Marker shiftedBy(int distance) {
    return new Marker(indentation, span.shiftedBy(distance), number, digits.shiftedBy(distance));
  }
}
