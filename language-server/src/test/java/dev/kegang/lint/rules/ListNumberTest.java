package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.findings;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListNumberTest {

  private static final String SECTIONS = "\n## 1. 甲\n\n## 2. 乙\n\n## 3. 丙\n";

  private final ListNumber rule = new ListNumber();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 甲\n2. 乙\n3. 丙\n",
        "1. 甲\n1. 乙\n1. 丙\n",
        "5. 甲\n6. 乙\n7. 丙\n",
        "一、甲\n二、乙\n三、丙\n",
        "- 甲\n- 乙\n- 丙\n",
        "- 第1节 甲\n- 第3节 乙\n- 第5节 丙\n",
        "1. 甲\n2. 乙\n"
      })
  void acceptsAList(String contents) {
    assertSilent(rule, "# 课\n\n## 目录\n\n" + contents + SECTIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一天\n\n1. 报到\n2. 分组\n\n第二天\n\n1. 讲座\n2. 展示\n",
        "- 第1周：报到\n- 第3周：讲座\n",
        "1-3. 基础\n4. 结语\n"
      })
  void acceptsAPlan(String plan) {
    assertSilent(rule, "# 课\n" + SECTIONS + "\n---\n\n## 课程计划\n\n" + plan);
  }

  @Test
  void leavesNumbersOfSectionsToTheirRule() {
    assertSilent(rule, "# 课\n\n## 目录\n\n1. 甲\n3. 乙\n\n## 1. 甲\n\n## 3. 乙\n");
  }

  @Test
  void keepsTheWayOfWriting() {
    assertEquals(
        "# 课\n\n## 目录\n\n一、甲\n二、乙\n三、丙\n" + SECTIONS,
        fixed(rule, "# 课\n\n## 目录\n\n一、甲\n二、乙\n二、丙\n" + SECTIONS));
  }

  @Test
  void oneListIsOneFinding() {
    assertFinds(rule, "# 课\n\n## 目录\n\n1. 甲\n[|3|]. 乙\n5. 丙\n" + SECTIONS);
  }

  @Test
  void renumbersABibliographyThatNoNumberPointsAt() {
    String works = "1. A, B. (2001). One. C Press.\n3. D, E. (2002). Two. F Press.\n";
    String text = "# a\n\n## 1. b\n\ntext%s\n\n## 2. References\n\n" + works;
    assertTrue(fixed(rule, text.formatted("")).endsWith("\n2. D, E. (2002). Two. F Press.\n"));
    assertTrue(findings(rule, text.formatted(" [3]")).get(0).fixes().isEmpty());
  }
}
