package dev.kegang.cli;

import dev.kegang.text.DisplayWidth;

/** Breaks running text into lines of a terminal: at blanks, and behind wide characters. */
final class WrappedText {

  /** Never the first on a line. */
  private static final String CLOSING = "，。；：！？、）》”’」』】…";

  /** Never the last on a line. */
  private static final String OPENING = "（《“‘「『【";

  private WrappedText() {}

  /**
   * Adds text, its first line from where the builder's line stands.
   *
   * @param indent columns in front of all lines but the first
   * @param columns of a whole line
   */
  static void append(StringBuilder builder, String text, int indent, int columns) {
    int room = columns - indent;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start, room);
      if (start > 0) {
        builder.append('\n').append(" ".repeat(indent));
      }
      builder.append(text, start, end);
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
  }

  private static int lineEnd(String text, int start, int room) {
    int breakable = -1;
    int width = 0;
    for (int at = start; at < text.length(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      width += DisplayWidth.of(text.substring(at, next));
      if (width > room) {
        return breakable < 0 ? (at > start ? at : next) : breakable;
      }
      if (mayBreakBehind(text, at, next)) {
        breakable = text.charAt(at) == ' ' ? at : next;
      }
      at = next;
    }
    return text.length();
  }

  private static boolean mayBreakBehind(String text, int at, int next) {
    if (next == text.length() || text.charAt(at) == ' ') {
      return true;
    }
    boolean wide = isWide(text, at) || isWide(text, next);
    return wide
        && CLOSING.indexOf(text.charAt(next)) < 0
        && OPENING.indexOf(text.charAt(at)) < 0
        && text.charAt(next) != ' ';
  }

  private static boolean isWide(String text, int at) {
    return text.charAt(at) >= '\u2e80';
  }
}
