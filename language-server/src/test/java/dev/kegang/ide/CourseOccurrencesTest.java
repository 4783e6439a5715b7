package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.testing.Fixture;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the other lessons of a course speak of what is under the cursor. */
final class CourseOccurrencesTest {

  private static final String FEW =
      "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
  private static final String TUFTE =
      "Tufte, E. R. (2001). The Visual Display of Quantitative Information. Graphics Press.";

  /** Lessons by file, and which of them were read. */
  private final Map<String, Document> course = new TreeMap<>();

  private final Set<String> open = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();

  @Test
  void aWorkIsFoundWhereOtherLessonsCiteAndListIt() {
    add("/课/a.md", lesson("第1课：甲😀", "- " + FEW, "- " + FEW).replace("\n", "\r\n"));
    add("/课/b.md", lesson("第2课：乙", "- 正文[1]。\n- " + FEW, "1. " + FEW));
    add("/课/c.md", lesson("第3课：丙", "- " + TUFTE, "- " + TUFTE));
    assertEquals(
        List.of(
            "/课/b.md [1] MENTION", "/课/b.md " + FEW + " MENTION", "/课/b.md " + FEW + " DEFINITION"),
        found("/课/a.md", "Few, $0S."));
    assertEquals(Set.of("/课/b.md"), read, "no lesson is read that does not cite it");
    assertEquals(2, found("/课/b.md", "正文[$01]").size(), "from a number as well");
  }

  @Test
  void aPrerequisiteLeadsToItsLessonAndToTheOthersThatNeedIt() {
    add("/课/a.md", lesson("第1课：甲😀", "- 无", "- " + FEW).replace("\n", "\r\n"));
    add("/课/b.md", needing("第2课：乙", "第1课"));
    add("/课/c.md", needing("第3课：丙", "第1课").replace("\n", "\r\n"));
    add("/课/d.md", needing("第4课：丁", "[甲](a.md)"));
    add("/课/e.md", needing("第5课：戊", "第2课"));
    List<String> places =
        List.of(
            "/课/a.md 甲 DEFINITION",
            "/课/b.md 第1课 MENTION",
            "/课/c.md 第1课 MENTION",
            "/课/d.md [甲](a.md) MENTION");
    assertEquals(places, found("/课/b.md", "- 第1$0课\n"));
    assertEquals(places, found("/课/d.md", "[$0甲]"));
    assertEquals(places.subList(1, 4), found("/课/a.md", "# 第1课：$0甲"));
    assertEquals(List.of(), found("/课/e.md", "先修$0要求"));
    assertEquals(Set.of(), read, "what the index knows is not read again");
  }

  @Test
  void anEnglishCourseIsFollowedToo() {
    add("/c/a.md", "# Lesson 1: Charts 😀\n\n## 1. Start\n\nText.\n");
    add(
        "/c/b.md",
        "---\nprerequisites: Lesson 1\n---\n\n# Lesson 2: Axes\n\n## 1. Start\n\nText.\n");
    assertEquals(
        List.of("/c/a.md Charts DEFINITION", "/c/b.md Lesson 1 MENTION"),
        found("/c/b.md", "prerequisites: Less$0on 1"));
  }

  @Test
  void anOpenLessonIsFoundWhereItIsNow() {
    add("/课/a.md", lesson("第1课：甲", "- 无", "- " + FEW));
    add("/课/b.md", needing("第2课：乙", "第1课"));
    CourseIndex before = index();
    add("/课/a.md", "\n\n" + lesson("第1课：甲", "- 无", "- " + FEW));
    open.add("/课/a.md");
    assertEquals(
        List.of("/课/a.md 甲 DEFINITION", "/课/b.md 第1课 MENTION"),
        found("/课/b.md", "- 第1$0课\n", before));
  }

  @Test
  void aPartIsFoundInEveryLessonOfIt() {
    add("/课/a.md", "## 第1部分：图表😀\n\n# 甲\n\n## 1. 导入\n\n正文。\n");
    add("/课/b.md", "## 第1部分：图形\r\n\r\n# 乙\r\n\r\n## 1. 导入\r\n\r\n正文。\r\n");
    add("/课/c.md", "## 第2部分：地图\n\n# 丙\n\n## 1. 导入\n\n正文。\n");
    assertEquals(List.of("/课/b.md 图形 COPY"), found("/课/a.md", "部分：图$0表"));
  }

  @Test
  void nothingIsFoundWhereThereIsNoCourseOrOnlyText() {
    add("/课/a.md", lesson("第1课：甲", "- " + FEW, "- " + FEW));
    assertEquals(List.of(), found("/课/a.md", "Few, $0S.", CourseIndex.EMPTY));
    assertEquals(List.of(), found("/课/a.md", "正$0文"));
  }

  private static String lesson(String title, String references, String listed) {
    return "# "
        + title
        + "\n\n## 1. 导入\n\n- **主要观点**:\n  - 正文。\n- **参考文献**:\n  "
        + references.replace("\n", "\n  ")
        + "\n\n## 2. 参考文献\n\n"
        + listed
        + "\n";
  }

  private static String needing(String title, String prerequisite) {
    return "# " + title + "\n\n## 1. 导入\n\n- **先修要求**:\n  - " + prerequisite + "\n";
  }

  private void add(String file, String text) {
    course.put(file, Document.of("file://" + file, 1, text, true));
  }

  private CourseIndex index() {
    List<CourseLesson> lessons = new ArrayList<>();
    course.forEach((file, document) -> lessons.add(CourseLesson.of(file, document.outline())));
    return CourseIndex.of(lessons);
  }

  private List<String> found(String file, String words) {
    return found(file, words, index());
  }

  private List<String> found(String file, String words, CourseIndex index) {
    Document document = text(file);
    String marked =
        document
            .source()
            .content()
            .replace(words.replace("$0", "").replace("\n", ""), words.replace("\n", ""));
    Fixture fixture = Fixture.of(marked);
    List<String> found = new ArrayList<>();
    for (CourseOccurrences.Place place :
        CourseOccurrences.at(document.outline(), fixture.cursor(), file, index, lessons())) {
      Document other = text(place.file());
      TextRange range = place.place().range();
      assertEquals(TextPlace.of(other.source(), range), place.place());
      found.add(place.file() + ' ' + other.source().span(range).text() + ' ' + place.role());
    }
    return found;
  }

  private Document text(String file) {
    Document document = course.get(file);
    if (document == null) {
      throw new AssertionError(file);
    }
    return document;
  }

  private CourseOccurrences.Lessons lessons() {
    return new CourseOccurrences.Lessons() {
      @Override
      public @Nullable Document open(String file) {
        return open.contains(file) ? course.get(file) : null;
      }

      @Override
      public @Nullable Document read(String file) {
        read.add(file);
        return course.get(file);
      }
    };
  }
}
