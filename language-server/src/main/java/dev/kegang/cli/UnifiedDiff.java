package dev.kegang.cli;

import dev.kegang.cli.report.Palette;
import dev.kegang.text.LineDifference;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, as {@code git apply} and {@code patch -p1} take it. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final Palette palette;
  private final StringBuilder diff = new StringBuilder();

  private UnifiedDiff(String before, String after, Palette palette) {
    this.before = lines(before);
    this.after = lines(after);
    this.palette = palette;
  }

  /** The difference between two texts of one file; empty where there is none. */
  static String of(String path, String before, String after, Palette palette) {
    return new UnifiedDiff(before, after, palette).write(path);
  }

  private String write(String path) {
    List<LineDifference.Change> changes = LineDifference.of(before, after);
    if (changes.isEmpty()) {
      return "";
    }
    diff.append(palette.strong("--- a/" + path)).append('\n');
    diff.append(palette.strong("+++ b/" + path)).append('\n');
    int first = 0;
    for (int next = 1; next <= changes.size(); next++) {
      if (next == changes.size()
          || changes.get(next).before() - changes.get(next - 1).beforeEnd() > 2 * CONTEXT) {
        hunk(changes.subList(first, next));
        first = next;
      }
    }
    return diff.toString();
  }

  private void hunk(List<LineDifference.Change> changes) {
    LineDifference.Change first = changes.get(0);
    LineDifference.Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.before());
    int trail = Math.min(CONTEXT, before.size() - last.beforeEnd());
    int start = first.before() - lead;
    int end = last.beforeEnd() + trail;
    String range =
        "@@ -"
            + range(start, end)
            + " +"
            + range(first.after() - lead, last.afterEnd() + trail)
            + " @@";
    diff.append(palette.faint(range)).append('\n');
    int at = start;
    for (LineDifference.Change change : changes) {
      context(at, change.before());
      for (int line = change.before(); line < change.beforeEnd(); line++) {
        append(palette.removed('-' + withoutEnd(before.get(line))), before.get(line));
      }
      for (int line = change.after(); line < change.afterEnd(); line++) {
        append(palette.added('+' + withoutEnd(after.get(line))), after.get(line));
      }
      at = change.beforeEnd();
    }
    context(at, end);
  }

  private void context(int from, int to) {
    for (int line = from; line < to; line++) {
      diff.append(' ').append(before.get(line));
      end(before.get(line));
    }
  }

  private void append(String shown, String line) {
    diff.append(shown);
    if (line.endsWith("\n")) {
      diff.append('\n');
    }
    end(line);
  }

  /** Only the last line of a text can lack its end. */
  private void end(String line) {
    if (!line.endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }

  private static String withoutEnd(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private static String range(int from, int to) {
    return (to == from ? from : from + 1) + "," + (to - from);
  }

  /** Lines with the line feed that ends them. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int lineFeed = text.indexOf('\n', from);
      int end = lineFeed < 0 ? text.length() : lineFeed + 1;
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }
}
