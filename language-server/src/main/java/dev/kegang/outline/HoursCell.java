package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a table says in a column of hours.
 *
 * @param row what the row is
 * @param name the row's first cell that is not empty; empty where all are
 * @param text the cell, trimmed
 * @param hours null where the cell states none
 */
public record HoursCell(Row row, TextSpan name, TextSpan text, @Nullable Hours hours) {

  /** What a row of a table with hours is. */
  public enum Row {
    /** Something that takes time. */
    MEMBER,
    /** A title over the rows below it. */
    GROUP,
    /** What the rows above it add up to, back to the subtotal before. */
    SUBTOTAL,
    /** What all rows above it add up to. */
    TOTAL
  }

  /** The same where it stands further on by a distance, or further back. */
  HoursCell shiftedBy(int distance) {
    return new HoursCell(
        row,
        name.shiftedBy(distance),
        text.shiftedBy(distance),
        hours == null ? null : hours.shiftedBy(distance));
  }
}
