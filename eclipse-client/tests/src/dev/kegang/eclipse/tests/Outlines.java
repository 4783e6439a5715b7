package dev.kegang.eclipse.tests;

/** Texts for tests. */
final class Outlines {

  /** Without a fault. */
  static final String GOOD =
      """
      ## 第一阶段：读懂图表📊 (10课时)

      ## 第一部分：基本图形 (10课时)

      # 折线图

      ## 标题页

      - 标题: 折线图
      - 副标题: 第一部分：基本图形
      - 日期: 2023/03/06

      ## 目录页

      1. 看变化
      2. 参考文献

      ## 1. 看变化

      ### 看变化

      - **主要内容简述**: 介绍折线图😀怎样表示变化。
      - **主要观点**:
        - 折线图适合表示随时间的变化。
      - **重要参考文献**:
        - Wickham, H. (2014). Tidy data. Journal of Statistical Software, 59(10), 1-23.
      - **示例**:
        - 图1: 一年的气温
        - 表1: 每月的气温

      ## 2. 参考文献

      ### 参考文献

      - Wickham, H. (2014). Tidy data. Journal of Statistical Software, 59(10), 1-23.
      """;

  /** With one fault: the contents entry does not match its section. */
  static final String DEFECTIVE = GOOD.replace("1. 看变化\n2.", "1. 看变迁\n2.");

  static final String README =
      """
      # Course material

      ## Contents

      1. How to build
      2. Licence

      ## How to build

      Run make.
      """;

  private Outlines() {}
}
