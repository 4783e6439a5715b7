package dev.kegang.lint.rules;

/** Finds a Latin word in whatever case, without a copy of the text in lower case. */
final class LatinWord {

  private LatinWord() {}

  /**
   * Where a word stands first from an offset on; -1 where it does not.
   *
   * @param word in lower case
   */
  static int find(String word, String text, int from) {
    char lower = word.charAt(0);
    char upper = Character.toUpperCase(lower);
    for (int at = from; at <= text.length() - word.length(); at++) {
      char c = text.charAt(at);
      if ((c == lower || c == upper) && text.regionMatches(true, at, word, 0, word.length())) {
        return at;
      }
    }
    return -1;
  }
}
