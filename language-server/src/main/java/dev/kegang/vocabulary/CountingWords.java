package dev.kegang.vocabulary;

import dev.kegang.text.Blanks;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The words behind which stand the numbers of captions and sections, for a quick look at a text:
 * what they mean is told by {@link MentionWords}.
 */
final class CountingWords {

  /** In lower case. */
  private char[][] words = {};

  /** Their last letters, in either case: most numbers stand behind others. */
  private final BitSet ends = new BitSet();

  /**
   * Adds a word.
   *
   * @param word in lower case
   */
  void add(String word) {
    char last = word.charAt(word.length() - 1);
    ends.set(last);
    ends.set(Character.toUpperCase(last));
    words = Arrays.copyOf(words, words.length + 1);
    words[words.length - 1] = word.toCharArray();
  }

  BitSet ends() {
    return ends;
  }

  /**
   * Whether a number is behind one of them.
   *
   * @param from where the line starts
   */
  boolean standBefore(char[] characters, int from, int number) {
    int end = Blanks.isBlank(characters[number - 1]) ? number - 1 : number;
    if (end == from) {
      return false;
    }
    char last = lower(characters[end - 1]);
    for (int i = 0; i < words.length; i++) {
      char[] word = words[i];
      if (word[word.length - 1] == last
          && end - word.length >= from
          && endsWith(word, characters, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(char[] word, char[] characters, int end) {
    int start = end - word.length;
    for (int i = 0; i < word.length; i++) {
      if (lower(characters[start + i]) != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** In all these words only Latin letters have a case. */
  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }
}
