package dev.kegang.outline;

import java.util.Arrays;

/** How much two wordings are alike. */
public final class Likeness {

  private static final int LONGEST = 256;

  private Likeness() {}

  /** From 0 for no common character to 1000 for the same characters; only the first 256 count. */
  public static int of(String one, String other) {
    char[] left = characters(one);
    char[] right = characters(other);
    if (left.length + right.length == 0) {
      return 1000;
    }
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        common++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2000 * common / (left.length + right.length);
  }

  private static char[] characters(String wording) {
    char[] characters = new char[Math.min(LONGEST, wording.length())];
    wording.getChars(0, characters.length, characters, 0);
    Arrays.sort(characters);
    return characters;
  }
}
