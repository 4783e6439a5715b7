package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding parts of a course by name, and by what they belong to. */
final class SymbolSearchTest {

  private static final Document CHINESE = document("a.md", Lessons.CHINESE);
  private static final Document ENGLISH = document("b.md", Lessons.ENGLISH.replace("\n", "\r\n"));
  private static final Document OTHER =
      document("c.md", Lessons.CHINESE.replace("# 图表怎样说话📊", "# 坐标的故事"));
  private static final List<Document> ALL = List.of(CHINESE, ENGLISH, OTHER);

  @Test
  void chinesePartsOfANameAreEnough() {
    List<String> found = names("坐标");
    assertEquals("坐标的故事", found.get(0));
    assertTrue(found.contains("2. 读懂坐标轴"), found::toString);
    assertEquals(3, found.size());
  }

  @Test
  void lettersMayBeLeftOut() {
    assertEquals("What charts say", names("wcs").get(0));
    assertEquals("1. Choosing a chart", names("choosingchart").get(0));
    assertEquals(List.of(), names("zzz"));
  }

  @Test
  void aPartThatManyLessonsNameIsFoundOnce() {
    assertEquals(List.of("第二部分：看懂数据"), names("看懂数据"));
  }

  @Test
  void citedWorksAreFoundByAuthorAndTitle() {
    FoundSymbol work = find("numbers").get(0);
    assertEquals(FoundSymbol.Kind.WORK, work.kind());
    assertTrue(work.name().startsWith("Few, S. (2012)"), work.name());
  }

  @Test
  void aSectionBelongsToItsLessonPartAndStage() {
    int offset = Lessons.CHINESE.indexOf("截断");
    CoursePath section = path(CHINESE, offset);
    assertEquals("2. 读懂坐标轴", section.node().name());
    CoursePath lesson = above(CHINESE, section);
    assertEquals("图表怎样说话📊", lesson.node().name());
    CoursePath part = above(CHINESE, lesson);
    assertEquals("第二部分：看懂数据", part.node().name());
    assertEquals("6课时", part.node().hours());
    assertEquals(2, part.node().children().size());
    CoursePath stage = above(CHINESE, part);
    assertEquals("第一阶段：数据入门", stage.node().name());
    assertNull(stage.above());
  }

  @Test
  void aPartIsTheSameWhicheverLessonNamesIt() {
    CoursePath part = path(OTHER, Lessons.CHINESE.indexOf("看懂数据"));
    assertEquals("第二部分：看懂数据", part.node().name());
    assertEquals(CHINESE.uri(), part.node().uri());
  }

  private static CoursePath above(Document document, CoursePath path) {
    CourseNode above = path.above();
    assertNotNull(above);
    return path(document, above.selection().range().start());
  }

  private static CoursePath path(Document document, int offset) {
    CoursePath path =
        CoursePath.at(document, offset, LessonHeadings.of(ALL), Messages.in(Language.CHINESE));
    assertNotNull(path);
    return path;
  }

  private static List<String> names(String query) {
    return find(query).stream().map(FoundSymbol::name).toList();
  }

  private static List<FoundSymbol> find(String query) {
    return SymbolSearch.find(
        query,
        ALL.stream()
            .map(each -> new SymbolSearch.Lesson(each.uri(), LessonSymbols.of(each.outline())))
            .toList());
  }

  private static Document document(String name, String text) {
    return Document.of("file:///course/" + name, 1, text, false);
  }
}
