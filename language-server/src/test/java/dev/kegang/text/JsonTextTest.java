package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  private static final Map<String, Object> VALUE = value();

  private static Map<String, Object> value() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("图", List.of(1, true, "a"));
    value.put("none", List.of());
    value.put("empty", Map.of());
    value.put("null", null);
    return value;
  }

  @Test
  void standsOnOneLine() {
    assertEquals(
        "{\"图\": [1, true, \"a\"], \"none\": [], \"empty\": {}, \"null\": null}",
        JsonText.of(VALUE));
  }

  @Test
  void isIndentedByTwoBlanks() {
    assertEquals(
        """
        {
          "图": [
            1,
            true,
            "a"
          ],
          "none": [],
          "empty": {},
          "null": null
        }\
        """,
        JsonText.indented(VALUE));
  }

  @Test
  void escapesWhatMustNotStandInAText() {
    assertEquals("\"\\\"\\\\\\n\\u0009\\u2028😀\"", JsonText.of("\"\\\n\t\u2028😀"));
    assertEquals("\"\\ud83d. \\ude00\"", JsonText.of("\ud83d. \ude00"));
  }
}
