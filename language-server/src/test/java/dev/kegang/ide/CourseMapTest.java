package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CourseMapTest {

  @Test
  void lessonsStandInTheirParts() {
    String second =
        Lessons.CHINESE
            .replace("第二部分：看懂数据 (6课时)", "第一部分：收集数据 (4课时)")
            .replace("# 图表怎样说话📊", "# 问卷 (2课时)");
    assertEquals(
        """
        stage Stage 1: Data 20 hours
          part Part 2: Reading data 6 hours
            lesson What charts say
              section 1. Choosing a chart
              section 2. References
        stage 第一阶段：数据入门 20课时
          part 第一部分：收集数据 4课时
            lesson 问卷 2课时
              section 1. 选择图表
              section 2. 读懂坐标轴
              section 3. 参考文献
          part 第二部分：看懂数据 6课时
            lesson 图表怎样说话📊
              section 1. 选择图表
              section 2. 读懂坐标轴
              section 3. 参考文献
        lesson 单独
        """,
        described(
            List.of(
                document("b.md", Lessons.CHINESE.replace("\n", "\r\n")),
                document("c.md", Lessons.ENGLISH),
                document("a.md", second),
                document("d.outline.md", "# 单独\n"),
                document("other.md", "# 别的\n"))));
  }

  @Test
  void numbersDecideTheOrderNotTheirScript() {
    assertEquals(
        """
        part 第二部分：甲
          lesson L
        part 第10部分：乙
          lesson L
        """,
        described(
            List.of(
                document("a.outline.md", "## 第10部分：乙\n\n# L\n"),
                document("b.outline.md", "## 第二部分：甲\n\n# L\n"))));
  }

  @Test
  void aNodeLeadsToItsName() {
    Document document = document("b.md", Lessons.CHINESE);
    CourseNode part =
        CourseMap.of(List.of(document), Messages.in(Language.ENGLISH)).get(0).children().get(0);
    assertEquals("第二部分：看懂数据 (6课时)", document.source().span(part.selection()).text());
  }

  private static Document document(String name, String text) {
    return Document.of("file:///course/" + name, 1, text, false);
  }

  private static String described(List<Document> documents) {
    StringBuilder text = new StringBuilder();
    describe(CourseMap.of(documents, Messages.in(Language.ENGLISH)), "", text);
    return text.toString();
  }

  private static void describe(List<CourseNode> nodes, String indentation, StringBuilder text) {
    for (CourseNode node : nodes) {
      String line = indentation + node.kind().id() + ' ' + node.name() + ' ' + node.hours();
      text.append(line.stripTrailing()).append('\n');
      describe(node.children(), indentation + "  ", text);
    }
  }
}
