package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.findings;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import org.junit.jupiter.api.Test;

class FieldOrderTest {

  private final FieldOrder rule = new FieldOrder();

  @Test
  void movesFieldsWithAllTheirLinesAndKeepsLineEnds() {
    String text =
        """
        # 课

        ## 1. 甲

        - **示例**:
          - 图1: 一📊
            续行
        - **主要内容简述**: 简述。
        - **主要观点**:
          - 观点。
        """
            .replace("\n", "\r\n");
    assertEquals(
        """
        # 课

        ## 1. 甲

        - **主要内容简述**: 简述。
        - **主要观点**:
          - 观点。
        - **示例**:
          - 图1: 一📊
            续行
        """
            .replace("\n", "\r\n"),
        fixed(rule, text));
  }

  @Test
  void movesParagraphsWithTheirLists() {
    assertEquals(
        "# 课\n\n## 1. 甲\n\n**主要内容简述**: 简述。\n\n**主要观点**:\n\n- 观点。\n",
        fixed(rule, "# 课\n\n## 1. 甲\n\n**主要观点**:\n\n- 观点。\n\n**主要内容简述**: 简述。\n"));
  }

  @Test
  void offersNothingWhereSomethingElseStandsBetween() {
    String table = "  | a | b |\n  | --- | --- |\n";
    String text = "# 课\n\n## 1. 甲\n\n- **示例**:\n" + table + "- **主要内容简述**: 简述。\n";
    Finding finding = findings(rule, text).get(0);
    assertTrue(finding.fixes().isEmpty());
    String rows = "# 课\n\n## 1. 甲\n\n| 示例 | 图1 |\n| --- | --- |\n| 主要内容简述 | 简述。 |\n";
    assertTrue(findings(rule, rows).get(0).fixes().isEmpty());
  }

  @Test
  void aHabitIsOneFinding() {
    String fields = "- **示例**:\n  - 图%d: 图\n- **主要观点**:\n  - 观点。\n";
    StringBuilder text = new StringBuilder("# 课\n");
    for (int i = 1; i <= 3; i++) {
      text.append("\n## ").append(i).append(". 甲").append(i).append("\n\n");
      text.append(fields.formatted(i));
    }
    Finding finding = findings(rule, text.toString()).get(0);
    assertEquals(1, findings(rule, text.toString()).size());
    assertEquals(2, finding.related().size());
    assertSilent(rule, fixed(rule, text.toString()));
  }

  @Test
  void eachHeadingCountsForItself() {
    assertSilent(
        rule, "# 课\n\n## 1. 甲\n\n### 甲\n\n- **示例**:\n  - 图1: 一\n\n### 乙\n\n- **主要观点**:\n  - 观点。\n");
  }

  @Test
  void standsOnTheFieldThatComesTooLate() {
    assertFinds(
        rule,
        "# 课\n\n## 1. 甲\n\n- **主要观点**:\n  - 观点。\n- **[|主要内容简述|]**: 简述。\n- **示例**:\n  - 图1: 一\n");
  }
}
