package dev.kegang.outline;

import dev.kegang.grammar.OutlineTokens;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.SourceText;

/**
 * Cuts a text into stretches that can be read by themselves. One ends before a heading of the first
 * or second level written with {@code #} marks; where such a line is none, because code, a comment
 * or front matter is still open, the stretch goes on.
 */
final class PageSplitter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FRONT_MATTER = "---";
  private static final String FRONT_MATTER_END = "...";
  private static final int WIDEST_MARGIN = 3;

  private final String text;
  private final ContentReader reader;

  PageSplitter(SourceText source, ContentReader reader) {
    this.text = source.content();
    this.reader = reader;
  }

  /** The page that begins at an offset, which is 0 or that of a line that {@link #mayOpen} one. */
  TextPage read(int start) {
    int end = nextOpening(text, Math.max(start + 1, start == 0 ? frontMatterEnd(text) : 0));
    while (true) {
      SourceText source = SourceText.of(text.substring(start, end));
      Tokens tokens = OutlineTokens.read(source.content(), source.characters());
      if (end == text.length() || OutlineTokens.isClosed(source.content(), tokens)) {
        TextPage page = reader.parts(source, tokens);
        return start == 0 ? page : page.withoutPreamble();
      }
      // Twice as far each time, so that what is never closed is not read again and again.
      end = nextOpening(text, (int) Math.min(text.length(), start + 2L * (end - start)));
    }
  }

  /** The start of the first line from an offset on that may open a page; else the text's end. */
  static int nextOpening(String text, int from) {
    int mark = text.indexOf('#', from);
    while (mark >= 0) {
      int line = lineStart(text, mark);
      if (line >= from && isHeading(text, mark)) {
        return line;
      }
      int behind = mark + 1;
      while (behind < text.length() && text.charAt(behind) == '#') {
        behind++;
      }
      mark = text.indexOf('#', behind);
    }
    return text.length();
  }

  /** Whether a line at an offset looks like a heading of the first or second level. */
  static boolean mayOpen(String text, int offset) {
    int mark = offset;
    while (mark < text.length() && text.charAt(mark) == ' ') {
      mark++;
    }
    return mark < text.length()
        && text.charAt(mark) == '#'
        && lineStart(text, mark) == offset
        && isHeading(text, mark);
  }

  /** The start of the line whose first mark stands at an offset; -1 where more stands before it. */
  private static int lineStart(String text, int mark) {
    int line = mark;
    while (line > 0 && mark - line < WIDEST_MARGIN && text.charAt(line - 1) == ' ') {
      line--;
    }
    return line == 0 || text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r' ? line : -1;
  }

  private static boolean isHeading(String text, int mark) {
    char second = mark + 1 < text.length() ? text.charAt(mark + 1) : '\n';
    if (second == '#') {
      return mark + 2 == text.length() || text.charAt(mark + 2) != '#';
    }
    return second == ' ' || second == '\t' || second == '\n' || second == '\r';
  }

  /** Where the front matter of a text ends, with its line end; 0 where it has none. */
  static int frontMatterEnd(String text) {
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    if (!isMark(text, start, FRONT_MATTER)) {
      return 0;
    }
    int line = nextLine(text, start);
    if (line == text.length() || " \t\r\n".indexOf(text.charAt(line)) >= 0) {
      return 0;
    }
    line = nextLine(text, line);
    while (line < text.length()) {
      if (isMark(text, line, FRONT_MATTER) || isMark(text, line, FRONT_MATTER_END)) {
        return nextLine(text, line);
      }
      line = nextLine(text, line);
    }
    return 0;
  }

  private static boolean isMark(String text, int line, String mark) {
    if (!text.startsWith(mark, line)) {
      return false;
    }
    int end = line + mark.length();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
  }

  private static int nextLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (end < text.length()) {
      end += text.startsWith("\r\n", end) ? 2 : 1;
    }
    return end;
  }
}
