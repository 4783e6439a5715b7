package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.workspace.Document;
import org.junit.jupiter.api.Test;

class WritingStyleTest {

  @Test
  void aNewChineseFileGetsTheFormatsOwnStyle() {
    WritingStyle style = style("# 课\n");
    assertEquals("- **主要观点**:", style.field(FieldKind.KEY_POINTS));
    assertEquals("- 标题: 课", style.titlePageField(FieldKind.TITLE, "课"));
    assertEquals("- 日期:", style.titlePageField(FieldKind.DATE, ""));
    assertEquals("## 标题页", style.pageHeading(PageKind.TITLE_PAGE));
    assertEquals("  - 甲", style.nestedItem("甲"));
    assertEquals("3. 图表", style.contentsEntry().entry(3, "图表"));
    assertEquals("3. **图表**", style.planEntry().entry(3, "图表"));
    assertEquals("## 3. 图表", style.section().heading(3, "图表"));
    assertEquals("：", style.placementSeparator());
    assertEquals("\n", style.lineEnd());
  }

  @Test
  void aNewEnglishFileGetsTheFormatsOwnStyle() {
    WritingStyle style = style("# Lesson\n");
    assertEquals("- **Key points**:", style.field(FieldKind.KEY_POINTS));
    assertEquals(": ", style.placementSeparator());
  }

  @Test
  void anAuthorsMajorityWins() {
    WritingStyle style =
        style(
            """
            ## 第一阶段: 数据 (40课时)

            # 课

            ## 封面

            * 标题：课
            * 日期： 2024-01-02

            ## 目录

            1、甲
            2、乙
            * 丙

            ## 一、甲

            * 【主要内容简述】一
            * 【主要观点】：
            \t+ 二
            \t+ 三
            * 【示例】：
            \t+ 图1: 四
            * **作业**: 五

            ## 二、乙
            """);
    assertEquals("* 【重要参考文献】：", style.field(FieldKind.REFERENCES));
    assertEquals("* 副标题：部分", style.titlePageField(FieldKind.SUBTITLE, "部分"));
    assertEquals("\t+ 五", style.nestedItem("五"));
    assertEquals("* 五", style.item("五"));
    assertEquals("12、丁", style.contentsEntry().entry(12, "丁"));
    assertEquals("## 十二、丁", style.section().heading(12, "丁"));
    assertEquals(": ", style.placementSeparator());
  }

  @Test
  void labelsMayBeHeadingsOrParagraphs() {
    WritingStyle headings = style("# 课\n\n## 1. 甲\n\n#### 主要观点\n\n- 一\n");
    assertEquals("#### 示例", headings.field(FieldKind.EXAMPLES));
    assertEquals("- 一", headings.nestedItem("一"));
    WritingStyle paragraphs = style("# 课\n\n## 1. 甲\n\n**主要观点：**\n\n* 一\n");
    assertEquals("**示例：**", paragraphs.field(FieldKind.EXAMPLES));
    assertEquals("* 一", paragraphs.nestedItem("一"));
  }

  @Test
  void theGapBehindAColonIsTheAuthors() {
    WritingStyle tight = style("# 课\n\n## 1. 甲\n\n- **主要内容简述**:一\n- **主要观点**:二\n");
    assertEquals("**示例**:三", tight.label().labelled("示例", "三"));
    WritingStyle wide = style("# 课\n\n## 1. 甲\n\n- **主要内容简述：** 一\n");
    assertEquals("**示例：** 三", wide.label().labelled("示例", "三"));
  }

  @Test
  void lineEndsFollowTheMajority() {
    assertEquals("\r\n", style("# 课\r\n\r\n正文\n").lineEnd());
    assertEquals("\n", style("# 课\r\n\n").lineEnd());
  }

  private static WritingStyle style(String text) {
    return WritingStyle.of(Document.of("file:///a.outline.md", 0, text, true).outline());
  }
}
