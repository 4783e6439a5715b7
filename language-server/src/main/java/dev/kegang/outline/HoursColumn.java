package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursPlaceWords.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table whose head is a word for hours.
 *
 * @param cells one for each row below the head, in order
 */
public record HoursColumn(TextSpan head, Column kind, List<HoursCell> cells) {

  /** The cells of rows that take time, in order. */
  public List<HoursCell> members() {
    List<HoursCell> members = new ArrayList<>(cells.size());
    for (HoursCell cell : cells) {
      if (cell.row() == HoursCell.Row.MEMBER) {
        members.add(cell);
      }
    }
    return members;
  }

  /** What the row of totals says; null where there is none, or where it says nothing. */
  public @Nullable Hours total() {
    for (HoursCell cell : cells) {
      if (cell.row() == HoursCell.Row.TOTAL) {
        return cell.hours();
      }
    }
    return null;
  }

  /**
   * Whether the cells count on from one to the next, as the periods 1-2, 3-4 or the minutes 0-5,
   * 5-20 do, so that they must not be added up.
   */
  public boolean isRunning() {
    List<HoursCell> members = members();
    Hours before = null;
    boolean fromOne = true;
    int stated = 0;
    for (HoursCell cell : members) {
      Hours hours = cell.hours();
      if (hours == null) {
        continue;
      }
      boolean next =
          before == null
              || hours.least() == before.most() + 1
              || (hours.least() == before.most() && hours.most() > hours.least());
      if (!next) {
        return false;
      }
      fromOne &= before != null || hours.least() == 1;
      before = hours;
      stated++;
    }
    boolean ranges = before != null && before.most() > before.least();
    return stated > 1 && (ranges || (fromOne && stated == members.size()));
  }

  /** The same where it stands further on by a distance, or further back. */
  HoursColumn shiftedBy(int distance) {
    List<HoursCell> shifted = new ArrayList<>(cells.size());
    for (HoursCell cell : cells) {
      shifted.add(cell.shiftedBy(distance));
    }
    return new HoursColumn(head.shiftedBy(distance), kind, List.copyOf(shifted));
  }
}
