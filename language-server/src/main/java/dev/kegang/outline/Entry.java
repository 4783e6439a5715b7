package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the table of contents or of the course plan.
 *
 * @param range its own line, from the marker to the end of the wording
 * @param marker its number, also where the list is a run of plain lines such as {@code 1、标题}
 * @param title the wording that must read like the section's title, without emphasis and link marks
 * @param description the text behind the title in a plan; null where there is none
 * @param hours hours given to the entry
 */
public record Entry(
    TextRange range,
    Marker marker,
    TextSpan title,
    @Nullable TextSpan description,
    @Nullable Hours hours) {

  private static final String COMMENT = "<!--";

  /** Whether an entry can read like a title: one that opens a comment would hide what follows. */
  public static boolean canRead(String title) {
    return !title.isBlank() && !title.startsWith(COMMENT);
  }

  /** The same where it stands further on by a distance, or further back. */
  Entry shiftedBy(int distance) {
    return new Entry(
        range.shiftedBy(distance),
        marker.shiftedBy(distance),
        title.shiftedBy(distance),
        description == null ? null : description.shiftedBy(distance),
        hours == null ? null : hours.shiftedBy(distance));
  }
}
