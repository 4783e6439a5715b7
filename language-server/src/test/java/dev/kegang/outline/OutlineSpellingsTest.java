package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.TextSpan;
import org.junit.jupiter.api.Test;

/** However an outline is spelt, it says the same, and every range of it is exact. */
class OutlineSpellingsTest {

  static final String CHINESE =
      """
      ## 第二阶段：数据素养 (30课时)

      ## 第三部分：讲述 (10课时)

      # 🌱 观察植物

      ## 标题页

      - 标题: 🌱 观察植物
      - 副标题: 第三部分：讲述
      - 日期: 2024/03/01

      ## 目录页

      1. 种子
      2. 参考文献

      ## 1. 种子

      ### 种子

      - **主要内容简述**: 种子如何发芽。
      - **主要观点**:
        - 水是必需的。
        - 光不是必需的。
      - **重要参考文献**:
        - 张三. 种子[M]. 北京: 科学出版社, 2020.
        - 提供相关的阅读材料。
      - **示例**:
        - 图1: 发芽的过程
        - 表1: 发芽所需天数

      ## 2. 参考文献

      ### 参考文献

      - 张三. 种子[M]. 北京: 科学出版社, 2020.

      ---

      ### 总结

      一段话。

      ### 课程计划

      1. **种子** - 种子如何发芽。
      2. **参考文献** - 列出所有参考文献。
      """;

  @Test
  void everyWayOfWritingItIsTheSameOutline() {
    String expected = OutlineDescription.of(CHINESE);
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("\n", "\r\n")));
    assertEquals(expected, OutlineDescription.of("\uFEFF" + CHINESE));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("- **", "* **")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("  - ", "    - ")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("  - ", "\t+ ")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("**:", "**：")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("**:", ":**")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("**:", "：**")));
    assertEquals(
        expected,
        OutlineDescription.of(
            CHINESE.replace("- **主", "- __主").replace("简述**", "简述__").replace("观点**", "观点__")));
    assertEquals(expected, OutlineDescription.of(unbold(CHINESE)));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("- **重要参考文献**:", "- 【重要参考文献】")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("- **主要观点**:", "- **主要观点**")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("## 1. 种", "## 第1节 种")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("## 1. 种", "## 一、种")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("## 1. 种", "## 1、种")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("## 1. 种", "## １．种")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("## 1. 种子", "## （一）种子 ##")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("## 1. 种子", "##1. 种子：")));
    assertEquals(expected, OutlineDescription.of(CHINESE.replace("# 🌱 观察植物", "🌱 观察植物\n=======")));
    assertEquals(
        expected, OutlineDescription.of(CHINESE.replace("## 1. 种子\n", "1. 种子\n-------\n")));
    assertEquals(
        expected,
        OutlineDescription.of(CHINESE.replace("### 总结", "## 总结").replace("### 课", "## 课")));
  }

  private static String unbold(String text) {
    return text.replace("- **", "- ").replace("**:", ":");
  }

  @Test
  void everyRangeIsExact() {
    for (String text : new String[] {CHINESE, CHINESE.replace("\n", "\r\n"), "\uFEFF" + CHINESE}) {
      Outline outline = OutlineDescription.read(text);
      for (TextSpan wording : outline.wordings()) {
        assertEquals(
            wording.text(), text.substring(wording.range().start(), wording.range().end()));
      }
      for (Item item : outline.items()) {
        TextSpan span = item.text();
        assertEquals(span.text(), text.substring(span.range().start(), span.range().end()));
        assertTrue(item.range().contains(span.range()));
        if (item.content() instanceof Caption caption) {
          int start = caption.digits().start();
          assertEquals(
              Integer.toString(caption.number()), text.substring(start, caption.digits().end()));
        }
      }
      for (Section section : outline.sections()) {
        assertTrue(section.range().contains(section.heading().range()));
        section.fields().forEach(field -> assertTrue(section.range().contains(field.range())));
      }
    }
  }
}
