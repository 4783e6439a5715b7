package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClosingHeadingLevelTest {

  private final ClosingHeadingLevel rule = new ClosingHeadingLevel();

  @Test
  void raisesWhatStandsBelowTheHeading() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        正文。

        ---

        ## 总结

        ### 要点

        完。

        ### 课程计划

        1. **图表** - 正文。
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            正文。

            ---

            ### 总结

            #### 要点

            完。

            ### 课程计划

            1. **图表** - 正文。
            """));
  }

  @Test
  void acceptsTheLevelOfTheSections() {
    assertSilent(
        rule,
        """
        # 课

        ### 1. 图表

        正文。

        ---

        ### 总结

        完。
        """);
  }

  @Test
  void marksTheMarks() {
    assertFinds(rule, "# 课\n\n## 1. 图表\n\n正文。\n\n---\n\n[|###|] 总结\n\n完。\n");
  }
}
