package dev.kegang.testing;

/** Small outlines that have nothing wrong with them. */
public final class Lessons {

  private Lessons() {}

  /** Two sections, a bibliography and all pages, in Chinese, with an emoji. */
  public static final String CHINESE =
      """
      ## 第一阶段：数据入门 (20课时)

      ## 第二部分：看懂数据 (6课时)

      # 图表怎样说话📊

      ## 标题页

      - 标题: 图表怎样说话📊
      - 副标题: 第二部分：看懂数据
      - 日期: 2024/03/15

      ## 目录页

      1. 选择图表
      2. 读懂坐标轴
      3. 参考文献

      ## 1. 选择图表

      ### 选择图表

      - **主要内容简述**: 介绍常见图表各自适合回答的问题。
      - **主要观点**:
        - 比较数量用条形图，看变化用折线图😀。
      - **重要参考文献**:
        - Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics Press.
      - **示例**:
        - 图1: 同一组数据的四种画法
        - 表1: 问题与图表对照

      ## 2. 读懂坐标轴

      ### 读懂坐标轴

      - **主要内容简述**: 说明坐标轴怎样影响读者的判断。
      - **主要观点**:
        - 截断的纵轴会夸大差异。
      - **重要参考文献**:
        - Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.
      - **示例**:
        - 图2: 截断前后的对比
        - 表2: 常见的坐标轴问题

      ## 3. 参考文献

      ### 参考文献

      - Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics Press.
      - Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.

      ---

      ## 总结

      学员能够为一个问题选出合适的图表。

      ## 课程计划

      1. **选择图表** - 介绍常见图表各自适合回答的问题。
      2. **读懂坐标轴** - 说明坐标轴怎样影响读者的判断。
      3. **参考文献** - 列出引用过的书。
      """;

  /** One section and a bibliography, in English. */
  public static final String ENGLISH =
      """
      ## Stage 1: Data (20 hours)

      ## Part 2: Reading data (6 hours)

      # What charts say

      ## Title Page

      - Title: What charts say
      - Subtitle: Part 2: Reading data
      - Date: 2024/03/15

      ## Table of Contents

      1. Choosing a chart
      2. References

      ## 1. Choosing a chart

      ### Choosing a chart

      - **Summary**: Shows which chart answers which question.
      - **Key points**:
        - Bars compare amounts, lines show change 😀.
      - **Key references**:
        - Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.
      - **Examples**:
        - Figure 1: One data set drawn four ways
        - Table 1: Questions and charts

      ## 2. References

      ### References

      - Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.
      """;

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
