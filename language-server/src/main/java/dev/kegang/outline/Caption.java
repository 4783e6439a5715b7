package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CaptionKind;

/**
 * An item that announces a figure, table or listing.
 *
 * @param label the word with its number, such as {@code 图3} or {@code Figure 3}
 * @param number compared by value
 * @param digits where the number stands
 * @param title the wording behind the colon; empty where there is none
 */
public record Caption(
    CaptionKind kind, TextSpan label, int number, TextRange digits, TextSpan title)
    implements ItemContent {

  /** The same where it stands further on by a distance, or further back. */
  @Override
  public Caption shiftedBy(int distance) {
    return new Caption(
        kind,
        label.shiftedBy(distance),
        number,
        digits.shiftedBy(distance),
        title.shiftedBy(distance));
  }
}
