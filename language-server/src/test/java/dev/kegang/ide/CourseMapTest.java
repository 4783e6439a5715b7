package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.HoursUnit;
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
    CourseNode part = map(Language.ENGLISH, document).get(0).children().get(0);
    assertEquals("第二部分：看懂数据 (6课时)", document.source().span(part.selection().range()).text());
  }

  @Test
  void hoursAreAddedUpInTheUnitOfTheWhole() {
    String part = "## 第一部分：甲 (4课时)\n\n";
    List<CourseNode> nodes =
        map(
            Language.CHINESE,
            document("a.outline.md", part + "# 一\n\n## 1. 节 (90分钟)\n\n## 2. 节 (1-2课时)\n"),
            document("b.outline.md", part + "# 二 (2课时)\n\n## 1. 节 (1课时)\n"),
            document("c.outline.md", part + "# 三\n\n## 1. 节\n"));
    CourseNode map = nodes.get(0);
    assertEquals(new NodeHours("4课时", 180, 180, HoursUnit.PERIOD), map.stated());
    assertEquals(new NodeHours("5–6 课时", 225, 270, HoursUnit.PERIOD), map.computed());
    CourseNode first = map.children().get(0);
    assertNull(first.stated());
    assertEquals(new NodeHours("135–180 分钟", 135, 180, HoursUnit.MINUTE), first.computed());
    assertNull(map.children().get(2).computed());
  }

  @Test
  void hoursThatAreNotMeasuredAlikeAreNotAddedUp() {
    String lesson = "## 第一部分：甲 (4课时)\n\n# 一 (2周)\n";
    CourseNode part = map(Language.CHINESE, document("a.outline.md", lesson)).get(0);
    assertNull(part.computed());
    assertEquals(new NodeHours("2周", 2, 2, HoursUnit.WEEK), part.children().get(0).stated());
  }

  private static Document document(String name, String text) {
    return Document.of("file:///course/" + name, 1, text, false);
  }

  private static List<CourseNode> map(Language language, Document... documents) {
    return CourseMap.of(LessonHeadings.of(List.of(documents)), Messages.in(language));
  }

  private static String described(List<Document> documents) {
    StringBuilder text = new StringBuilder();
    describe(map(Language.ENGLISH, documents.toArray(Document[]::new)), "", text);
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
