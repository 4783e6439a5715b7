package dev.kegang.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VocabularyWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "pinyin"})
  void everyLineIsTheOneJavaReads(String name) throws IOException {
    String resource = "/vocabulary/" + name + ".properties";
    Properties properties = new Properties();
    try (InputStream stream = VocabularyWords.class.getResourceAsStream(resource)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    }
    VocabularyWords words =
        name.equals("pinyin") ? VocabularyWords.pinyin() : VocabularyWords.of(language(name));
    assertEquals(properties.stringPropertyNames(), new HashSet<>(words.keys("")));
    for (String key : words.keys("")) {
      List<String> written = new ArrayList<>(List.of(properties.getProperty(key).split(",")));
      written.removeIf(String::isEmpty);
      assertEquals(written, words.list(key), key);
    }
  }

  private static Language language(String tag) {
    return Language.CHINESE.tag().equals(tag) ? Language.CHINESE : Language.ENGLISH;
  }

  @ParameterizedTest
  @EnumSource
  void noWordHasBlanksAtItsEnds(Language language) {
    VocabularyWords words = VocabularyWords.of(language);
    for (String key : words.keys("")) {
      for (String word : words.list(key)) {
        assertEquals(word.strip(), word, key);
      }
    }
  }
}
