package dev.kegang.lint.rules;

import dev.kegang.outline.Outline;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextSpan;

/**
 * Tells texts that end inside a code block or comment nobody closed. What a fix writes there would
 * be code too.
 */
final class OpenEnd {

  private static final int SHORTEST_FENCE = 3;

  private OpenEnd() {}

  /** Whether an offset lies behind the last heading of a text with an open end. */
  static boolean covers(Outline outline, int offset) {
    int headings = outline.headings().size();
    int from = headings == 0 ? 0 : outline.headings().get(headings - 1).range().end();
    return offset >= from && isOpen(outline, from);
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
    String content = outline.source().content();
    int comment = content.lastIndexOf("<!--");
    return !fence.isEmpty() || (comment >= from && content.indexOf("-->", comment) < 0);
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
