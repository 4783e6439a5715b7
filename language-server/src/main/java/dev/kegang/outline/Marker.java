package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;

/**
 * What opens a list item.
 *
 * @param indentation columns before it, a tab reaching to the next multiple of four
 * @param span the marker alone, such as {@code -} or {@code 3.}, without the blanks around it
 * @param number the number written, compared by value; -1 for a bullet
 * @param digits where the number stands; empty for a bullet
 */
public record Marker(int indentation, TextSpan span, int number, TextRange digits) {

  private static final int LARGEST = 999_999_999;

  public boolean ordered() {
    return number >= 0;
  }

  /** The number that a run of ASCII digits at the start of a text says, capped. */
  static int value(String text) {
    long value = 0;
    for (int i = 0; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
      value = Math.min(LARGEST, value * 10 + (text.charAt(i) - '0'));
    }
    return (int) value;
  }
}
