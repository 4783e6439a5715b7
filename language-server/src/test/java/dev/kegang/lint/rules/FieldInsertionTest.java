package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where the fix of a missing field writes, and what. */
class FieldInsertionTest {

  private final MissingField rule = new MissingField();

  @Test
  void insertsEachFieldWhereTheProfileWantsIt() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        - **主要内容简述**:
        - **主要观点**: 甲
        - **重要参考文献**:
        - **示例**:
          - 图1: 乙
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            - **主要观点**: 甲
            - **示例**:
              - 图1: 乙
            """));
  }

  @Test
  void writesTheLabelInTheLookOfItsNeighbours() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        * **主要内容简述：** 甲
        * **主要观点：**
            * 乙
        * **重要参考文献：**
            * 丙
        * **示例：**
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            * **主要内容简述：** 甲
            * **主要观点：**
                * 乙
            * **重要参考文献：**
                * 丙
            """));
  }

  @Test
  void writesFieldsBelowTheTextOfASectionWithoutAny() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        ### 图表

        先看坐标轴。

        - **主要内容简述**:
        - **主要观点**:
        - **重要参考文献**:
        - **示例**:

        ---

        ## 总结

        完。
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            ### 图表

            先看坐标轴。

            ---

            ## 总结

            完。
            """));
  }

  @Test
  void writesFieldsBehindTablesThatStandInOthers() {
    assertEquals(
        """
        # 课

        ## 1. 图表

        - **主要内容简述**: 甲
        - **主要观点**:

          | 图 | 表 |
          | -- | -- |
          | 一 | 二 |

          三
        - **重要参考文献**:
        - **示例**:

        以上。
        """,
        fixed(
            rule,
            """
            # 课

            ## 1. 图表

            - **主要内容简述**: 甲
            - **主要观点**:

              | 图 | 表 |
              | -- | -- |
              | 一 | 二 |

              三

            以上。
            """));
  }
}
