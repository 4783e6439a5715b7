package dev.kegang.vocabulary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and what they mean, however they are spelt: they are compared by {@link WordKey}. */
final class KnownWords<V> {

  private final Map<String, V> meanings = new HashMap<>();
  private final CharacterSet openings = new CharacterSet();

  /** Adds a word that wins over what it meant before. */
  void put(String word, V meaning) {
    String key = WordKey.of(word);
    meanings.put(key, meaning);
    addOpening(key);
  }

  void putIfAbsent(String word, V meaning) {
    String key = WordKey.of(word);
    meanings.putIfAbsent(key, meaning);
    addOpening(key);
  }

  private void addOpening(String key) {
    if (!key.isEmpty()) {
      openings.add(key.charAt(0));
    }
  }

  @Nullable V meaning(String word) {
    return mayMean(word) ? meanings.get(WordKey.of(word)) : null;
  }

  /**
   * Whether a text may be one of the words: of most titles the first character tells they aren't.
   */
  private boolean mayMean(String word) {
    return word.isEmpty() || WordKey.mayOpen(word.charAt(0), openings);
  }
}
