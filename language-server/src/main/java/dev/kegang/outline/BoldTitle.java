package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A line in bold that stands for a heading, such as {@code **Warm-up (5 min)**}.
 *
 * @param range the line with its marks
 * @param title without number, hours and marks
 * @param hours the budget in its trailing bracket
 */
public record BoldTitle(TextRange range, TextSpan text, TextSpan title, @Nullable Hours hours) {

  /** The same where it stands further on by a distance, or further back. */
  BoldTitle shiftedBy(int distance) {
    return new BoldTitle(
        range.shiftedBy(distance),
        text.shiftedBy(distance),
        title.shiftedBy(distance),
        hours == null ? null : hours.shiftedBy(distance));
  }
}
