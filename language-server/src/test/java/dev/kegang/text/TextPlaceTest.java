package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlaceTest {

  private static final String TEXT = "第一行\r\n- 😀图 表é：end\r\n尾";

  @ParameterizedTest
  @EnumSource
  void countsLikeTheLinesOfTheText(PositionEncoding encoding) {
    SourceText source = SourceText.of(TEXT);
    int start = TEXT.indexOf('图');
    int end = TEXT.indexOf("end") + 3;
    TextPlace place = TextPlace.of(source, new TextRange(start, end));
    assertEquals(source.lines().position(start, encoding), place.start(encoding));
    assertEquals(source.lines().position(end, encoding), place.end(encoding));
  }

  @ParameterizedTest
  @EnumSource
  void countsLikeTheLinesOfAnyText(PositionEncoding encoding) {
    RandomTexts texts = new RandomTexts(8);
    for (int round = 0; round < 20_000; round++) {
      String text = "课" + texts.next() + "a".repeat(round % 100 == 0 ? 600 : 0) + texts.next();
      SourceText source = SourceText.of(text);
      int start = outside(text, texts.nextInt(text.length() + 1));
      int end = outside(text, start + texts.nextInt(text.length() - start + 1));
      TextPlace place = TextPlace.of(source, new TextRange(start, end));
      assertEquals(
          source.lines().position(place.range().start(), encoding).column(),
          place.start(encoding).column(),
          text);
      assertEquals(
          source.lines().position(place.range().end(), encoding).column(),
          place.end(encoding).column(),
          text);
    }
  }

  /** The nearest offset below that parts neither a surrogate pair nor a line's end. */
  private static int outside(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                || text.startsWith("\r\n", offset - 1));
    return inside ? offset - 1 : offset;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void endsWithTheFirstLine(String lineEnd) {
    SourceText source = SourceText.of("ab c  " + lineEnd + "d");
    assertEquals(
        new TextRange(1, 4), TextPlace.of(source, new TextRange(1, source.length())).range());
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    TextPlace place = TextPlace.of(SourceText.of("\ufeff# 课"), new TextRange(3, 4));
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertEquals(2, place.start(encoding).column());
    }
  }
}
