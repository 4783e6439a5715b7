package dev.kegang.reliability;

/** Beginnings of an outline that hostile parts follow. */
final class OutlineParts {

  private OutlineParts() {}

  static final String HEAD =
      """
      ## 第二部分：看懂数据 (6课时)

      # 图表

      ## 标题页

      - 标题: 图表
      - 日期: 2024/03/15

      ## 1. 选择图表

      ### 选择图表

      - **主要内容简述**: 介绍。

      """;

  static final String POINTS = HEAD + "- **主要观点**:\n";

  static final String REFERENCES = HEAD + "- **重要参考文献**:\n";

  static final String EXAMPLES = HEAD + "- **示例**:\n";

  static final String CONTENTS = "# 图表\n\n## 标题页\n\n- 标题: 图表\n\n## 目录页\n\n";

  static final String BIBLIOGRAPHY =
      REFERENCES + "  - Few, S. (2012). Show. Press.\n\n## 2. 参考文献\n\n";

  static final String PLAN = HEAD + "---\n\n## 课程计划\n\n";
}
