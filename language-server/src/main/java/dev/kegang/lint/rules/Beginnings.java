package dev.kegang.lint.rules;

import dev.kegang.text.Letters;
import java.util.Arrays;

/**
 * The first letters of some wordings. Most wordings that are compared differ there, so that none of
 * them need be written anew for it.
 */
final class Beginnings {

  /** So many letters tell most wordings apart. */
  private static final int TELLING = 20;

  private static final long PRIME = 1_000_003;

  private long[] hashes = new long[8];
  private int size;
  private boolean unclear;

  void add(String wording) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash(wording);
  }

  /** Whether two wordings may begin alike; else none is the other written in another way. */
  boolean mayBeShared() {
    if (unclear) {
      return size > 1;
    }
    Arrays.sort(hashes, 0, size);
    for (int i = 1; i < size; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private long hash(String wording) {
    long hash = 0;
    int letters = 0;
    for (int i = 0; i < wording.length() && letters < TELLING; i++) {
      char character = wording.charAt(i);
      int letter = Letters.letter(character);
      if (letter > 0) {
        hash = hash * PRIME + letter;
        letters++;
      }
      // What a link leads to is none of a wording's letters.
      unclear |= character == '[';
    }
    return hash;
  }
}
