package dev.kegang.outline;

/** Pictures authors put around a title. */
final class Emoji {

  private Emoji() {}

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
