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

  public boolean ordered() {
    return number >= 0;
  }
}
