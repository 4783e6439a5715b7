package dev.kegang.lsp;

/**
 * A text that is being edited may hold half a surrogate pair. JSON can say it, as an escape; UTF-8
 * and strict readers of JSON can not.
 */
final class HalfPairs {

  private static final int ESCAPE_LENGTH = 6;

  /** The digits of what stands for a character that can't be said. */
  private static final String REPLACEMENT = "fffd";

  private HalfPairs() {}

  /** JSON that says the same in characters that UTF-8 has. */
  static String escaped(String json) {
    int first = firstHalf(json);
    if (first < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + ESCAPE_LENGTH);
    escaped.append(json, 0, first);
    for (int i = first; i < json.length(); ) {
      int c = json.codePointAt(i);
      i += Character.charCount(c);
      if (isHalf(c)) {
        escaped.append("\\u").append(Integer.toHexString(c));
      } else {
        escaped.appendCodePoint(c);
      }
    }
    return escaped.toString();
  }

  /** JSON of the same shape in which every escape that says half a pair says something else. */
  static String replaced(String json) {
    int escape = json.indexOf("\\u");
    if (escape < 0) {
      return json;
    }
    StringBuilder replaced = new StringBuilder(json);
    for (int i = json.indexOf('\\'); i >= 0; i = json.indexOf('\\', i + 2)) {
      if (isHalfEscaped(json, i)) {
        // In place: to replace a stretch moves all that stands behind it.
        for (int digit = 0; digit < REPLACEMENT.length(); digit++) {
          replaced.setCharAt(i + 2 + digit, REPLACEMENT.charAt(digit));
        }
      }
    }
    return replaced.toString();
  }

  private static int firstHalf(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        if (isHalf(json.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** Whether an escape says a unit from D800 to DFFF. */
  private static boolean isHalfEscaped(String json, int backslash) {
    return json.length() >= backslash + ESCAPE_LENGTH
        && json.charAt(backslash + 1) == 'u'
        && Character.digit(json.charAt(backslash + 2), 16) == 0xd
        && Character.digit(json.charAt(backslash + 3), 16) >= 8
        && Character.digit(json.charAt(backslash + 4), 16) >= 0
        && Character.digit(json.charAt(backslash + 5), 16) >= 0;
  }
}
