package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;

import org.junit.jupiter.api.Test;

class PlaceholderTest {

  private final Placeholder rule = new Placeholder();

  @Test
  void findsWhatIsStillToBeWritten() {
    assertFinds(
        rule,
        """
        # 😀 课

        ## 标题页

        - 标题: 😀 课
        - 日期: [|待定|]

        ## 1. [|[章节标题]|]

        - **主要内容简述**: [|待补充：两句话|]
        - **主要观点**:
          - 课堂讨论[|（X分钟）|]
          - 数据来自年鉴[|【22†source】|]，[|【4:0†来源】|]
          - [|TBD|]
        - **重要参考文献**:
          - [|提供进一步的阅读材料和资源链接，以便学员深入学习。|]
        """);
  }

  @Test
  void findsParagraphsStillToBeWritten() {
    assertFinds(
        rule,
        """
        # Lesson

        ## 1. Charts

        **[|TODO|]**: two paragraphs

        The date of the last meeting is
        to be determined.

        ### Maps
        [|To be written by Ann|]

        - **Examples**:
          - [|...|]
        - **Key points**:
          - Bars
          - ...
        """);
  }

  @Test
  void leavesUnfilledHoursToTheirOwnRule() {
    assertSilent(rule, "# 课\n\n## 1. 图表（X分钟）\n\n- **学时**: （X课时）\n");
  }

  @Test
  void isSilentOnWordsThatOnlyLookAlike() {
    assertSilent(
        rule,
        """
        # 待办事项（TODO）应用

        ## 1. [Vue](vue.md) 入门 [1]

        - **主要观点**:
          - 待定系数法用于求解析式。
          - 提供阅读材料是教师的职责。
          - TODO 列表是常见的练习。
          - 待填写的表格见附录。
          - To be completed individually.
          - [x] 已完成
          - 使用 `[Topic]` 语法
          - 坐标（X轴）和（Y轴）

        ## 2. 数据类型 [选修]

        ## 课程计划

        1. **数据类型** - 列出所有参考文献，确保信息完整和准确。
        """);
  }
}
