package dev.kegang.vocabulary;

import dev.kegang.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language, from {@code resources/vocabulary/<tag>.properties}. Every start reads
 * them, and nothing is compiled yet: each byte is looked at once when the lines are found and once
 * when a line's words are asked for, and only words become strings.
 */
final class VocabularyWords {

  /** Where the words of a line stand. */
  private record Line(int start, int end) {}

  private final Language language;
  private final byte[] text;
  private final Map<String, Line> lines = new HashMap<>(512);

  private VocabularyWords(Language language, String name) {
    this.language = language;
    this.text = bytes("/vocabulary/" + name + ".properties");
    findLines();
  }

  static VocabularyWords of(Language language) {
    return new VocabularyWords(language, language.tag());
  }

  /** How the first Chinese word of each key is typed: spelt out, and by initials. */
  static VocabularyWords pinyin() {
    return new VocabularyWords(Language.CHINESE, "pinyin");
  }

  /** The words of every language. */
  static List<VocabularyWords> all() {
    List<VocabularyWords> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(of(language));
    }
    return all;
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = VocabularyWords.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void findLines() {
    byte[] bytes = text;
    int from = 0;
    int sign = -1;
    for (int at = 0; at < bytes.length; at++) {
      byte read = bytes[at];
      if (read == '=' && sign < 0) {
        sign = at;
      } else if (read == '\n') {
        if (sign >= 0 && bytes[from] != '#') {
          lines.put(latin(from, sign), new Line(sign + 1, at));
        }
        from = at + 1;
        sign = -1;
      }
    }
  }

  private String latin(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
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
    Line line = lines.get(key);
    if (line == null) {
      return words;
    }
    byte[] bytes = text;
    int end = line.end;
    int from = line.start;
    int seen = 0;
    for (int at = from; at <= end; at++) {
      byte read = at == end ? (byte) ',' : bytes[at];
      if (read != ',') {
        seen |= read;
      } else {
        if (at > from) {
          words.add(seen >= 0 ? latin(from, at) : decoded(from, at));
        }
        from = at + 1;
        seen = 0;
      }
    }
    return words;
  }

  private String decoded(int from, int to) {
    String word = Utf8.decode(text, from, to);
    if (word == null) {
      throw new IllegalStateException("no UTF-8 at " + from);
    }
    return word;
  }
}
