package dev.kegang.outline;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** A whole outline is read with every part in its place. */
class OutlineReaderTest {

  private static final String CHINESE_MODEL =
      """
      STAGE 2 数据素养 [30课时]
      PART 3 讲述 [10课时]
      LESSON 观察植物
      TITLE PAGE
      title = 🌱 观察植物
      subtitle = 第三部分：讲述
      date = 2024/03/01
      CONTENTS
      1 种子
      2 参考文献
      CONTENT 1 种子
      TOPIC 种子
      summary = 种子如何发芽。
      key-points
        - Wording 水是必需的。
        - Wording 光不是必需的。
      references
        - Citation 张三. 种子[M]. 北京: 科学出版社, 2020.
        - Placeholder 提供相关的阅读材料。
      examples
        - Caption 图1: 发芽的过程
        - Caption 表1: 发芽所需天数
      BIBLIOGRAPHY 2 参考文献
      TOPIC 参考文献
      - Citation 张三. 种子[M]. 北京: 科学出版社, 2020.
      CLOSING
      PLAN
      1 种子 -- 种子如何发芽。
      2 参考文献 -- 列出所有参考文献。
      """;

  @Test
  void aChineseOutline() {
    assertEquals(CHINESE_MODEL, OutlineDescription.of(OutlineSpellingsTest.CHINESE));
    assertEquals(
        Language.CHINESE, OutlineDescription.read(OutlineSpellingsTest.CHINESE).language());
    assertEquals(
        Evidence.TITLE_PAGE, OutlineDescription.read(OutlineSpellingsTest.CHINESE).evidence());
  }

  @Test
  void fieldsBelowLabelsHeadingsAndInTables() {
    String outline =
        """
        # Plants

        ## 1. Seeds

        **Summary**: How seeds grow.

        **Key points**:

        - Water is needed.
          - Even in winter.
        - **Light** is not.

        #### Key references

        - Smith, J. (2020). Seeds. Field Press.

        | Examples | Figure 1: A seed |
        |---|---|
        """;
    assertEquals(
        """
        LESSON Plants
        CONTENT 1 Seeds
        summary = How seeds grow.
        key-points
          - Wording Water is needed.
            - Wording Even in winter.
          - Wording **Light** is not.
        references
          - Citation Smith, J. (2020). Seeds. Field Press.
        """,
        OutlineDescription.of(outline));
  }

  @Test
  void aTableOfTwoColumnsHoldsFields() {
    String outline = "# A\n\n## 1. B\n\n| 主要观点 | 一句话 |\n|---|---|\n| 示例 | 图1: 图 |\n";
    assertEquals(
        "LESSON A\nCONTENT 1 B\nkey-points = 一句话\nexamples = 图1: 图\n  - Caption 图1: 图\n",
        OutlineDescription.of(outline));
  }

  @Test
  void frontMatterAndHoursOfTheTitlePage() {
    Outline outline =
        OutlineDescription.read("---\ntitle: \"种子\"\nother: x\n---\n\n## 标题页\n\n- 课时：２课时\n\n正文\n");
    assertEquals(1, outline.frontMatter().size());
    assertEquals("种子", requireNonNull(outline.frontMatter().get(0).value()).text());
    TitlePage page = requireNonNull(outline.titlePage());
    assertEquals(2.0, requireNonNull(page.fields().get(0).hours()).most());
  }

  @Test
  void codeAndCommentsHoldNothing() {
    String text =
        """
        # A

        ```
        ## 1. B
        - **主要观点**: x
        ```

        <!--
        ## 2. C
        -->

        ~~~~
        ~~~
        ## 3. D
        ~~~~
        """;
    assertEquals("LESSON A\n", OutlineDescription.of(text));
    assertEquals(1, OutlineDescription.read(text).comments().size());
  }

  @Test
  void aBreakDirectlyBelowAListIsNoHeading() {
    String text = "# A\n\n## 目录页\n\n1. B\n2. C\n---\n\n## 1. B\n";
    assertEquals("LESSON A\nCONTENTS\n1 B\n2 C\nCONTENT 1 B\n", OutlineDescription.of(text));
  }

  @Test
  void entriesInEveryForm() {
    String text =
        """
        # A

        ## 目录

        - 第1节 种子
        - [2. 土壤](#土壤)
        3、水
        （四）光

        ## 课程计划

        1. 种子：一句话
        2. **土壤：** 一句话
        3. **水**——一句话
        4. 光 (2课时)
        """;
    assertEquals(
        """
        LESSON A
        CONTENTS
        1 种子
        2 土壤
        3 水
        4 光
        PLAN
        1 种子 -- 一句话
        2 土壤 -- 一句话
        3 水 -- 一句话
        4 光
        """,
        OutlineDescription.of(text));
  }

  @Test
  void anOrdinaryFileHasNoEvidence() {
    assertEquals(
        Evidence.NONE,
        OutlineDescription.read("# Readme\n\n## 1. Install\n\n- Title: x\n").evidence());
    assertEquals(Evidence.NONE, OutlineDescription.read("").evidence());
    assertNull(OutlineDescription.read("").titlePage());
  }
}
