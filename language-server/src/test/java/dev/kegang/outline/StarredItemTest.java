package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.workspace.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An item such as {@code * **X**: y} starts like a break made of stars. */
class StarredItemTest {

  @Test
  void aStarAndABoldLabelOpenAField() {
    Outline outline =
        read(
            """
            # 课

            ## 1. 图表

            * **主要内容简述**: 甲
            * **主要观点：**
              * **乙**是重点
              * 丙
            *   【示例】 丁
            """);
    List<Field> fields = outline.fields();
    assertEquals(
        List.of(FieldKind.SUMMARY, FieldKind.KEY_POINTS, FieldKind.EXAMPLES),
        fields.stream().map(Field::kind).toList());
    assertEquals("主要内容简述", fields.get(0).label().word().text());
    assertEquals(
        List.of("**乙**是重点", "丙"),
        fields.get(1).items().stream().map(item -> item.text().text()).toList());
    assertEquals(2, fields.get(1).items().get(0).marker().indentation());
    assertEquals(List.of(), outline.breaks());
  }

  @Test
  void breaksAndBoldParagraphsStayWhatTheyAre() {
    Outline outline = read("# 课\n\n## 1. 图表\n\n***甲***乙\n\n* * *\n\n** 丙\n");
    assertEquals(1, outline.breaks().size());
    assertEquals(List.of(), outline.items());
  }

  private static Outline read(String text) {
    return Document.of("file:///a.outline.md", 0, text, true).outline();
  }
}
