package dev.kegang.lsp;

/**
 * Recognises the one header line that matters, also where other bytes stand before it on its line.
 */
final class HeaderLine {

  private static final String NAME = "content-length";

  /** More digits than any length has that can be right; an absurd length stays absurd. */
  private static final int MAXIMUM_DIGITS = 18;

  private HeaderLine() {}

  /** Whether a line holds nothing but perhaps a carriage return. */
  static boolean isEmpty(byte[] bytes, int lineStart, int lineEnd) {
    return withoutReturn(bytes, lineStart, lineEnd) == lineStart;
  }

  /** The length that the end of a line announces; -1 where it announces none. */
  static long contentLength(byte[] bytes, int lineStart, int lineEnd) {
    int end = valueEnd(bytes, lineStart, lineEnd);
    int start = valueStart(bytes, lineStart, end);
    if (nameStart(bytes, lineStart, start, end) < 0) {
      return -1;
    }
    if (end - start > MAXIMUM_DIGITS) {
      return Long.MAX_VALUE;
    }
    long length = 0;
    for (int at = start; at < end; at++) {
      length = length * 10 + (bytes[at] - '0');
    }
    return length;
  }

  /** Where the header begins that ends with a line; -1 where none does. */
  static int start(byte[] bytes, int lineStart, int lineEnd) {
    int end = valueEnd(bytes, lineStart, lineEnd);
    return nameStart(bytes, lineStart, valueStart(bytes, lineStart, end), end);
  }

  private static int valueEnd(byte[] bytes, int lineStart, int lineEnd) {
    return withoutBlanks(bytes, lineStart, withoutReturn(bytes, lineStart, lineEnd));
  }

  private static int valueStart(byte[] bytes, int lineStart, int end) {
    int start = end;
    while (start > lineStart && bytes[start - 1] >= '0' && bytes[start - 1] <= '9') {
      start--;
    }
    return start;
  }

  /**
   * Where the header's name begins, given where its value stands; -1 where it isn't this header.
   */
  private static int nameStart(byte[] bytes, int lineStart, int valueStart, int valueEnd) {
    int colon = withoutBlanks(bytes, lineStart, valueStart) - 1;
    if (valueStart == valueEnd || colon < lineStart || bytes[colon] != ':') {
      return -1;
    }
    int start = withoutBlanks(bytes, lineStart, colon) - NAME.length();
    if (start < lineStart) {
      return -1;
    }
    for (int i = 0; i < NAME.length(); i++) {
      byte b = bytes[start + i];
      int lower = b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
      if (lower != NAME.charAt(i)) {
        return -1;
      }
    }
    return start;
  }

  private static int withoutReturn(byte[] bytes, int lineStart, int lineEnd) {
    return lineEnd > lineStart && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
  }

  private static int withoutBlanks(byte[] bytes, int lineStart, int end) {
    int at = end;
    while (at > lineStart && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t')) {
      at--;
    }
    return at;
  }
}
