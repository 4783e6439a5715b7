package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the fix of a missing field writes where fields are no bullets. */
class FieldInsertionFormsTest {

  private final MissingField rule = new MissingField();

  @Test
  void keepsLabelsThatAreParagraphsOrHeadingsApart() {
    assertEquals(
        """
        # Lesson

        ## 1. Charts

        #### Summary

        One.

        #### Key points

        #### Key references

        - Huff, D. (1954). How to Lie with Statistics. W. W. Norton.

        #### Examples

        - Figure 1: Two
        """,
        fixed(
            rule,
            """
            # Lesson

            ## 1. Charts

            #### Summary

            One.

            #### Key references

            - Huff, D. (1954). How to Lie with Statistics. W. W. Norton.

            #### Examples

            - Figure 1: Two
            """));
  }

  @Test
  void writesARowIntoATableOfFields() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        | 项目 | 内容 |
        | -- | -- |
        | 主要内容简述 | 甲 |
        | 主要观点 | |
        | 重要参考文献 | 乙 |
        | 示例 | 丙 |
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            | 项目 | 内容 |
            | -- | -- |
            | 主要内容简述 | 甲 |
            | 重要参考文献 | 乙 |
            | 示例 | 丙 |
            """));
  }

  @Test
  void makesNoHeadingOfALabel() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        **主要内容简述：** 甲

        **主要观点：** 乙

        **重要参考文献：** 丙

        **示例：**

        ***
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            **主要内容简述：** 甲

            **主要观点：** 乙

            **重要参考文献：** 丙
            ***
            """));
  }
}
