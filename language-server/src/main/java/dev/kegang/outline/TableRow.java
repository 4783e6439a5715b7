package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** One row of a table. */
record TableRow(List<TextSpan> cells) {

  /** The cells of a line that starts with a bar, trimmed; an escaped bar belongs to its cell. */
  static TableRow of(TextSpan line) {
    String text = line.text();
    List<TextSpan> cells = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
        cells.add(line.trimmedSlice(from, i));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      cells.add(line.trimmedSlice(from, text.length()));
    }
    return new TableRow(cells);
  }

  /** Whether this is the rule between a table's head and its body. */
  boolean isRule() {
    for (TextSpan cell : cells) {
      String text = cell.text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != '-' && text.charAt(i) != ':') {
          return false;
        }
      }
    }
    return !cells.isEmpty();
  }
}
