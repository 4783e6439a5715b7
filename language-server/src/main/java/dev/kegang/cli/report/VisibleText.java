package dev.kegang.cli.report;

import dev.kegang.text.DisplayWidth;
import java.util.Locale;

/**
 * Text as it can safely be shown on one line of a terminal: what has no shape of its own, or would
 * steer the terminal, is spelled out.
 */
public final class VisibleText {

  private static final int TAB_STOP = 4;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7f;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private VisibleText() {}

  /** The text on one line; a tab becomes a blank. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        return rewrite(text, -1);
      }
    }
    return text;
  }

  /**
   * The text on one line; a tab becomes blanks up to the next tab stop.
   *
   * @param column at which the text will stand, from 0
   */
  static String of(String text, int column) {
    return rewrite(text, column);
  }

  private static String rewrite(String text, int column) {
    StringBuilder visible = new StringBuilder(text.length() + 16);
    int previous = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint == '\t') {
        int width = column < 0 ? TAB_STOP - 1 : column + DisplayWidth.of(visible);
        visible.append(" ".repeat(TAB_STOP - width % TAB_STOP));
      } else if (codePoint < ' ') {
        visible.appendCodePoint(CONTROL_PICTURES + codePoint);
      } else if (codePoint == DELETE) {
        visible.appendCodePoint(DELETE_PICTURE);
      } else if (isHidden(codePoint) && !joinsEmoji(codePoint, previous)) {
        visible.append("<U+").append(hexadecimal(codePoint)).append('>');
      } else {
        visible.appendCodePoint(codePoint);
      }
      previous = codePoint;
    }
    return visible.toString();
  }

  private static boolean isSpecial(char c) {
    return c < ' ' || (c >= DELETE && c < 0xa0) || (c >= 0xad && isHidden(c));
  }

  /** C1 controls, soft hyphen, zero-width, bidirectional and line-separating characters. */
  private static boolean isHidden(int c) {
    return (c >= 0x80 && c < 0xa0)
        || c == 0xad
        || c == 0x61c
        || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static boolean joinsEmoji(int codePoint, int previous) {
    return codePoint == ZERO_WIDTH_JOINER && (previous >= 0x1f000 || previous == 0xfe0f);
  }

  private static String hexadecimal(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
