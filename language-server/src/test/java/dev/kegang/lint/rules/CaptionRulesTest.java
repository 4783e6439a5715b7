package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions that are mentioned but missing, there twice, or empty. */
class CaptionRulesTest {

  private static final String EXAMPLES = "- **示例**:\n  - 图1: 一\n  - 图2: 二\n  - 表1: 三\n";

  private final UnresolvedCaption unresolved = new UnresolvedCaption();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 见[|图3|]。",
        "- 如[|图3|]所示。",
        "- 参见[|图 3|]。",
        "- 比较数量📊（见[|图12|]）。",
        "- see [|Figure 3|].",
        "- 见[|表2|]。"
      })
  void findsWhatIsNotThere(String line) {
    assertFinds(unresolved, "# 课\n\n## 1. 甲\n\n" + line + "\n" + EXAMPLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 见图2。",
        "- 图3很有名。",
        "- 见图3-1。",
        "- 见图3.2。",
        "- 见代码3。",
        "- 教材中的例子见图3。",
        "- 《统计图表》见图3。",
        "- see Figure 3 of Few (2012).",
        "- 见第3节。",
        "- `见图3`",
        "- 画一张图3小时。"
      })
  void acceptsAMention(String line) {
    assertSilent(unresolved, "# 课\n\n## 1. 甲\n\n" + line + "\n" + EXAMPLES);
  }

  @Test
  void aCaptionMayStandBelowItsImage() {
    assertSilent(unresolved, "# 课\n\n## 1. 甲\n\n- 见图3。\n" + EXAMPLES + "\n![](a.png)\n\n图3 下面\n");
  }

  @Test
  void mentionsOfOneNumberAreOneFinding() {
    String text = "# 课\n\n## 1. 甲\n\n- 见图3。\n- 如图3所示。\n" + EXAMPLES;
    assertEquals(1, findings(unresolved, text).size());
    assertEquals(1, findings(unresolved, text).get(0).related().size());
  }

  @Test
  void aMissingNumberBetweenCaptionsIsCaptionNumbersBusiness() {
    String text = "# 课\n\n## 1. 甲\n\n- 见图2。\n- **示例**:\n  - 图1: 一\n  - 图3: 三\n";
    assertSilent(unresolved, text);
    assertFalse(findings(new CaptionNumber(), text).get(0).fixes().get(0).safe());
  }

  @Test
  void aCaptionPastedTwiceIsNotRenumberedUnasked() {
    String text = "# 课\n\n## 1. 甲\n\n- **示例**:\n  - 图1: 一\n  - 图1: 一\n";
    assertSilent(new DuplicateCaption(), text);
    assertFalse(findings(new CaptionNumber(), text).get(0).fixes().get(0).safe());
    assertTrue(
        findings(new CaptionNumber(), text.replaceFirst("图1: 一", "图1: 二"))
            .get(0)
            .fixes()
            .get(0)
            .safe());
  }

  @Test
  void placeholdersAreNoDuplicates() {
    assertSilent(new DuplicateCaption(), "# 课\n\n## 1. 甲\n\n- **示例**:\n  - 图1: 待补充\n  - 图2: 待补充\n");
  }

  @Test
  void aCaptionWithoutColonMayBeEmptyToo() {
    assertFinds(new EmptyCaption(), "# 课\n\n## 1. 甲\n\n- **示例**:\n  - [|图1|]\n  - 图2 二\n");
    assertSilent(new EmptyCaption(), "# 课\n\n## 1. 甲\n\n- **示例**:\n  - 图1:\n    ![一](a.png)\n");
  }
}
