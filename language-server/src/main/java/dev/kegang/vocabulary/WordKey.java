package dev.kegang.vocabulary;

/**
 * What two spellings of one word share: letters and digits, in lower case and half width. Blanks,
 * emphasis, emoji, punctuation and a trailing colon don't count.
 */
public final class WordKey {

  private static final int WIDTH_DISTANCE = 0xFEE0;

  private WordKey() {}

  public static String of(CharSequence word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c = (char) (c - WIDTH_DISTANCE);
      }
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
