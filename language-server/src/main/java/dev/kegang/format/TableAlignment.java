package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import dev.kegang.text.DisplayWidth;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The bars of a table stand below each other as wide as characters are shown; nothing in a cell
 * changes. A table that would be wider than a screen gets one blank around each cell instead.
 */
final class TableAlignment implements Concern {

  private static final int WIDEST_TABLE = 120;
  private static final int LEAST_RULE = 3;

  /** The second row of a table, and how columns are aligned. */
  private static final int RULE = 1;

  @Override
  public void addTo(Changes changes, Layout layout) {
    List<LayoutLine> lines = layout.lines();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && isRow(lines.get(end), lines.get(i))) {
        end++;
      }
      if (end - i > RULE) {
        align(lines.subList(i, end), layout.content(), changes);
      }
      i = Math.max(end, i + 1);
    }
  }

  private static boolean isRow(LayoutLine line, LayoutLine first) {
    return line.source().kind() == SourceLine.Kind.ROW
        && !line.kept()
        && line.source().indentation() == first.source().indentation();
  }

  private static void align(List<LayoutLine> table, String content, Changes changes) {
    List<TableCells> rows = new ArrayList<>(table.size());
    for (LayoutLine line : table) {
      SourceLine source = line.source();
      rows.add(TableCells.of(content.substring(source.contentStart(), source.contentEnd())));
    }
    TableCells rule = rows.get(RULE);
    if (!rule.isRule()) {
      return;
    }
    int[] widths = widths(rows);
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SourceLine source = table.get(i).source();
      String written = i == RULE ? rule.rule(widths) : rows.get(i).padded(widths, rule);
      if (!content.regionMatches(source.contentStart(), written, 0, written.length())
          || source.contentEnd() - source.contentStart() != written.length()) {
        edits.add(new TextEdit(new TextRange(source.contentStart(), source.contentEnd()), written));
      }
    }
    if (!edits.isEmpty()) {
      changes.add(edits);
    }
  }

  /** Per column the width of its cells; 0 where nothing is to be padded. */
  private static int[] widths(List<TableCells> rows) {
    int columns = 0;
    for (TableCells row : rows) {
      columns = Math.max(columns, row.cells().size());
    }
    int[] widths = new int[columns];
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i).cells();
      for (int column = 0; column < cells.size(); column++) {
        int width = i == RULE ? LEAST_RULE : DisplayWidth.of(cells.get(column));
        widths[column] = Math.max(widths[column], width);
      }
    }
    int whole = 1;
    for (int width : widths) {
      whole += width + 3;
    }
    return whole > WIDEST_TABLE ? new int[columns] : widths;
  }
}
