package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.HoursPlaceWords.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with hours in it.
 *
 * @param columns those that hold hours, in order; never empty
 */
public record HoursTable(TextRange range, List<HoursColumn> columns) {

  /**
   * The column that says how long each row takes as a whole; null where several columns each give a
   * share and none adds them up.
   */
  public @Nullable HoursColumn main() {
    HoursColumn total = last(Column.TOTAL);
    if (total != null) {
      return total;
    }
    HoursColumn hours = last(Column.HOURS);
    return hours != null || columns.size() > 1 ? hours : columns.get(0);
  }

  private @Nullable HoursColumn last(Column kind) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (columns.get(i).kind() == kind) {
        return columns.get(i);
      }
    }
    return null;
  }

  /** The same where it stands further on by a distance, or further back. */
  HoursTable shiftedBy(int distance) {
    List<HoursColumn> shifted = new ArrayList<>(columns.size());
    for (HoursColumn column : columns) {
      shifted.add(column.shiftedBy(distance));
    }
    return new HoursTable(range.shiftedBy(distance), List.copyOf(shifted));
  }
}
