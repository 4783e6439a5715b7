package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SortedLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/messages/en.properties", "/messages/zh.properties"})
  void everyMessageIsTheOneJavaReads(String resource) throws IOException {
    byte[] bytes;
    try (InputStream stream = SortedLines.class.getResourceAsStream(resource)) {
      bytes = Objects.requireNonNull(stream).readAllBytes();
    }
    Properties properties = new Properties();
    properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    SortedLines lines = new SortedLines(bytes);
    Set<String> keys = lines.keys();
    assertEquals(properties.stringPropertyNames(), keys);
    assertEquals(
        keys.stream().sorted().toList(), List.copyOf(keys), "sort the lines by their keys");
    for (String key : keys) {
      assertEquals(properties.getProperty(key), lines.value(key), key);
      assertNull(lines.value(key + "a"), key);
      assertNull(lines.value(key.substring(0, key.length() - 1) + '!'), key);
    }
  }

  @Test
  void aKeyMayBeginLikeAnother() {
    SortedLines lines = lines("a=1\na-b=2\na.b=3\nb=4");
    assertEquals("1", lines.value("a"));
    assertEquals("2", lines.value("a-b"));
    assertEquals("3", lines.value("a.b"));
    assertEquals("4", lines.value("b"));
    assertNull(lines.value(""));
    assertNull(lines.value("a."));
    assertNull(lines.value("a.b.c"));
    assertNull(lines.value("c"));
  }

  @Test
  void commentsComeFirstAndEscapesAreTakenBack() {
    SortedLines lines = lines("# words = none\n\na=\\u0020x\\\\n\\n课=\n");
    assertEquals(Set.of("a"), lines.keys());
    assertEquals(" x\\n\n课=", lines.value("a"));
  }

  @Test
  void nothingHoldsNothing() {
    assertEquals(Set.of(), lines("").keys());
    assertNull(lines("# only this").value("a"));
  }

  private static SortedLines lines(String text) {
    return new SortedLines(text.getBytes(StandardCharsets.UTF_8));
  }
}
