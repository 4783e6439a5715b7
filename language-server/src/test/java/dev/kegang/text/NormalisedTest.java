package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.Normalised.Difference;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTest {

  private static final String[] PIECES = {
    "课", "纲", "图", "a", "Z", "é", "É", "Σ", "ς", "İ", "ǅ", "３", "Ａ", "（", "）", "：", ":", "(", ")",
    " ", "  ", "\u3000", "\u00a0", "\t", "\n", "*", "_", "__", "`", "[", "]", "](", "[a](b)", "-",
    "。", ".", "\u200b", "\ufe0f", "😀", "𠮷", "\ud83d", "\ude00", "\u0001", "\u0002", "7", "①"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          大模型与AIGC|大模型与AIGC
          "  大模型 与 AIGC　的 应用 "|大模型 与AIGC的 应用
          大模型与 AIGC 应用|大模型与AIGC应用
          ＡＩＧＣ（一）：概述|AIGC(一):概述
          AIGC (一): 概述|AIGC(一):概述
          **重要**的 `map` 函数|重要的map函数
          __init__ 与 snake_case|init与snake_case
          [概述](#one) 与 [实践](two.md)|概述 与 实践
          Open  Source|Open Source
          零\u200b宽|零宽
          a [x] b|a [x] b
          """)
  void foldsWhatDoesNotMatter(String text, String normalised) {
    String unescaped = text.replace("\\u200b", "\u200b");
    assertEquals(normalised, Normalised.of(unescaped));
    assertEquals(normalised, Normalised.of(normalised));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          大模型与 AIGC|大模型与AIGC|NONE
          **总结**|总结|NONE
          总结（一）|总结 (一)|NONE
          总结与 讨论|总结与讨论|FORM
          总结、讨论|总结，讨论|FORM
          总结-讨论|总结——讨论|FORM
          总结|小结|WORDING
          C++ 入门|C# 入门|WORDING
          C++：入门|C++ 入门|FORM
          GPT-3 简介|GPT-4 简介|WORDING
          Python|python|WORDING
          🎯 目标|🚀 目标|WORDING
          """)
  void tellsHowFarTwoWordingsAreApart(String one, String other, Difference difference) {
    assertEquals(difference, Normalised.difference(one, other));
    assertEquals(difference, Normalised.difference(other, one));
    assertEquals(difference == Difference.NONE, Normalised.sameWording(one, other));
  }

  @Test
  void keepsWidthAndPunctuationWhereOnlyBlanksCollapse() {
    assertEquals("Conference on A（一）.", Normalised.collapsed(" Conference  on *A*（一）. "));
  }

  /** The quick way for usual wordings gives what the long one gives. */
  @Test
  void everyWayGivesTheSame() {
    Random random = new Random(8);
    for (int round = 0; round < 100_000; round++) {
      StringBuilder wording = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        wording.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = wording.toString();
      String normalised = Normalised.of(text);
      assertEquals(normalised, Normalised.of('*' + text), text);
      StringBuilder letters = new StringBuilder();
      normalised
          .codePoints()
          .filter(c -> Character.isLetterOrDigit(c) || !Character.isBmpCodePoint(c))
          .forEach(letters::appendCodePoint);
      assertEquals(letters.toString().toLowerCase(Locale.ROOT), Normalised.key(text), text);
    }
  }

  @Test
  void costsNoMoreThanTheLength() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Normalised.of("](".repeat(100_000));
          Normalised.of("[a](".repeat(100_000));
          Normalised.of("[a](b)".repeat(100_000));
        });
  }

  /** Telling wordings apart by their first letters gives what comparing all of them does. */
  @Test
  void firstLettersTellNothingElse() {
    Random random = new Random(9);
    for (int round = 0; round < 200_000; round++) {
      StringBuilder one = new StringBuilder();
      StringBuilder other = new StringBuilder();
      for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        one.append(piece);
        other.append(random.nextInt(5) == 0 ? PIECES[random.nextInt(PIECES.length)] : piece);
      }
      boolean same = Normalised.of(one.toString()).equals(Normalised.of(other.toString()));
      String both = one + " | " + other;
      assertEquals(same, Normalised.sameWording(one.toString(), other.toString()), both);
      if (Letters.differ(one.toString(), other.toString())) {
        Difference difference = Normalised.difference(one.toString(), other.toString());
        assertEquals(Difference.WORDING, difference, both);
      }
    }
  }
}
