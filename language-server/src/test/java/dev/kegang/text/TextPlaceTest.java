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
