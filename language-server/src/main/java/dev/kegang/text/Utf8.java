package dev.kegang.text;

import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly, in one walk. Java's own decoder replaces what is wrong, so that every
 * text must be searched for replacements, and takes twice as long before it is compiled twice.
 */
public final class Utf8 {

  /**
   * What the first of two, three or four bytes begins with: 110, 1110 or 11110, which are the same
   * number with a sign.
   */
  private static final int FIRST_OF_SEVERAL = -2;

  private Utf8() {}

  /** The text of some bytes, a byte order mark included; null where they are no UTF-8. */
  public static @Nullable String decode(byte[] bytes) {
    char[] characters = new char[bytes.length];
    int size = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at];
      if (first >= 0) {
        characters[size++] = (char) first;
        at++;
      } else if (first >> 4 == FIRST_OF_SEVERAL) {
        int character = three(bytes, at);
        if (character < 0) {
          return null;
        }
        characters[size++] = (char) character;
        at += 3;
      } else if (first >> 5 == FIRST_OF_SEVERAL) {
        int character = two(bytes, at);
        if (character < 0) {
          return null;
        }
        characters[size++] = (char) character;
        at += 2;
      } else {
        int character = first >> 3 == FIRST_OF_SEVERAL ? four(bytes, at) : -1;
        if (character < 0) {
          return null;
        }
        characters[size++] = Character.highSurrogate(character);
        characters[size++] = Character.lowSurrogate(character);
        at += 4;
      }
    }
    return new String(characters, 0, size);
  }

  /** The character that two bytes stand for; -1 where they stand for none, or for less. */
  private static int two(byte[] bytes, int at) {
    if (at + 1 >= bytes.length || !isFurther(bytes[at + 1])) {
      return -1;
    }
    int character = ((bytes[at] & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
    return character < 0x80 ? -1 : character;
  }

  private static int three(byte[] bytes, int at) {
    if (at + 2 >= bytes.length) {
      return -1;
    }
    int second = bytes[at + 1];
    int third = bytes[at + 2];
    if (!isFurther(second) || !isFurther(third)) {
      return -1;
    }
    int character = ((bytes[at] & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    boolean surrogate = character >= 0xd800 && character <= 0xdfff;
    return character < 0x800 || surrogate ? -1 : character;
  }

  private static int four(byte[] bytes, int at) {
    if (at + 3 >= bytes.length
        || !isFurther(bytes[at + 1])
        || !isFurther(bytes[at + 2])
        || !isFurther(bytes[at + 3])) {
      return -1;
    }
    int character =
        ((bytes[at] & 0x7) << 18)
            | ((bytes[at + 1] & 0x3f) << 12)
            | ((bytes[at + 2] & 0x3f) << 6)
            | (bytes[at + 3] & 0x3f);
    return character < 0x10000 || character > 0x10ffff ? -1 : character;
  }

  private static boolean isFurther(int read) {
    return (read & 0xc0) == 0x80;
  }
}
