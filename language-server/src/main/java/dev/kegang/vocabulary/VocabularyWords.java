package dev.kegang.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language, from {@code resources/vocabulary/<tag>.properties}. */
final class VocabularyWords {

  private final Language language;

  private final Map<String, String> lines;

  private VocabularyWords(Language language) {
    this.language = language;
    this.lines = read("/vocabulary/" + language.tag() + ".properties");
  }

  static VocabularyWords of(Language language) {
    return new VocabularyWords(language);
  }

  /**
   * The lines of a resource by their keys. Java's own reader of properties looks at every character
   * several times, which a start feels, since nothing is compiled yet.
   */
  static Map<String, String> read(String resource) {
    String text;
    try (InputStream stream = VocabularyWords.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + resource);
      }
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> lines = new HashMap<>(512);
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      int sign = text.charAt(from) == '#' ? -1 : text.indexOf('=', from);
      if (sign >= 0 && sign < to) {
        lines.put(text.substring(from, sign), text.substring(sign + 1, to));
      }
      from = to + 1;
    }
    return lines;
  }

  /** The words of every language. */
  static List<VocabularyWords> all() {
    List<VocabularyWords> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(of(language));
    }
    return all;
  }

  Language language() {
    return language;
  }

  /** Every key that starts with a prefix, without it. */
  List<String> keys(String prefix) {
    List<String> keys = new ArrayList<>();
    for (String key : lines.keySet()) {
      if (key.startsWith(prefix)) {
        keys.add(key.substring(prefix.length()));
      }
    }
    keys.sort(null);
    return keys;
  }

  /** The words of a key, the canonical one first; none where the key is missing. */
  List<String> list(String key) {
    List<String> words = new ArrayList<>();
    String line = lines.getOrDefault(key, "");
    int from = 0;
    while (from <= line.length()) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 ? line.length() : comma;
      if (to > from) {
        words.add(line.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }
}
