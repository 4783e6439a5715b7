package dev.kegang.ide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an author means by the first letters or characters of a word, or of its pinyin. */
final class SearchKeys {

  private SearchKeys() {}

  /**
   * What an editor is to compare with what was typed, so that it keeps the proposal.
   *
   * @param typed empty where nothing was typed yet
   * @param keys the word, its other words and its pinyin
   * @return null where no key begins with what was typed, or holds it, if it is Chinese
   */
  static @Nullable String match(String typed, List<String> keys) {
    if (typed.isEmpty()) {
      return String.join(" ", keys);
    }
    boolean anywhere = typed.charAt(0) >= '\u2e80';
    for (String key : keys) {
      int last = anywhere ? key.length() - typed.length() : 0;
      for (int at = 0; at <= last; at++) {
        if (key.regionMatches(true, at, typed, 0, typed.length())) {
          return typed + key.substring(at + typed.length());
        }
      }
    }
    return null;
  }
}
