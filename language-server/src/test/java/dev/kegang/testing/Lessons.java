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

  /**
   * A lesson with numbers that are wrong or stand twice, mentions of them, and an unlisted work.
   */
  public static String misnumbered() {
    String more =
        """

        ## 3. 又一节

        ### 又一节

        - **主要内容简述**: 见图1、图5和第3节。
        - **重要参考文献**:
          - Wilke, C. O. (2019). Data Visualization. O'Reilly.
        - **示例**:
          - 图5: 又一图
          - 图5: 再一图

        ---
        """;
    return CHINESE.replace("## 2. ", "## 3. ").replace("\n---\n", more);
  }
}
