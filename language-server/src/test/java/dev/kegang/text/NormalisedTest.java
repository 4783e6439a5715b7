package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.Normalised.Difference;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTest {

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
}
