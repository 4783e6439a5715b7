package dev.kegang.testing;

/** Small outlines full of numbers and links that have nothing wrong with them. */
public final class NumberedLessons {

  private NumberedLessons() {}

  /** Hours in headings, in the plan and in a table. */
  public static final String WITH_HOURS =
      """
      ## 第一阶段：数据入门 (20课时)

      ## 第二部分：看懂数据 (6课时)

      # 图表工作坊 (3课时)

      ## 标题页

      - 标题: 图表工作坊
      - 副标题: 第二部分：看懂数据
      - 日期: 2024/04/12

      ## 目录页

      1. 收集数据
      2. 画出数据
      3. 讨论与答疑
      4. 参考文献

      ## 1. 收集数据 (1课时)

      ### 收集数据

      - **主要内容简述**: 学员自己收集一组数据。
      - **主要观点**:
        - 先有问题，再有数据。
      - **重要参考文献**:
        - 《数据之美》
      - **示例**:
        - 表1: 记录表

      | 步骤 | 时间 |
      | --- | --- |
      | 分组 | 15分钟 |
      | 记录 | 30分钟 |
      | 合计 | 45分钟 |

      ## 2. 画出数据 (1.5课时)

      ### 画出数据

      - **主要内容简述**: 学员画出自己的数据。
      - **主要观点**:
        - 一张图回答一个问题。
      - **重要参考文献**:
        - 《数据之美》
      - **示例**:
        - 图1: 学员作品

      ## 3. 讨论与答疑 (0.5课时)

      ### 讨论与答疑

      - **主要内容简述**: 互相点评。
      - **主要观点**:
        - 好的问题比答案重要。
      - **重要参考文献**:
        - 《数据之美》
      - **示例**:
        - 图2: 点评卡片

      ## 4. 参考文献

      ### 参考文献

      - 《数据之美》

      ---

      ## 总结

      学员完成了第一张自己的图表。

      ## 课程计划

      1. **收集数据** - 学员自己收集一组数据。
      2. **画出数据** - 学员画出自己的数据。
      3. **讨论与答疑** - 互相点评。
      4. **参考文献** - 列出引用过的书。
      """;

  /** Figures, tables and sections that the text mentions, and links inside the file. */
  public static final String WITH_MENTIONS =
      """
      # Reading Maps

      ## Title Page

      - Title: Reading Maps
      - Date: 2024/05/03

      ## Table of Contents

      1. [Scale](#1-scale)
      2. [Symbols](#2-symbols)
      3. [Projections](#3-projections)
      4. [References](#4-references)

      ## 1. Scale

      - **Summary**: What a scale says.
      - **Key points**:
        - A scale is a ratio (see Figure 1 and Table 1).
        - More about globes in the third part, see Section 3.
      - **Key references**:
        - Monmonier, M. (2018). How to Lie with Maps (3rd ed.). University of Chicago Press.
      - **Examples**:
        - Figure 1: Three scales
        - Table 1: Ratios

      ## 2. Symbols

      - **Summary**: What symbols stand for.
      - **Key points**:
        - A legend explains every symbol (see Figure 2).
      - **Key references**:
        - Monmonier, M. (2018). How to Lie with Maps (3rd ed.). University of Chicago Press.
      - **Examples**:
        - Figure 2: A legend

      ## 3. Projections

      - **Summary**: Why every map lies.
      - **Key points**:
        - No map keeps all angles and areas (see Figure 3), as [symbols](#2-symbols) show.
      - **Key references**:
        - Snyder, J. P. (1993). Flattening the Earth. University of Chicago Press.
      - **Examples**:
        - Figure 3: Two projections
        - Table 2: What projections keep

      ## 4. References

      1. Monmonier, M. (2018). How to Lie with Maps (3rd ed.). University of Chicago Press.
      2. Snyder, J. P. (1993). Flattening the Earth. University of Chicago Press.
      """;
}
