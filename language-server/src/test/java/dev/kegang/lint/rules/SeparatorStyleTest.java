package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static dev.kegang.lint.rules.RuleCheck.message;
import static dev.kegang.lint.rules.RuleCheck.related;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatorStyleTest {

  private final SeparatorStyle rule = new SeparatorStyle();

  @Test
  void makesOneFindingOfAllThatDiffer() {
    String text =
        """
        # 课

        ## 第1节：甲

        - **主要内容简述**：一
        - **主要观点**: 二

        ## 第2节：乙

        - **主要内容简述**：三
        - **主要观点**: 四
        - **示例**：五

        ## 第3节: 丙
        """;
    List<Finding> found =
        assertFinds(
            rule, text.replaceFirst("主要观点\\*\\*:", "主要观点**[|:|]").replace("第3节:", "第3节[|:|]"));
    assertEquals(List.of(":", "："), related(found.get(0), text));
    assertEquals(
        "This label ends with “:”, others (3) end with “：”. Use one of them everywhere.",
        message(found.get(0)));
    assertEquals(text.replace("主要观点**: ", "主要观点**："), fixed(rule, text));
  }

  @Test
  void prefersTheNarrowColonInLabelsWhereBothAreEquallyMany() {
    assertEquals(
        """
        # 课

        ## 1. 甲

        - **主要内容简述**: 一
        - **主要观点**: 二
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 甲

            - **主要内容简述**: 一
            - **主要观点**：二
            """));
  }

  @Test
  void leavesTheBlankBehindBoldAlone() {
    assertEquals(
        """
        # 课

        ## 1. 甲

        - **主要内容简述：** 一
        - **主要观点：** 二
        - **示例：**
          - 图1: 三
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 甲

            - **主要内容简述：** 一
            - **主要观点:** 二
            - **示例：**
              - 图1: 三
            """));
  }

  @Test
  void readsNoSeparatorIntoTitlesAndValues() {
    assertSilent(
        rule,
        """
        # Lesson：one

        ## Title Page

        - Title: Lesson：one

        ## 1. Charts: a

        - **Summary**: Mind：the gap

        ## 2. Maps：b

        - **Summary**: Mind: the gap
        """);
  }
}
