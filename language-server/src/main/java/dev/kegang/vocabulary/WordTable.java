package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words and what they mean, to be found at a place of a text. Case doesn't matter. */
final class WordTable<V> {

  private static final char LAST_LATIN_LETTER = '\u024f';

  /** Its small letter is more than one character. */
  private static final char DOTTED_CAPITAL = '\u0130';

  private static final int CHAINS = 64;

  /** A word in small letters, and a shorter or equally long one of the same chain. */
  private static final class Word<V> {
    final String letters;
    final V meaning;
    @Nullable Word<V> next;

    Word(String letters, V meaning, @Nullable Word<V> next) {
      this.letters = letters;
      this.meaning = meaning;
      this.next = next;
    }
  }

  /** Words by their first letter, the longest first: few begin alike. */
  private final List<@Nullable Word<V>> chains = new ArrayList<>(Collections.nCopies(CHAINS, null));

  private final CharacterSet firstCharacters = new CharacterSet();

  void add(List<String> words, V meaning) {
    for (String word : words) {
      String letters = hasNoCase(word) ? word : word.toLowerCase(Locale.ROOT);
      firstCharacters.addBothCases(letters.charAt(0));
      add(letters, meaning);
    }
  }

  /** A word that is known keeps its meaning. */
  private void add(String letters, V meaning) {
    int chain = chain(letters.charAt(0));
    Word<V> longer = null;
    Word<V> next = chains.get(chain);
    while (next != null && next.letters.length() >= letters.length()) {
      if (next.letters.equals(letters)) {
        return;
      }
      longer = next;
      next = next.next;
    }
    Word<V> added = new Word<>(letters, meaning, next);
    if (longer == null) {
      chains.set(chain, added);
    } else {
      longer.next = added;
    }
  }

  private static int chain(char letter) {
    return letter % CHAINS;
  }

  /** Whether a word has no case: most words are Chinese, and a start reads all of them. */
  private static boolean hasNoCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '\u4e00' || word.charAt(i) > '\u9fef') {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the words may start with a character. */
  boolean mayOpen(char first) {
    return firstCharacters.contains(first);
  }

  @Nullable V meaning(String word) {
    return meaning(word, 0, word.length());
  }

  /** What the word between two offsets of a text means; null where it is none. */
  private @Nullable V meaning(String text, int from, int to) {
    if (from == to || !firstCharacters.contains(text.charAt(from))) {
      return null;
    }
    Word<V> word = chains.get(chain(small(text.charAt(from))));
    while (word != null && word.letters.length() > to - from) {
      word = word.next;
    }
    while (word != null && word.letters.length() == to - from) {
      if (stands(word.letters, text, from)) {
        return word.meaning;
      }
      word = word.next;
    }
    return null;
  }

  /** The length of the longest word that starts at an offset; 0 where none does. */
  int lengthAt(String text, int offset) {
    if (offset >= text.length() || !firstCharacters.contains(text.charAt(offset))) {
      return 0;
    }
    Word<V> word = chains.get(chain(small(text.charAt(offset))));
    while (word != null) {
      int end = offset + word.letters.length();
      if (end <= text.length() && stands(word.letters, text, offset) && endsWord(text, end)) {
        return word.letters.length();
      }
      word = word.next;
    }
    return 0;
  }

  /** Whether letters stand at an offset of a text that is long enough. */
  private static boolean stands(String letters, String text, int offset) {
    for (int i = 0; i < letters.length(); i++) {
      char character = text.charAt(offset + i);
      if (character != letters.charAt(i) && small(character) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char small(char character) {
    if (character < 0x80) {
      return character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
    }
    return character == DOTTED_CAPITAL ? character : Character.toLowerCase(character);
  }

  /** What the longest word that starts at an offset means. */
  @Nullable V meaningAt(String text, int offset) {
    return meaning(text, offset, offset + lengthAt(text, offset));
  }

  /**
   * Whether any of the words stands in a text where no further Chinese word goes on.
   *
   * @param ends Chinese characters that may follow nevertheless
   */
  boolean occursIn(String text, String ends) {
    for (int offset = 0; offset < text.length(); offset++) {
      int length = startsWord(text, offset) ? lengthAt(text, offset) : 0;
      int end = offset + length;
      if (length > 0
          && (end == text.length()
              || !Character.isIdeographic(text.charAt(end))
              || ends.indexOf(text.charAt(end)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of the words stands in a text. */
  boolean occursIn(String text) {
    return firstMeaning(text) != null;
  }

  /** What the first word in a text means that stands there as a word; null where none does. */
  @Nullable V firstMeaning(String text) {
    for (int offset = 0; offset < text.length(); offset++) {
      if (startsWord(text, offset) && lengthAt(text, offset) > 0) {
        return meaningAt(text, offset);
      }
    }
    return null;
  }

  private boolean startsWord(String text, int offset) {
    return firstCharacters.contains(text.charAt(offset))
        && (offset == 0 || !isLatin(text.charAt(offset)) || !isLatin(text.charAt(offset - 1)));
  }

  /** A Latin word ends where its letters end; a Chinese one may run into the next word. */
  private static boolean endsWord(String text, int end) {
    return end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
  }

  private static boolean isLatin(char character) {
    return character < 0x80
        ? (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        : character <= LAST_LATIN_LETTER && Character.isLetter(character);
  }
}
