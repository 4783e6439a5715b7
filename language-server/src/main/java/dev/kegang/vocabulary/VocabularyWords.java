package dev.kegang.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The words of one language, from {@code resources/vocabulary/<tag>.properties}. */
final class VocabularyWords {

  private final Properties lines = new Properties();

  private final Language language;

  private VocabularyWords(Language language) {
    this.language = language;
  }

  static VocabularyWords of(Language language) {
    String resource = "/vocabulary/" + language.tag() + ".properties";
    VocabularyWords words = new VocabularyWords(language);
    try (InputStream stream = VocabularyWords.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + resource);
      }
      words.lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
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
    for (String key : lines.stringPropertyNames()) {
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
    String line = lines.getProperty(key, "");
    int from = 0;
    while (from <= line.length()) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 ? line.length() : comma;
      String word = line.substring(from, to).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
      from = to + 1;
    }
    return words;
  }
}
