package dev.kegang.vocabulary;

/**
 * What two spellings of one word share: letters and digits, in lower case and half width. Blanks,
 * emphasis, emoji, punctuation and a trailing colon don't count.
 */
public final class WordKey {

  private static final int WIDTH_DISTANCE = 0xFEE0;

  private WordKey() {}

  public static String of(String word) {
    int length = word.length();
    int same = 0;
    while (same < length && isOwnKey(word.charAt(same))) {
      same++;
    }
    if (same == length) {
      return word;
    }
    StringBuilder key = new StringBuilder(length).append(word, 0, same);
    for (int i = same; i < length; i++) {
      char c = word.charAt(i);
      if (isOwnKey(c)) {
        key.append(c);
        continue;
      }
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c = (char) (c - WIDTH_DISTANCE);
      }
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /** Whether a text may have a key that begins with one of some characters. */
  static boolean mayOpen(char first, CharacterSet openings) {
    char small = first >= 'A' && first <= 'Z' ? (char) (first + 'a' - 'A') : first;
    return !isOwnKey(small) || openings.contains(small);
  }

  /** Whether a character stands for itself, as nearly all do: asking Java takes far longer. */
  static boolean isOwnKey(char c) {
    return c >= '\u4e00' ? c <= '\u9fef' : c <= 'z' && (c >= 'a' || isDigit(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
