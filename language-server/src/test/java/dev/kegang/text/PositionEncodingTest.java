package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PositionEncodingTest {

  private static final String LINE = "a é课😀b";

  @Test
  void countsEachCharacterInItsOwnUnits() {
    int end = LINE.length();
    assertEquals(1 + 1 + 2 + 3 + 4 + 1, PositionEncoding.UTF_8.column(LINE, 0, end));
    assertEquals(7, PositionEncoding.UTF_16.column(LINE, 0, end));
    assertEquals(6, PositionEncoding.UTF_32.column(LINE, 0, end));
  }

  @Test
  void neverLandsInsideASurrogatePair() {
    int emoji = LINE.indexOf("😀");
    assertEquals(emoji, PositionEncoding.UTF_16.offset(LINE, 0, LINE.length(), emoji + 1));
    assertEquals(emoji, PositionEncoding.UTF_16.column(LINE, 0, emoji + 1));
    assertEquals(emoji, PositionEncoding.UTF_8.offset(LINE, 0, LINE.length(), 7 + 3));
  }

  @Test
  void goesBackToTheStartOfACharacterWhoseBytesAColumnSplits() {
    int character = LINE.indexOf('课');
    for (int column = 4; column < 7; column++) {
      assertEquals(character, PositionEncoding.UTF_8.offset(LINE, 0, LINE.length(), column));
    }
  }

  @Test
  void stopsAtTheLineEnd() {
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertEquals(4, encoding.offset("abcd\nefgh", 0, 4, Integer.MAX_VALUE));
      assertEquals(0, encoding.offset("abcd\nefgh", 0, 4, Integer.MIN_VALUE));
    }
  }

  @Test
  void countsALoneSurrogateAsOneCharacter() {
    assertEquals(3, PositionEncoding.UTF_8.column("\ud83d!", 0, 1));
    assertEquals(3, PositionEncoding.UTF_8.column("\ude00!", 0, 1));
    assertEquals(1, PositionEncoding.UTF_32.column("\ud83d!", 0, 1));
    assertEquals(1, PositionEncoding.UTF_16.column("\ud83d!", 0, 1));
  }

  @Test
  void agreesWithEncodingTheText() {
    RandomTexts texts = new RandomTexts(23);
    for (int round = 0; round < 3_000; round++) {
      String text = texts.next();
      int at = 0;
      while (at < text.length()) {
        String before = text.substring(0, at);
        assertEquals(at, PositionEncoding.UTF_16.column(text, 0, at), text);
        assertEquals(
            before.codePointCount(0, at), PositionEncoding.UTF_32.column(text, 0, at), text);
        assertEquals(naiveBytes(before), PositionEncoding.UTF_8.column(text, 0, at), text);
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  /** Java writes a lone surrogate as one question mark, where three bytes are meant. */
  private static int naiveBytes(String text) {
    int loneSurrogates =
        (int) text.codePoints().filter(c -> c >= Character.MIN_SURROGATE && c <= 0xdfff).count();
    return text.getBytes(StandardCharsets.UTF_8).length + 2 * loneSurrogates;
  }
}
