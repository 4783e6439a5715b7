package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A heading, ATX or setext.
 *
 * @param level 1 to 6
 * @param range the whole heading without its line end; a setext heading covers both lines
 * @param marks the leading {@code #} marks, or a setext heading's underline
 * @param text what stands between the marks, trimmed
 * @param ordinal its number or placement, such as {@code 3.} or {@code 第六阶段：}
 * @param title the wording without ordinal, hours, emphasis and trailing colon
 * @param hours the budget in its trailing bracket
 */
public record Heading(
    int level,
    TextRange range,
    TextRange marks,
    TextSpan text,
    @Nullable Ordinal ordinal,
    TextSpan title,
    @Nullable Hours hours) {

  /** The same where it stands further on by a distance, or further back. */
  Heading shiftedBy(int distance) {
    return new Heading(
        level,
        range.shiftedBy(distance),
        marks.shiftedBy(distance),
        text.shiftedBy(distance),
        ordinal == null ? null : ordinal.shiftedBy(distance),
        title.shiftedBy(distance),
        hours == null ? null : hours.shiftedBy(distance));
  }
}
