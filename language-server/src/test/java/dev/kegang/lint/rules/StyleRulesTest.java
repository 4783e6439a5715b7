package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.RuleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invisible characters, punctuation and blanks between scripts. */
class StyleRulesTest {

  private static final InvisibleCharacter INVISIBLE = new InvisibleCharacter();
  private static final MixedWidthPunctuation PUNCTUATION = new MixedWidthPunctuation();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 👩‍🏫 课 ❤️\n",
        "# می‌خواهم\n",
        "# Qu’est-ce que c’est\u00a0?\n",
        "# «\u00a0Bonjour\u00a0»\n",
        "# Ten\u3000lessons of 10\u00a0min\n",
        "# L\n\nA zero\u200bwidth in a sentence\n",
        "\ufeff# L\n"
      })
  void whatIsInvisibleForAReasonStays(String text) {
    assertSilent(INVISIBLE, text);
  }

  @Test
  void aLinkToAHeadingFollowsItsNewBlank() {
    String text = "# L\n\n## How\u00a0to read\n\nSee [here](#howto-read).\n";
    assertEquals("# L\n\n## How to read\n\nSee [here](#how-to-read).\n", fixed(INVISIBLE, text));
  }

  @Test
  void aNoBreakBlankBesideABlankLeavesOne() {
    assertEquals("# A b\n", fixed(INVISIBLE, "# A \u00a0b\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 课\n\n比为3:4,约1,000人\n",
        "# 课\n\n见文件.txt和说明...\n",
        "# 课\n\n甲. 第一项\n",
        "# 课\n\n[图](图片,一.png) $甲,乙$ https://例.cn/甲,乙\n",
        "# 课\n\n| 甲,乙 | 丙 |\n",
        "# L\n\nWhat about “The Cloud”, is it “up there”?\n",
        "# 课\n\n- 洪永淼. [概率论](a.md). 中国统计出版社, 2021 年.\n",
        "# 课(2课时)\n"
      })
  void asciiPunctuationThatIsInPlaceStays(String text) {
    assertSilent(PUNCTUATION, text);
  }

  @Test
  void severalMarksOfALineAreOneFinding() {
    String text = "# 课\n\n先讲概念[|,|] 再讲例子(两个); 最后提问!\n";
    assertFinds(PUNCTUATION, text);
    assertEquals(
        "# 课\n\n先讲概念，再讲例子（两个）；最后提问！\n",
        new RuleRun("mixed-width-punctuation")
            .fixed(text.replace("[|", "").replace("|]", ""), false)
            .text());
  }

  @Test
  void aPlusBetweenTwoThingsIsNoWord() {
    RuleRun always = new RuleRun("cjk-latin-spacing").with("spacing", "always");
    assertEquals(
        "# 课\n\n手机+端口、Demo+压测、C++[|的|]库\n".replace("C++[|的|]", "C+[|+的|]"),
        always.marked("# 课\n\n手机+端口、Demo+压测、C++的库\n"));
  }

  @Test
  void spacingFollowsTheMajorityOrTheSetting() {
    RuleRun spacing = new RuleRun("cjk-latin-spacing");
    String text = "# 用Python画图\n\n用 Java 画图，用C++画图，见[这里](#用python画图)。\n";
    assertEquals(
        "# 用Python画图\n\n用Java画图，用C++画图，见[这里](#用python画图)。\n", spacing.fixed(text, false).text());
    assertEquals(
        "# 用 Python 画图\n\n用 Java 画图，用 C++ 画图，见[这里](#用-python-画图)。\n",
        spacing.with("spacing", "always").fixed(text, false).text());
    assertEquals(
        "# 用Python画图\n\n用[| J|]ava 画图，用C++画图，见[这里](#用python画图)。\n".replace("用[| J|]", "[|用 J|]"),
        spacing.with("spacing", "never").marked(text));
  }
}
