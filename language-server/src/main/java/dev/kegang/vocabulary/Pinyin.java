package dev.kegang.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** How the canonical Chinese words are typed in Latin letters: spelt out, and by initials. */
public final class Pinyin {

  private static final String RESOURCE = "/vocabulary/pinyin.properties";

  private static final class Bundled {
    static final Properties SPELLINGS = load();
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
    String line = Bundled.SPELLINGS.getProperty(key, "");
    int comma = line.indexOf(',');
    if (comma >= 0) {
      spellings.add(line.substring(0, comma));
      spellings.add(line.substring(comma + 1));
    }
    return spellings;
  }

  private static Properties load() {
    try (var stream = Pinyin.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + RESOURCE);
      }
      Properties spellings = new Properties();
      spellings.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return spellings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
