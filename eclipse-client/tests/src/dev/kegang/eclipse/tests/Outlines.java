package dev.kegang.eclipse.tests;

import java.util.Map;

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

  /** By file name. */
  static final Map<String, String> OF_ALL_PROFILES =
      Map.of(
          "lesson.md", GOOD,
          "english.md",
              """
              # Line charts

              ## Title page

              - Title: Line charts
              - Date: 2023-03-06

              ## Contents

              1. Change over time

              ## 1. Change over time

              Text.
              """,
          "jiaoan.md", "# 认识图表\n\n## 教学目标\n\n会读图\n\n## 教学重难点\n\n坐标轴\n\n## 教学过程\n\n看图\n",
          "dagang.md", "# 统计学\n\n## 课程目标\n\n会算\n\n## 考核方式\n\n考试\n\n## 教材\n\n《统计学》\n",
          "jihua.md", "# 统计学教学计划\n\n## 第一周（2课时）\n\n正文\n\n## 第二周（2课时）\n\n正文\n",
          "episode.md",
              """
              ---
              title: Plots
              teaching: 20
              exercises: 10
              questions:
              - Why?
              objectives:
              - Plot.
              keypoints:
              - Plots show.
              ---

              ## Lines

              Text.
              """);

  /** By file name. */
  static final Map<String, String> NONE =
      Map.of(
          "about.md", README,
          "guide.md", "# 教案编写指南\n\n## 教学目标\n\n写\n\n## 教学重点\n\n写\n\n## 教学过程\n\n写\n",
          "exercise.md", "# CI\n\n## Objective\n\nRun\n\n## Prerequisites\n\nGit\n\n## Grading\n\nNo\n",
          "notes.md", "# 教学过程中的问题\n\n## 教学目标\n\n正文\n",
          "template.md", GOOD.replace("# 折线图", "# {{title}}").replace("标题: 折线图", "标题: {{title}}"),
          "empty.md", "",
          "book.md", "# 一\n\n正文\n\n".repeat(4000));

  /** A text whose own words come late; front matter stays in front. */
  static String afterPreface(String text) {
    String preface = "前言。这里还没有说到这一课。\n\n".repeat(2000);
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
    return text.substring(0, end) + "\n" + preface + text.substring(end);
  }

  private Outlines() {}
}
