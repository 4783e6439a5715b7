package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.outline.LessonDate.Style;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private final DateReader reader = new DateReader(Vocabulary.bundled().dateWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2023/07/24|2023|7|24|SLASH|2023/07/24
          " 2023-07-24 "|2023|7|24|HYPHEN|2023-07-24
          2023.7.24|2023|7|24|POINT|2023.7.24
          2023年7月24日|2023|7|24|SIGNS|2023年7月24日
          2023 年 7 月 24 日|2023|7|24|SIGNS|2023 年 7 月 24 日
          二〇二三年七月二十四日|2023|7|24|SIGNS|二〇二三年七月二十四日
          ２０２３／０７／２４|2023|7|24|SLASH|２０２３／０７／２４
          "Jul 24, 2023"|2023|7|24|MONTH_FIRST|"Jul 24, 2023"
          July 24th 2023|2023|7|24|MONTH_FIRST|July 24th 2023
          "Sept. 5, 2023"|2023|9|5|MONTH_FIRST|"Sept. 5, 2023"
          24 July 2023|2023|7|24|DAY_FIRST|24 July 2023
          2023-07-24 14:00|2023|7|24|HYPHEN|2023-07-24
          2023/07/24（周一）|2023|7|24|SLASH|2023/07/24
          2024/02/29|2024|2|29|SLASH|2024/02/29
          """)
  void readsADate(String text, int year, int month, int day, Style style, String written) {
    LessonDate date = read(text);
    assertNotNull(date);
    assertEquals(year, date.year());
    assertEquals(month, date.month());
    assertEquals(day, date.day());
    assertEquals(style, date.style());
    assertEquals(true, date.valid());
    assertEquals(written, date.span().text());
    int start = text.indexOf(written);
    assertEquals(new TextRange(9 + start, 9 + start + written.length()), date.span().range());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023/02/30",
        "2023-13-01",
        "2023年0月1日",
        "2023.7.0",
        "Feb 29, 2023",
        "2023/7/99",
        "2023-07-245"
      })
  void knowsTheCalendar(String text) {
    LessonDate date = read(text);
    assertNotNull(date);
    assertEquals(false, date.valid());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023秋季",
        "待定",
        "2023",
        "2023/07",
        "2023年7月",
        "07/24/2023",
        "May be later",
        "24",
        "2023-07/24",
        "2023.7.24.1",
        "Julia 24, 2023",
        "第1周"
      })
  void leavesTheRestAlone(String text) {
    assertNull(read(text));
  }

  private @Nullable LessonDate read(String text) {
    return reader.read(new TextSpan(new TextRange(9, 9 + text.length()), text));
  }
}
