package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.outline.Hours.Agreement;
import dev.kegang.outline.Hours.Validity;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnit;
import dev.kegang.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {

  private static final int OFFSET = 40;
  private static final int MINUTES_PER_PERIOD = 45;

  private final HoursReader reader = new HoursReader(Vocabulary.bundled().hoursUnits());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10课时|10|10|PERIOD|false|10课时|10
          2学时|2|2|PERIOD|false|2学时|2
          ２ 学时|2|2|PERIOD|false|２ 学时|２
          3节|3|3|PERIOD|false|3节|3
          ~40min|40|40|MINUTE|true|~40min|40
          ～40 分钟|40|40|MINUTE|true|～40 分钟|40
          约 16 学时|16|16|PERIOD|true|约 16 学时|16
          16学时左右|16|16|PERIOD|true|16学时|16
          8-10 课时|8|10|PERIOD|false|8-10 课时|8-10
          8课时-10课时|8|10|PERIOD|false|8课时-10课时|8课时-10
          10至8课时|8|10|PERIOD|false|10至8课时|10至8
          60–90 min|60|90|MINUTE|false|60–90 min|60–90
          2 to 3 hours|2|3|HOUR|false|2 to 3 hours|2 to 3
          1.5h|1.5|1.5|HOUR|false|1.5h|1.5
          2.25 hrs|2.25|2.25|HOUR|false|2.25 hrs|2.25
          90分钟|90|90|MINUTE|false|90分钟|90
          60学时（40理论+20实验）|60|60|PERIOD|false|60学时|60
          48课时 = 12周 X 2次/周 X 2课时/次|48|48|PERIOD|false|48课时|48
          2小时30分钟|150|150|MINUTE|false|2小时30分钟|2
          2小时30分|150|150|MINUTE|false|2小时30分|2
          1h 30m|90|90|MINUTE|false|1h 30m|1
          两课时|2|2|PERIOD|false|两课时|两
          十课时|10|10|PERIOD|false|十课时|十
          共60课时|60|60|PERIOD|false|共60课时|60
          共约60课时|60|60|PERIOD|true|共约60课时|60
          total 60 hours|60|60|HOUR|false|total 60 hours|60
          60 hours total|60|60|HOUR|false|60 hours|60
          about 2 class hours|2|2|PERIOD|true|about 2 class hours|2
          90 min.|90|90|MINUTE|false|90 min|90
          10课时，含实验|10|10|PERIOD|false|10课时|10
          2周|2|2|WEEK|false|2周|2
          3天|3|3|DAY|false|3天|3
          2 学分|2|2|CREDIT|false|2 学分|2
          3 credits|3|3|CREDIT|false|3 credits|3
          0-2课时|0|2|PERIOD|false|0-2课时|0-2
          """)
  void readsABudget(
      String text,
      double least,
      double most,
      HoursUnit unit,
      boolean approximate,
      String written,
      String number) {
    Hours hours = read(text, null);
    assertNotNull(hours);
    assertEquals(Validity.VALID, hours.validity());
    assertEquals(least, hours.least());
    assertEquals(most, hours.most());
    assertEquals(unit, hours.unit());
    assertEquals(approximate, hours.approximate());
    assertSpan(text, written, hours.span());
    assertSpan(text, number, hours.number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          X分钟|NOT_A_NUMBER
          x 课时|NOT_A_NUMBER
          ?课时|NOT_A_NUMBER
          __课时|NOT_A_NUMBER
          " 课时"|NOT_A_NUMBER
          "　　分钟 "|NOT_A_NUMBER
          0课时|ZERO
          0 hours|ZERO
          零课时|ZERO
          -2课时|NEGATIVE
          """)
  void tellsWhatIsWrongWithANumber(String text, Validity validity) {
    Hours hours = read(text, null);
    assertNotNull(hours);
    assertEquals(validity, hours.validity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "选学",
        "第2版",
        "2018",
        "课时",
        "每周2课时的练习",
        "2课时的练习",
        "2课时/次",
        "100分",
        "2 July",
        "3次",
        "第3周",
        "10",
        "~",
        "约",
        "2 hours ago",
        "Week 1",
        "L1-L6",
        "1h30",
        "x",
        "2课时以上",
        "12天气",
        "4课时+2课时",
        "n"
      })
  void takesNothingElseForHours(String text) {
    assertNull(read(text, null));
  }

  @Test
  void takesTheUnitFromALabelWhereTheNumberHasNone() {
    Hours bare = read("12", HoursUnit.PERIOD);
    assertNotNull(bare);
    assertEquals(HoursUnit.PERIOD, bare.unit());
    assertSpan("12", "12", bare.span());
    Hours range = read("8-10", HoursUnit.PERIOD);
    assertNotNull(range);
    assertEquals(10, range.most());
    Hours minutes = read("90分钟", HoursUnit.PERIOD);
    assertNotNull(minutes);
    assertEquals(HoursUnit.MINUTE, minutes.unit());
    Hours unfilled = read("X", HoursUnit.PERIOD);
    assertNotNull(unfilled);
    assertEquals(Validity.NOT_A_NUMBER, unfilled.validity());
    assertNull(read("待定", HoursUnit.PERIOD));
    assertNull(read("none", HoursUnit.PERIOD));
    assertNull(read("-", HoursUnit.PERIOD));
    assertNull(read("课时", HoursUnit.PERIOD));
  }

  @ParameterizedTest
  @CsvSource({
    "2课时, 90分钟, AGREES",
    "4课时, 3小时, AGREES",
    "2课时, 2小时, DIFFERS",
    "8-10课时, 10-12课时, AGREES",
    "8-10课时, 11课时, DIFFERS",
    "约10课时, 11课时, AGREES",
    "约10课时, 12课时, DIFFERS",
    "2周, 2周, AGREES",
    "2周, 3周, DIFFERS",
    "2周, 4课时, INCOMPARABLE",
    "2学分, 32学时, INCOMPARABLE",
    "X课时, 2课时, INCOMPARABLE",
    "2小时30分钟, 2.5h, AGREES"
  })
  void comparesBudgets(String one, String other, Agreement agreement) {
    Hours first = read(one, null);
    Hours second = read(other, null);
    assertNotNull(first);
    assertNotNull(second);
    assertEquals(agreement, first.agreesWith(second, MINUTES_PER_PERIOD));
    assertEquals(agreement, second.agreesWith(first, MINUTES_PER_PERIOD));
  }

  private @Nullable Hours read(String text, @Nullable HoursUnit implied) {
    TextRange range = new TextRange(OFFSET, OFFSET + text.length());
    return reader.read(new TextSpan(range, text), implied);
  }

  private static void assertSpan(String text, String expected, TextSpan span) {
    assertEquals(expected, span.text());
    assertEquals(
        expected, text.substring(span.range().start() - OFFSET, span.range().end() - OFFSET));
  }
}
