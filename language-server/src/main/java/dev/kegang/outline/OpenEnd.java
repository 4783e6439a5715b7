package dev.kegang.outline;

import dev.kegang.text.LineIndex;
import dev.kegang.text.TextSpan;

/**
 * The end of a text behind its last heading. Where it stands inside a code block or comment nobody
 * closed, what a fix writes there would be code too.
 *
 * @param from the offset behind the last heading
 * @param open whether nobody closed it
 */
public record OpenEnd(int from, boolean open) {

  private static final int SHORTEST_FENCE = 3;

  /** Whether an offset lies behind the last heading of a text with an open end. */
  public static boolean covers(Outline outline, int offset) {
    OpenEnd end = of(outline);
    return end.open && offset >= end.from;
  }

  /** How a text ends. */
  public static OpenEnd of(Outline outline) {
    return outline.derive(OpenEnd.class, OpenEnd::read);
  }

  private static OpenEnd read(Outline outline) {
    int headings = outline.headings().size();
    int from = headings == 0 ? 0 : outline.headings().get(headings - 1).range().end();
    return new OpenEnd(from, isOpen(outline, from));
  }

  private static boolean isOpen(Outline outline, int from) {
    LineIndex lines = outline.source().lines();
    String fence = "";
    for (int line = lines.lineAt(from); line < lines.lineCount(); line++) {
      TextSpan text = outline.source().span(lines.lineStart(line), lines.lineEnd(line)).trimmed();
      String mark = fence(text.text());
      if (fence.isEmpty()) {
        fence = mark;
      } else if (mark.startsWith(fence) && mark.length() == text.text().length()) {
        fence = "";
      }
    }
    String end = outline.source().content().substring(from);
    int comment = end.lastIndexOf("<!--");
    return !fence.isEmpty() || (comment >= 0 && end.indexOf("-->", comment) < 0);
  }

  /** The marks a code block opens or closes with; empty for any other line. */
  private static String fence(String line) {
    int start = 0;
    while (start < line.length() && "-*+ 0123456789.".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < line.length()
        && line.charAt(end) == line.charAt(start)
        && (line.charAt(end) == '`' || line.charAt(end) == '~')) {
      end++;
    }
    return end - start < SHORTEST_FENCE ? "" : line.substring(start, end);
  }
}
