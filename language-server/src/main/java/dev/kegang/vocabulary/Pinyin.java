package dev.kegang.vocabulary;

import java.util.List;

/** How the canonical Chinese words are typed in Latin letters: spelt out, and by initials. */
public final class Pinyin {

  private static final class Bundled {
    static final VocabularyWords SPELLINGS = VocabularyWords.pinyin();
  }

  private Pinyin() {}

  /** The spellings of a field's word; none where the word is not Chinese. */
  public static List<String> of(FieldKind kind) {
    return spellings("field." + kind.id());
  }

  /** The spellings of a page's word. */
  public static List<String> of(PageKind kind) {
    return spellings("page." + kind.id());
  }

  /** The spellings of a caption's word. */
  public static List<String> of(CaptionKind kind) {
    return spellings("caption." + kind.id());
  }

  private static List<String> spellings(String key) {
    return Bundled.SPELLINGS.list(key);
  }
}
