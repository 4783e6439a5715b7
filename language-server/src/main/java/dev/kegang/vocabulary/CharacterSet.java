package dev.kegang.vocabulary;

/**
 * Some characters. Asking costs less than a {@link java.util.BitSet}, which matters where every
 * character of a text is asked for.
 */
final class CharacterSet {

  private static final int WORDS = (Character.MAX_VALUE + 1) / Long.SIZE;

  private final long[] bits = new long[WORDS];

  void add(char character) {
    bits[character >>> 6] |= 1L << character;
  }

  /** Adds a character and its capital. */
  void addBothCases(char character) {
    add(character);
    add(Character.toUpperCase(character));
  }

  boolean contains(char character) {
    return (bits[character >>> 6] & (1L << character)) != 0;
  }
}
