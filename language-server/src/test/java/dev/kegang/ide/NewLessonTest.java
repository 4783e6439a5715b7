package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.OutlineFiles;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.outline.Outline;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NewLessonTest {

  private static final LocalDate DATE = LocalDate.of(2026, 3, 9);

  @ParameterizedTest
  @EnumSource
  void theFirstOfACourse(Language language) {
    NewLesson lesson = NewLesson.of(List.of(), wish(null, null, language));
    assertEquals("lesson-01.md", lesson.path());
    Outline outline = valid(lesson);
    assertEquals(language, outline.language());
    assertEquals(2, outline.sections().size());
    assertTrue(outline.closing() != null && outline.coursePlan() != null);
    assertTrue(lesson.text().contains("2026/03/09"), lesson.text());
  }

  @Test
  void goesOnWhereTheLastLessonEnds() {
    List<LessonFile> course = new ArrayList<>();
    OutlineFiles.examples().forEach(file -> course.add(lesson(file.path(), file.text())));
    course.removeIf(lesson -> !lesson.path().contains("lesson-"));
    NewLesson next = NewLesson.of(course, wish("颜色怎样影响判断😀", null, Language.ENGLISH));
    assertEquals("stage-1/part-3/lesson-06.md", next.path());
    assertTrue(
        next.text()
            .startsWith(
                """
                ## 第一阶段：从数据到图表 (30课时)

                ## 第三部分：用图表说话 (10课时)

                # 颜色怎样影响判断😀

                ## 标题页

                - 标题: 颜色怎样影响判断😀
                - 副标题: 第三部分：用图表说话
                - 日期: 2026/03/09
                """),
        next.text());
    valid(next);
    NewLesson english = NewLesson.of(course, wish("Colour", Language.ENGLISH, Language.CHINESE));
    assertEquals("en/stage-1/part-3/lesson-04.md", english.path());
    assertEquals(Language.ENGLISH, valid(english).language());
  }

  @Test
  void aPartForEachLessonGoesOnToo() {
    String other = Lessons.CHINESE.replace("第二部分", "第一部分");
    List<LessonFile> course =
        List.of(lesson("部分-02/课.md", Lessons.CHINESE), lesson("部分-01/课.md", other));
    NewLesson next = NewLesson.of(course, wish(null, null, Language.ENGLISH));
    assertEquals("部分-03/课-2.md", next.path());
    assertTrue(next.text().contains("## 第三部分：待定\n"), next.text());
    assertTrue(next.text().contains("- 副标题: 第三部分：待定\n"), next.text());
    valid(next);
  }

  @Test
  void isWrittenAsTheLastLessonIs() {
    String styled =
        Lessons.CHINESE
            .replace("\n- ", "\n* ")
            .replace("\n  - ", "\n    + ")
            .replace("**: ", "**：")
            .replace("**:", "**：")
            .replace("2024/03/15", "2024年3月15日")
            .replace("## 1. ", "## 第一节 ")
            .replace("## 2. ", "## 第二节 ")
            .replace("## 3. ", "## 第三节 ")
            .replace("图1: ", "图 1：")
            .replace("\n", "\r\n");
    NewLesson next =
        NewLesson.of(List.of(lesson("a.md", styled)), wish(null, null, Language.CHINESE));
    assertEquals("a-2.md", next.path());
    assertTrue(next.text().contains("## 第一节 新的一节\r\n"), next.text());
    assertTrue(next.text().contains("* **主要内容简述**：此处"), next.text());
    assertTrue(next.text().contains("\r\n    + 图 1：新的一节示意图\r\n"), next.text());
    assertTrue(next.text().contains("日期: 2026年3月9日\r\n"), next.text());
    valid(next);
  }

  @Test
  void titlesAndPathsStayDifferent() {
    NewLesson first = NewLesson.of(List.of(), wish(null, null, Language.CHINESE));
    List<LessonFile> course = List.of(lesson(first.path(), first.text()));
    NewLesson second = NewLesson.of(course, wish(null, null, Language.CHINESE));
    assertEquals("lesson-02.md", second.path());
    assertTrue(second.text().startsWith("# 新的一课 2\n"), second.text());
  }

  /** Nothing above information but what the author must fill in. */
  private static Outline valid(NewLesson lesson) {
    Document document = Document.of(lesson.path(), 0, lesson.text(), false);
    assertTrue(document.isOutline(), lesson.text());
    Set<String> found = new TreeSet<>();
    for (Finding finding :
        new Linter(RuleSelection.defaults()).check(document.outline()).findings()) {
      if (finding.severity() != Severity.INFO) {
        found.add(finding.rule());
      }
    }
    assertEquals("[placeholder]", found.toString(), lesson.text());
    return document.outline();
  }

  private static LessonFile lesson(String path, String text) {
    return new LessonFile(path, Document.of(path, 0, text, true).outline());
  }

  private static NewLesson.Wish wish(
      @Nullable String title, @Nullable Language language, Language otherwise) {
    return new NewLesson.Wish(title, language, otherwise, Treatment.STANDARD, DATE);
  }
}
