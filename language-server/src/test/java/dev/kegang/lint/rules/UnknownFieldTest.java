package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnknownFieldTest {

  private final UnknownField rule = new UnknownField();

  @Test
  void namesTheFieldThatIsMeant() {
    var found =
        assertFinds(
            rule,
            """
            # 课

            ## 1. 图表

            - **[|主要观奌|]**: 甲
            - **[|重要参考文件|]**:
              - 乙
            """);
    assertEquals(
        "“主要观奌” is no field the outline knows, so it is not checked as one; “主要观点” is probably"
            + " meant. Correct the label.",
        message(found.get(0)));
  }

  @Test
  void isSilentOnLabelsOfTheAuthorsOwn() {
    assertSilent(
        rule,
        """
        # 课

        ## 1. 图表

        - **主要观点**: 甲
        - **主要特点**: 乙
        - **主要观点一**: 丙
        - **示范**: 丁
        - **步骤**: 戊
        - **教学要点**: 己
        - **Step 1**: g
        - **Note**: h
        """);
  }
}
