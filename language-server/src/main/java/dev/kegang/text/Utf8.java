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

  /**
   * How many bytes are decoded in one call: Java compiles what is called often, and a loop over a
   * whole file only after some ten files.
   */
  private static final int STRETCH = 512;

  private final byte[] bytes;
  private final int to;
  private final char[] characters;
  private int at;
  private int size;

  private Utf8(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.to = to;
    this.characters = new char[to - from + 1];
    this.at = from;
  }

  /**
   * The text of the bytes between two offsets, a byte order mark included; null where they are no
   * UTF-8.
   */
  public static @Nullable String decode(byte[] bytes, int from, int to) {
    Utf8 decoder = new Utf8(bytes, from, to);
    return decoder.decode() ? decoder.decoded() : null;
  }

  /** The same of the first bytes, for whoever is going to look at all characters. */
  static @Nullable SourceText text(byte[] bytes, int length) {
    Utf8 decoder = new Utf8(bytes, 0, length);
    if (!decoder.decode()) {
      return null;
    }
    decoder.characters[decoder.size] = '\n';
    return new SourceText(decoder.decoded(), decoder.characters);
  }

  private String decoded() {
    return new String(characters, 0, size);
  }

  private boolean decode() {
    while (at < to) {
      if (!decodeTo(Math.min(to, at + STRETCH))) {
        return false;
      }
    }
    return true;
  }

  /** Decodes the characters that begin before an offset; false where there is no UTF-8. */
  private boolean decodeTo(int end) {
    byte[] source = bytes;
    char[] target = characters;
    int offset = at;
    int count = size;
    int last = to - 3;
    while (offset < end) {
      int first = source[offset];
      if (first >= 0) {
        target[count++] = (char) first;
        offset++;
        continue;
      }
      if (first >> 4 == FIRST_OF_SEVERAL && offset <= last) {
        // Nearly all others: written out here, because Java would call it each time.
        int second = source[offset + 1];
        int third = source[offset + 2];
        int character = ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        if ((((second ^ 0x80) | (third ^ 0x80)) & 0xc0) != 0 || !isWhole(character)) {
          return false;
        }
        target[count++] = (char) character;
        offset += 3;
        continue;
      }
      int length = first >> 5 == FIRST_OF_SEVERAL ? 2 : 4;
      int character = length == 2 ? two(source, offset, to) : four(source, offset, to);
      if (character < 0) {
        return false;
      }
      if (length == 4) {
        target[count++] = Character.highSurrogate(character);
        target[count++] = Character.lowSurrogate(character);
      } else {
        target[count++] = (char) character;
      }
      offset += length;
    }
    at = offset;
    size = count;
    return true;
  }

  /** The character that two bytes stand for; -1 where they stand for none, or for less. */
  private static int two(byte[] bytes, int at, int to) {
    if (at + 1 >= to || !isFurther(bytes[at + 1])) {
      return -1;
    }
    int character = ((bytes[at] & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
    return character < 0x80 ? -1 : character;
  }

  /** Whether a character needs three bytes and is no half of a pair. */
  private static boolean isWhole(int character) {
    return character >= 0x800 && (character < 0xd800 || character > 0xdfff);
  }

  private static int four(byte[] bytes, int at, int to) {
    if (bytes[at] >> 3 != FIRST_OF_SEVERAL
        || at + 3 >= to
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
