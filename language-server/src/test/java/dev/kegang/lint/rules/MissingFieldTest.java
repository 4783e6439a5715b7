package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.message;
import static dev.kegang.lint.rules.RuleCheck.related;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import org.junit.jupiter.api.Test;

class MissingFieldTest {

  private final MissingField rule = new MissingField();

  @Test
  void namesAllFieldsASectionLacksInOneFinding() {
    Finding finding =
        assertFinds(
                rule,
                """
                # 课

                ## 1. [|图表|]

                - **主要观点**: 甲
                - **示例**:
                  - 图1: 乙
                """)
            .get(0);
    assertEquals(
        "The section “图表” lacks “主要内容简述”, “重要参考文献”, which every section of this kind needs."
            + " Add it.",
        message(finding));
  }

  @Test
  void reportsAFieldNoSectionHasOnce() {
    String text =
        """
        # Lesson

        ## 1. Bars

        - **Summary**: a
        - **Key points**: b
        - **Key references**: c

        ## 2. Lines

        - **Summary**: a
        - **Key references**: c

        ## 3. Pies

        - **Summary**: a
        - **Key points**: b
        - **Key references**: c
        """;
    var found =
        assertFinds(
            rule, text.replace("1. Bars", "1. [|Bars|]").replace("2. Lines", "2. [|Lines|]"));
    assertEquals(
        "3 sections should have “Examples”, but none has. Add it to each of them, or choose a"
            + " profile that does not want it.",
        message(found.get(0)));
    assertEquals(java.util.List.of("Lines", "Pies"), related(found.get(0), text));
    assertEquals(
        "The section “Lines” lacks “Key points”, which every section of this kind needs. Add it.",
        message(found.get(1)));
  }

  @Test
  void leavesEmptySectionsAndMistypedLabelsToTheirOwnRules() {
    assertSilent(
        rule,
        """
        # 课

        ## 1. 图表

        ## 2. 坐标轴

        - **主要内容筒述**: 甲
        - **主要观点**: 乙
        - **重要参考文献**: 丙
        - **示例**: 图1: 丁
        """);
  }
}
