package dev.kegang.format;

import dev.kegang.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table.
 *
 * @param cells without the blanks around them
 */
record TableCells(List<String> cells) {

  private static final int LEAST_RULE = 3;

  /** The cells of a line that starts with a bar; an escaped bar belongs to its cell. */
  static TableCells of(String line) {
    List<String> cells = new ArrayList<>();
    int from = 1;
    boolean escaped = false;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|' && !escaped) {
        cells.add(trimmed(line, from, i));
        from = i + 1;
      }
      escaped = c == '\\';
    }
    if (from < line.length()) {
      cells.add(trimmed(line, from, line.length()));
    }
    return new TableCells(cells);
  }

  /** Whether this is the rule between a table's head and its body. */
  boolean isRule() {
    for (String cell : cells) {
      int from = cell.startsWith(":") ? 1 : 0;
      int to = cell.endsWith(":") && cell.length() > from ? cell.length() - 1 : cell.length();
      if (from >= to || !cell.substring(from, to).chars().allMatch(c -> c == '-')) {
        return false;
      }
    }
    return !cells.isEmpty();
  }

  /** The rule as wide as its columns, or as short as can be. */
  String rule(int[] widths) {
    StringBuilder row = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String left = cell.startsWith(":") ? ":" : "";
      String right = cell.endsWith(":") ? ":" : "";
      int dashes =
          widths[i] == 0 ? LEAST_RULE : Math.max(1, widths[i] - left.length() - right.length());
      row.append(' ').append(left).append("-".repeat(dashes)).append(right).append(" |");
    }
    return row.toString();
  }

  /** A row of words, each cell on the side the rule says. */
  String padded(int[] widths, TableCells rule) {
    StringBuilder row = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      int blanks = Math.max(0, widths[i] - DisplayWidth.of(cell));
      int before = 0;
      if (i < rule.cells.size() && rule.cells.get(i).endsWith(":")) {
        before = rule.cells.get(i).startsWith(":") ? blanks / 2 : blanks;
      }
      row.append(' ').append(" ".repeat(before)).append(cell);
      row.append(" ".repeat(blanks - before)).append(" |");
    }
    return row.toString();
  }

  private static String trimmed(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
