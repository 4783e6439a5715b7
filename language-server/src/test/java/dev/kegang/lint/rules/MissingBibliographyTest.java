package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MissingBibliographyTest {

  private final MissingBibliography rule = new MissingBibliography();

  @Test
  void fitsTheNewSectionIntoTheWholeLesson() {
    assertEquals(
        """
        # 课

        ## 目录

        1、图表
        2、参考文献

        ## 一、图表

        ### 图表

        - **重要参考文献**:
          * Huff, D. (1954). How to Lie with Statistics.
            W. W. Norton.

        ## 二、参考文献

        ### 参考文献

        - Huff, D. (1954). How to Lie with Statistics. W. W. Norton.

        ---

        ### 总结

        完。

        ### 课程计划

        1. **图表** - 甲。
        2. **参考文献**
        """,
        fixed(
            rule,
            """
            # 课

            ## 目录

            1、图表

            ## 一、图表

            ### 图表

            - **重要参考文献**:
              * Huff, D. (1954). How to Lie with Statistics.
                W. W. Norton.

            ---

            ### 总结

            完。

            ### 课程计划

            1. **图表** - 甲。
            """));
  }

  @Test
  void endsAFileWithoutALineEndWithOne() {
    String text =
        """
        # A

        ## 1. B

        - **Key references**: Huff, D. (1954). Lies. Norton.\
        """
            .replace("\n", "\r\n");
    String bibliography =
        """


        ## 2. References

        - Huff, D. (1954). Lies. Norton.
        """
            .replace("\n", "\r\n");
    assertEquals(text + bibliography, fixed(rule, text));
  }

  @Test
  void acceptsABibliographyWithoutANumber() {
    assertSilent(
        rule,
        """
        # A

        ## 1. B

        - **Key references**: Huff, D. (1954). Lies. Norton.

        ## References

        - Huff, D. (1954). Lies. Norton.
        """);
  }
}
