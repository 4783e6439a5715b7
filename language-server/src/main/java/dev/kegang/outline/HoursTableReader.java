package dev.kegang.outline;

import dev.kegang.outline.HoursCell.Row;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursPlaceWords;
import dev.kegang.vocabulary.HoursPlaceWords.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns of hours in tables; whatever else a table holds is the author's own. */
final class HoursTableReader {

  private static final String UNIT_OPENINGS = "（([【/／";
  private static final String DASHES = "-–—－/／";

  private final HoursReader hours;
  private final HoursPlaceWords words;

  HoursTableReader(HoursReader hours, HoursPlaceWords words) {
    this.hours = hours;
    this.words = words;
  }

  /** The tables of some lines that have a column of hours, in order. */
  void read(List<Line> lines, List<HoursTable> tables) {
    int at = 0;
    while (at < lines.size()) {
      if (lines.get(at).kind() != Line.Kind.ROW) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < lines.size()
          && lines.get(end).kind() == Line.Kind.ROW
          && !lines.get(end).afterBlank()) {
        end++;
      }
      HoursTable table = end - at > 2 ? table(lines.subList(at, end)) : null;
      if (table != null) {
        tables.add(table);
      }
      at = end;
    }
  }

  private @Nullable HoursTable table(List<Line> lines) {
    List<TextSpan> heads = TableRow.of(lines.get(0).text()).cells();
    List<Integer> places = new ArrayList<>(1);
    for (int i = 0; i < heads.size(); i++) {
      if (words.column(wording(heads.get(i))) != null) {
        places.add(i);
      }
    }
    if (places.isEmpty() || !TableRow.of(lines.get(1).text()).isRule()) {
      return null;
    }
    List<List<TextSpan>> rows = new ArrayList<>(lines.size());
    for (Line line : lines.subList(2, lines.size())) {
      List<TextSpan> row = TableRow.of(line.text()).cells();
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    List<Row> kinds = kinds(rows);
    List<HoursColumn> columns = new ArrayList<>(places.size());
    StringBuilder allHeads = new StringBuilder();
    for (int place : places) {
      allHeads.append(heads.get(place).text()).append('|');
    }
    for (int place : places) {
      HoursColumn column = column(heads.get(place), allHeads.toString(), place, rows, kinds);
      if (column != null) {
        columns.add(column);
      }
    }
    TextRange range = lines.get(0).text().range();
    range = range.union(lines.get(lines.size() - 1).text().range());
    return columns.isEmpty() ? null : new HoursTable(range, List.copyOf(columns));
  }

  /**
   * A column; null where no cell in it states hours.
   *
   * @param allHeads name the unit of a column of totals that doesn't
   */
  private @Nullable HoursColumn column(
      TextSpan head, String allHeads, int place, List<List<TextSpan>> rows, List<Row> kinds) {
    Column kind = words.column(wording(head));
    String label = kind == Column.TOTAL ? head.text() + '|' + allHeads : head.text();
    List<HoursCell> cells = new ArrayList<>(rows.size());
    boolean stated = false;
    for (int i = 0; i < rows.size(); i++) {
      List<TextSpan> row = rows.get(i);
      if (row.size() > place) {
        TextSpan text = Inline.unwrap(row.get(place));
        Hours read = hours.readValue(text, label);
        stated |= read != null && kinds.get(i) == Row.MEMBER;
        cells.add(new HoursCell(kinds.get(i), name(row), text, read));
      }
    }
    return kind == null || !stated
        ? null
        : new HoursColumn(Inline.unwrap(head), kind, List.copyOf(cells));
  }

  /** Where several rows are called totals, each is one of the rows above it alone. */
  private List<Row> kinds(List<List<TextSpan>> rows) {
    List<Row> kinds = new ArrayList<>(rows.size());
    int totals = 0;
    for (List<TextSpan> row : rows) {
      String name = name(row).text();
      if (words.isTotalRow(name)) {
        totals++;
        kinds.add(Row.TOTAL);
      } else if (words.isSubtotalRow(name)) {
        kinds.add(Row.SUBTOTAL);
      } else {
        kinds.add(filled(row) < 2 && row.size() > 2 ? Row.GROUP : Row.MEMBER);
      }
    }
    boolean last = !kinds.isEmpty() && kinds.get(kinds.size() - 1) == Row.TOTAL;
    if (totals != 1 || !last) {
      kinds.replaceAll(kind -> kind == Row.TOTAL ? Row.SUBTOTAL : kind);
    }
    return kinds;
  }

  private static int filled(List<TextSpan> row) {
    int filled = 0;
    for (TextSpan cell : row) {
      filled += isBlank(cell.text()) ? 0 : 1;
    }
    return filled;
  }

  private static TextSpan name(List<TextSpan> row) {
    for (TextSpan cell : row) {
      if (!isBlank(cell.text())) {
        return Inline.unwrap(cell);
      }
    }
    return row.get(0);
  }

  /** The words of a head, without the unit in brackets or behind a stroke. */
  private static String wording(TextSpan head) {
    String text = Inline.unwrap(head).text();
    for (int i = 1; i < text.length(); i++) {
      if (UNIT_OPENINGS.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  private static boolean isBlank(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (DASHES.indexOf(cell.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
