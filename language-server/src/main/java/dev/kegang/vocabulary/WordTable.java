package dev.kegang.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and what they mean, to be found at a place of a text. Case doesn't matter. */
final class WordTable<V> {

  private static final char LAST_LATIN_LETTER = '\u024f';
  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fef';

  private final Map<String, V> meanings = new HashMap<>();
  private final CharacterSet firstCharacters = new CharacterSet();
  private final CharacterSet lastCharacters = new CharacterSet();

  /** How long the longest word is that begins with a character. */
  private final Map<Character, Integer> longest = new HashMap<>();

  void add(List<String> words, V meaning) {
    for (String word : words) {
      String key = hasNoCase(word) ? word : word.toLowerCase(Locale.ROOT);
      meanings.putIfAbsent(key, meaning);
      char first = key.charAt(0);
      addFirst(first, key.length());
      if (!isIdeograph(first)) {
        addFirst(Character.toUpperCase(first), key.length());
      }
      char last = key.charAt(key.length() - 1);
      lastCharacters.addBothCases(last);
    }
  }

  private void addFirst(char character, int length) {
    firstCharacters.add(character);
    Integer known = longest.get(character);
    if (known == null || known < length) {
      longest.put(character, length);
    }
  }

  /** Whether a word has no case: most words are Chinese, and a start reads all of them. */
  private static boolean hasNoCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isIdeograph(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdeograph(char character) {
    return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
  }

  /** Whether one of the words may start with a character. */
  boolean mayOpen(char first) {
    return firstCharacters.contains(first);
  }

  @Nullable V meaning(String word) {
    return word.isEmpty() || !firstCharacters.contains(word.charAt(0))
        ? null
        : meanings.get(word.toLowerCase(Locale.ROOT));
  }

  /** The length of the longest word that starts at an offset; 0 where none does. */
  int lengthAt(String text, int offset) {
    if (offset >= text.length() || !firstCharacters.contains(text.charAt(offset))) {
      return 0;
    }
    int most = longest.getOrDefault(text.charAt(offset), 0);
    for (int length = Math.min(most, text.length() - offset); length > 0; length--) {
      if (lastCharacters.contains(text.charAt(offset + length - 1))
          && endsWord(text, offset + length)
          && meanings.containsKey(
              text.substring(offset, offset + length).toLowerCase(Locale.ROOT))) {
        return length;
      }
    }
    return 0;
  }

  /** What the longest word that starts at an offset means. */
  @Nullable V meaningAt(String text, int offset) {
    return meaning(text.substring(offset, offset + lengthAt(text, offset)));
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
