package dev.kegang.vocabulary;

import org.jspecify.annotations.Nullable;

/** The words of the format and what they mean. */
public final class Vocabulary {

  /** What a field's label means; null where no word is known. Case, width and blanks don't matter. */
  public @Nullable FieldKind field(String word) {
    throw new UnsupportedOperationException(word);
  }

  /** What a page's heading means; null where no word is known. */
  public @Nullable PageKind page(String word) {
    throw new UnsupportedOperationException(word);
  }

  /** The word new text uses for a field. */
  public String word(FieldKind kind, Language language) {
    throw new UnsupportedOperationException(kind.id());
  }

  /** The word new text uses for a page. */
  public String word(PageKind kind, Language language) {
    throw new UnsupportedOperationException(kind.id());
  }
}
