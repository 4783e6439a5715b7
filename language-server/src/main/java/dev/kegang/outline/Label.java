package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;

/**
 * The label that opens a field.
 *
 * @param range with marks of emphasis and separator, up to the value
 * @param word the wording alone
 * @param separator the colon; empty where the label has none (a heading, a table cell)
 * @param bold whether it is set in bold or in 【】
 */
public record Label(TextRange range, TextSpan word, TextSpan separator, boolean bold) {

  /** The same where it stands further on by a distance, or further back. */
  Label shiftedBy(int distance) {
    return new Label(
        range.shiftedBy(distance), word.shiftedBy(distance), separator.shiftedBy(distance), bold);
  }
}
