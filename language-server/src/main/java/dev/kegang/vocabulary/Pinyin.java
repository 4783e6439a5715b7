package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the canonical Chinese words are typed in Latin letters: spelt out, and by initials. */
public final class Pinyin {

  private static final String RESOURCE = "/vocabulary/pinyin.properties";

  private static final class Bundled {
    static final Map<String, String> SPELLINGS = VocabularyWords.read(RESOURCE);
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
    List<String> spellings = new ArrayList<>(2);
    String line = Bundled.SPELLINGS.getOrDefault(key, "");
    int comma = line.indexOf(',');
    if (comma >= 0) {
      spellings.add(line.substring(0, comma));
      spellings.add(line.substring(comma + 1));
    }
    return spellings;
  }
}
