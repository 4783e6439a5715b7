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

  /** Whether a character stands for itself, as nearly all do: asking Java takes far longer. */
  static boolean isOwnKey(char c) {
    return (c >= '\u4e00' && c <= '\u9fef') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
