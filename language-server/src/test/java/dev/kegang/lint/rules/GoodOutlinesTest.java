package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to write an outline that are nobody's mistake. */
class GoodOutlinesTest {

  private static final String SECTIONS =
      """

      ## 1. 概述

      ## 2. 参与者

      ## 3. 方法

      ## 4. 结语

      ## 5. 参考文献

      ## 6. 讨论与答疑
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 概述\n2. 参与者\n3. 方法\n4. 结语\n",
        "1. 概述\n2. 参与者\n3. 方法\n4. 结语\n5. 参考文献\n",
        "- 概述\n- 参与者\n- 方法\n- 结语\n- 讨论与答疑\n",
        "一、概述\n二、参与者\n三、方法\n四、结语\n",
        "1. 概述：为什么要学\n2. 参与者：有哪些人\n3. 方法：怎样协作\n4. 结语：回顾全课\n",
        "1. 标题页\n2. 概述\n3. 参与者\n4. 方法\n5. 结语\n",
        "1. **概述**\n   1. 定义\n   2. 历史\n2. **参与者**\n3. **方法**\n4. **结语**\n",
        "- 第1节 概述\n- 第2节 参与者\n- 第3节 方法\n- 第4节 结语\n",
        "1. 概述 (2课时)\n2. 参与者 (1课时)\n3. 方法 (3课时)\n4. 结语 (1课时)\n",
        "- 基础部分\n- 进阶部分\n",
        "1. 概述与参与者\n2. 方法\n3. 结语\n",
        "1. 概述\n2. 参与者（上）\n3. 参与者（下）\n4. 方法\n5. 结语\n",
        "[TOC]\n",
        "<!-- toc -->\n",
        "![目录](contents.png)\n",
        "本课共六节。\n"
      })
  void contentsPages(String contents) {
    assertSilent("# 课\n\n## 标题页\n\n- 标题: 课\n\n## 目录页\n\n" + contents + SECTIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. **概述** - 讲概述。\n2. **参与者** - 讲参与者。\n3. **方法** - 讲方法。\n4. **结语** - 回顾。\n",
        "1. 概述：讲概述。\n2. 参与者：讲参与者。\n3. 方法：讲方法。\n4. 结语：回顾。\n",
        "- 第一周：概述、参与者\n- 第二周：方法、结语\n",
        "1-3. 基础\n4. 结语\n",
        "1. **概述、参与者和方法** - 一次讲完。\n2. **结语** - 回顾。\n",
        "| 周次 | 内容 |\n| --- | --- |\n| 1 | 概述 |\n",
        "每周一次，每次两课时。\n",
        "1. 到校报到\n2. 分组\n3. 概述\n4. 展示\n5. 评分\n"
      })
  void coursePlans(String plan) {
    assertSilent("# 课\n" + SECTIONS + "\n---\n\n## 课程计划\n\n" + plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 课\n\n## 第1节 甲\n\n## 第二节 乙\n\n## 3、丙\n\n## ４. 丁\n",
        "# 课\n\n## 0. 导入\n\n## 1. 甲\n\n## 2. 乙\n",
        "# 课\n\n## 甲\n\n## 乙\n\n## 甲\n",
        "# Module 2\n\n## 2.1 A\n\n## 2.2 B\n\n## 2.3 C\n",
        "# L\n\n## 1.1 A\n\n## 1.2 B\n\n## 2.1 C\n",
        "# 课\n\n## 第一章 甲\n\n## 1. 子\n\n## 2. 丑\n\n## 第二章 乙\n\n## 1. 寅\n\n## 2. 卯\n",
        "# 课一\n\n## 1. 甲\n\n## 2. 乙\n\n# 课二\n\n## 1. 丙\n\n## 2. 丁\n",
        "# 课\n\n## 目录\n\n5. 甲\n6. 乙\n\n## 5. 甲\n\n## 6. 乙\n"
      })
  void numbers(String text) {
    assertSilent(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **示例**:\n  - 图1: 一\n  - 表1: 二\n  - 图2: 三\n  - 代码1: 四\n",
        "- **示例**:\n  - 图1-1: 一\n  - 图1-2: 二\n  - 图2-1: 三\n",
        "- **示例**:\n  - 图1a: 一\n  - 图1b: 二\n",
        "- **示例**:\n  - 图1: 一\n\n![图2 流程](a.png)\n\n- **主要观点**:\n  - 图3: 三\n",
        "- **示例**:\n  - 图1: 一\n\n**图2** 流程\n\n- **示例**:\n  - 图3: 三\n"
      })
  void captions(String body) {
    assertSilent("# 课\n\n## 1. 甲\n\n" + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 《开源社区》\n\n## 标题页\n\n- 标题: 开源社区\n",
        "# 开源社区\n\n## 标题页\n\n- **标题**：**开源社区**\n",
        "# 第3课：开源社区\n\n## 标题页\n\n- 标题: 第三课 开源社区\n",
        "# 开源社区 (2课时)\n\n## 标题页\n\n- 标题: 开源社区\n",
        "# 开源社区——如何贡献\n\n## 标题页\n\n- 标题: 开源社区\n- 副标题: 如何贡献\n",
        "# 开源社区\n\n## 标题页\n\n- 标题:\n- 副标题: 待补充\n",
        "## 第三部分：生态 (10课时)\n\n# 开源社区\n\n## 标题页\n\n- 副标题: 第3部分 生态\n",
        "## 第三部分：生态 (10课时)\n\n# 开源社区\n\n## 标题页\n\n- 副标题: 生态\n",
        "## 第六阶段：实践 (60课时)\n\n# 开源社区\n\n## 标题页\n\n- 副标题: 随便什么\n"
      })
  void titlePages(String text) {
    assertSilent(text);
  }

  private static void assertSilent(String text) {
    assertEquals(List.of(), AgreementRules.found(text));
  }
}
