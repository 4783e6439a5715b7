package dev.kegang.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that tell what a number places, such as 部分 or {@code Lesson}. */
public final class PlacementWords {

  private final WordTable<PlacementLevel> levels = new WordTable<>();

  private PlacementWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      for (PlacementLevel level : PlacementLevel.values()) {
        levels.add(source.list("placement." + level.id()), level);
      }
    }
  }

  static PlacementWords of(List<VocabularyWords> sources) {
    return new PlacementWords(sources);
  }

  /** The words Kegang ships. */
  public static PlacementWords bundled() {
    return of(VocabularyWords.all());
  }

  /** What a word places; null where it is no placement word. */
  public @Nullable PlacementLevel level(String word) {
    return levels.meaning(word);
  }

  /** Whether a placement word may start with a character. */
  public boolean mayOpen(char first) {
    return levels.mayOpen(first);
  }

  /** The length of the longest placement word a text starts with; 0 where it starts with none. */
  public int lengthAtStart(String text) {
    return levels.lengthAt(text, 0);
  }
}
