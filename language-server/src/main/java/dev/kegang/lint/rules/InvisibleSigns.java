package dev.kegang.lint.rules;

import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters that take no room, and blanks that are none to a search. */
final class InvisibleSigns {

  private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
  private static final char ZERO_WIDTH_JOINER = '\u200d';
  private static final char LAST_OF_MOST = '\u2060';
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char VARIATION_SELECTOR = '\ufe0f';

  /** Before these, French has a blank at which no line breaks. */
  private static final String SPACED_SIGNS = "?!:;»%°€";

  private InvisibleSigns() {}

  /** The offsets of those in a stretch of a text that nobody put there on purpose. */
  static List<Integer> in(String content, TextRange range) {
    List<Integer> offsets = new ArrayList<>(0);
    int end = range.end();
    for (int i = first(content, range.start(), end); i < end; i = first(content, i + 1, end)) {
      offsets.add(i);
    }
    return offsets;
  }

  /** The first offset of one between two others; the second where there is none. */
  static int first(String content, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      // Nearly all characters of most texts lie outside of this stretch.
      if (c >= '\u00a0'
          && (c <= LAST_OF_MOST || c == BYTE_ORDER_MARK)
          && (isZeroWidth(c) || isNoBreak(c))
          && !isMeant(content, i)) {
        return i;
      }
    }
    return end;
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
    return (c >= '\u200b' && c <= '\u200f')
        || c == LAST_OF_MOST
        || c == BYTE_ORDER_MARK
        || c == '\u00ad';
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
