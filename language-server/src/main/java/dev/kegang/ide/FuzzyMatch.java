package dev.kegang.ide;

/** How well a name answers to what was typed to find it. */
final class FuzzyMatch {

  static final int NONE = -1;

  private static final int WHOLE = 4000;
  private static final int PREFIX = 3000;
  private static final int SUBSTRING = 2000;
  private static final int SCATTERED = 1000;

  private FuzzyMatch() {}

  /**
   * Higher is better: the whole name, its beginning, a part of it, or at least all characters in
   * order. Case and blanks don't count.
   *
   * @return {@link #NONE} where a character is missing
   */
  static int score(String typed, String name) {
    String wanted = withoutBlanks(typed);
    String given = withoutBlanks(name);
    if (wanted.isEmpty()) {
      return 0;
    }
    int at = given.indexOf(wanted);
    if (at == 0) {
      return given.length() == wanted.length() ? WHOLE : PREFIX - given.length();
    }
    if (at > 0) {
      return SUBSTRING - at;
    }
    return scattered(wanted, given);
  }

  private static int scattered(String wanted, String given) {
    int from = 0;
    int gaps = 0;
    for (int i = 0; i < wanted.length(); i++) {
      int found = given.indexOf(wanted.charAt(i), from);
      if (found < 0) {
        return NONE;
      }
      gaps += found - from;
      from = found + 1;
    }
    return Math.max(0, SCATTERED - gaps);
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!dev.kegang.text.Blanks.isBlank(text.charAt(i))) {
        kept.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return kept.toString();
  }
}
