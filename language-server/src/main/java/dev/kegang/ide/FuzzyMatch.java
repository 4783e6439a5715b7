package dev.kegang.ide;

import dev.kegang.text.Blanks;

/** How well names answer to what was typed to find one. For one thread. */
final class FuzzyMatch {

  static final int NONE = -1;

  private static final int WHOLE = 4000;
  private static final int PREFIX = 3000;
  private static final int SUBSTRING = 2000;
  private static final int SCATTERED = 1000;

  private static final int USUAL_NAME = 256;

  /** What was typed, in lower case and without blanks. */
  private final String wanted;

  /** Those of the name that is looked at. */
  private char[] characters = new char[USUAL_NAME];

  FuzzyMatch(String typed) {
    wanted = withoutBlanks(typed);
  }

  /**
   * Higher is better: the whole name, its beginning, a part of it, or at least all characters in
   * order. Case and blanks don't count.
   *
   * @return {@link #NONE} where a character is missing
   */
  int score(String name) {
    if (wanted.isEmpty()) {
      return 0;
    }
    if (!isInOrder(name)) {
      return NONE;
    }
    String given = withoutBlanks(name);
    int at = given.indexOf(wanted);
    if (at == 0) {
      return given.length() == wanted.length() ? WHOLE : PREFIX - given.length();
    }
    return at > 0 ? SUBSTRING - at : scattered(given);
  }

  /** Whether no character is missing: of most names one is, and nothing is made of them. */
  private boolean isInOrder(String name) {
    int length = name.length();
    if (characters.length < length) {
      characters = new char[2 * length];
    }
    // An array is read several times as fast as a String.
    name.getChars(0, length, characters, 0);
    int found = 0;
    char next = wanted.charAt(0);
    for (int i = 0; i < length; i++) {
      if (lower(characters[i]) == next) {
        found++;
        if (found == wanted.length()) {
          return true;
        }
        next = wanted.charAt(found);
      }
    }
    return false;
  }

  private int scattered(String given) {
    int from = 0;
    int gaps = 0;
    for (int i = 0; i < wanted.length(); i++) {
      int found = given.indexOf(wanted.charAt(i), from);
      gaps += found - from;
      from = found + 1;
    }
    return Math.max(0, SCATTERED - gaps);
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        kept.append(lower(text.charAt(i)));
      }
    }
    return kept.toString();
  }

  private static char lower(char character) {
    // Chinese has no cases, and there is a lot of it.
    if (character < 0x80) {
      return character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
    }
    return character >= '\u4e00' && character <= '\u9fff'
        ? character
        : Character.toLowerCase(character);
  }
}
