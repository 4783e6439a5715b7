package dev.kegang.outline;

/** Pictures authors put around a title. */
public final class Emoji {

  private Emoji() {}

  /** A wording without the emoji at its ends; of nothing but emoji nothing is left. */
  public static String withoutAround(String wording) {
    int start = startsOf(wording);
    return start == wording.length() ? "" : wording.substring(start, endsOf(wording));
  }

  /** Where the emoji a text starts with end; 0 where it starts with none. */
  static int startsOf(String text) {
    return behind(text, 0);
  }

  /** Where the emoji a text ends with start; its length where it ends with none. */
  static int endsOf(String text) {
    return before(text, text.length());
  }

  /** Where the emoji behind an offset end, blanks before them or not; the offset without any. */
  static int behind(String text, int offset) {
    int first = offset;
    while (first < text.length() && text.charAt(first) == ' ') {
      first++;
    }
    if (lengthAt(text, first, text.length()) == 0) {
      return offset;
    }
    int at = first;
    for (int length = lengthAt(text, at, text.length());
        length > 0;
        length = lengthAt(text, at, text.length())) {
      at += length;
    }
    return at;
  }

  /** Where the emoji before an offset start, blanks behind them or not; the offset without any. */
  static int before(String text, int offset) {
    int first = offset;
    while (first > 0 && text.charAt(first - 1) == ' ') {
      first--;
    }
    if (lengthBefore(text, 0, first) == 0) {
      return offset;
    }
    int at = first;
    for (int length = lengthBefore(text, 0, at); length > 0; length = lengthBefore(text, 0, at)) {
      at -= length;
    }
    return at;
  }

  /** The length of the emoji, or part of one, that starts at an offset; 0 where none does. */
  static int lengthAt(String text, int offset, int end) {
    if (offset >= end) {
      return 0;
    }
    int character = text.codePointAt(offset);
    int length = Character.charCount(character);
    return isPart(character) && offset + length <= end ? length : 0;
  }

  /** The length of the emoji, or part of one, that ends at an offset; 0 where none does. */
  static int lengthBefore(String text, int start, int end) {
    if (end <= start) {
      return 0;
    }
    int character = text.codePointBefore(end);
    int length = Character.charCount(character);
    return isPart(character) && end - length >= start ? length : 0;
  }

  private static boolean isPart(int character) {
    return (character >= 0x1F000 && character <= 0x1FAFF)
        || (character >= 0x2600 && character <= 0x27BF)
        || (character >= 0x2B00 && character <= 0x2BFF)
        || (character >= 0xE0020 && character <= 0xE007F)
        || character == 0xFE0F
        || character == 0x200D
        || character == 0x20E3;
  }
}
