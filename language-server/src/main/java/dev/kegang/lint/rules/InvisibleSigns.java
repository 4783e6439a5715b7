package dev.kegang.lint.rules;

import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters that take no room, and blanks that are none to a search. */
final class InvisibleSigns {

  private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
  private static final char ZERO_WIDTH_JOINER = '\u200d';
  private static final char VARIATION_SELECTOR = '\ufe0f';

  /** Before these, French has a blank at which no line breaks. */
  private static final String SPACED_SIGNS = "?!:;»%°€";

  private InvisibleSigns() {}

  /** The offsets of those in a stretch of a text that nobody put there on purpose. */
  static List<Integer> in(String content, TextRange range) {
    List<Integer> offsets = new ArrayList<>(0);
    for (int i = range.start(); i < range.end(); i++) {
      char c = content.charAt(i);
      if (c >= '\u00a0' && (isZeroWidth(c) || isNoBreak(c)) && !isMeant(content, i)) {
        offsets.add(i);
      }
    }
    return offsets;
  }

  /** Such as {@code U+200B}. */
  static String name(char sign) {
    return String.format(Locale.ROOT, "U+%04X", (int) sign);
  }

  /** A blank for a no-break one, unless there is a blank already. */
  static String replacement(String content, int offset) {
    boolean blank =
        isNoBreak(content.charAt(offset))
            && !isBlankAt(content, offset - 1)
            && !isBlankAt(content, offset + 1);
    return blank ? " " : "";
  }

  /** A text without them. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isNoBreak(c)) {
        shown.append(' ');
      } else if (!isZeroWidth(c)) {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static boolean isZeroWidth(char c) {
    return (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
  }

  private static boolean isNoBreak(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  /** In emoji, in scripts that join letters or run from right to left, and in French. */
  private static boolean isMeant(String content, int offset) {
    int before = offset > 0 ? content.codePointBefore(offset) : ' ';
    int after = offset + 1 < content.length() ? content.codePointAt(offset + 1) : ' ';
    return switch (content.charAt(offset)) {
      case ZERO_WIDTH_JOINER -> isPicture(before) || isJoining(before);
      case ZERO_WIDTH_NON_JOINER -> isJoining(before);
      case '\u200e', '\u200f' -> isJoining(before) || isJoining(after);
      case '\u00a0', '\u202f', '\u2007' ->
          SPACED_SIGNS.indexOf(after) >= 0
              ? !Character.isIdeographic(before)
              : before == '«' || (Character.isDigit(before) && isLatin(after));
      default -> false;
    };
  }

  private static boolean isPicture(int c) {
    return c == VARIATION_SELECTOR || (c >= 0x2190 && c <= 0x2bff) || c >= 0x1f000;
  }

  /** A letter of a script such as Arabic or Devanagari. */
  private static boolean isJoining(int c) {
    return (c >= 0x590 && c < 0x1100 && Character.isLetter(c))
        || (c >= 0x900 && c < 0x1100)
        || (c >= 0xfb1d && c <= 0xfefc);
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isBlankAt(String content, int offset) {
    return offset >= 0
        && offset < content.length()
        && (content.charAt(offset) == ' ' || content.charAt(offset) == '\u3000');
  }
}
