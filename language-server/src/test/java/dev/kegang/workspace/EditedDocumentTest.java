package dev.kegang.workspace;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.course.CourseLesson;
import dev.kegang.ide.DocumentSymbols;
import dev.kegang.ide.Folding;
import dev.kegang.ide.Tokens;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.outline.PagedOutline;
import dev.kegang.testing.Lessons;
import dev.kegang.testing.RandomTyping;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.Language;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However a document came about by edits, it is the document its text makes. */
@Tag("slow")
final class EditedDocumentTest {

  private static final int EDITS = Integer.getInteger("kegang.edits", 6000);
  private static final int LONGEST = 5000;
  private static final Messages MESSAGES = Messages.in(Language.CHINESE);

  @Test
  void anEditedDocumentIsTheOneItsTextMakes() {
    List<String> starts =
        List.of(
            Lessons.CHINESE,
            Lessons.CHINESE.replace("\n", "\r\n"),
            "---\ntitle: 课程\n## 不是标题\n---\n\n" + Lessons.CHINESE,
            "\ufeff" + Lessons.ENGLISH.replace("\n", "\r"),
            lacking(),
            withoutLists(),
            flawed(),
            Lessons.misnumbered(),
            "");
    for (int i = 0; i < starts.size(); i++) {
      type(new RandomTyping(20_261_128L + i, starts.get(i), LONGEST), EDITS / starts.size());
    }
  }

  /** A lesson without an entry, a few fields and a place for one, so that fixes are offered. */
  private static String lacking() {
    return Lessons.CHINESE
        .replace("\n2. 读懂坐标轴\n", "\n")
        .replace("- **主要观点**:\n  - 截断的纵轴会夸大差异。\n", "")
        .replaceAll("- \\*\\*示例\\*\\*:\n(  - .*\n)*", "");
  }

  /** A lesson without contents and bibliography. */
  private static String withoutLists() {
    String lesson = Lessons.CHINESE;
    int contents = lesson.indexOf("## 目录页");
    int bibliography = lesson.indexOf("## 3. 参考文献");
    return lesson.substring(0, contents)
        + lesson.substring(lesson.indexOf("## 1."), bibliography)
        + lesson.substring(lesson.indexOf("---", bibliography));
  }

  /** A lesson with a plan that lacks an entry, a work listed twice and once otherwise. */
  private static String flawed() {
    return Lessons.CHINESE
            .replaceFirst("Tufte, E. R. \\(2001\\)", "Tufte, E. (2001)")
            .replaceFirst("主要观点", "主要观典")
            .replace(
                "\n---\n",
                "- Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.\n\n---\n")
        + "2. **别的标题** - 说明坐标轴。\n";
  }

  @Test
  void anEditIsReadAtTheSameCostInASmallTextAndInALargeOne() {
    String small = lesson(25);
    String large = lesson(2500);
    assertTrue(large.length() > 90 * small.length(), "characters");
    for (String place :
        List.of("说明7。", "图7: 对比", "标题7\n\n###", "Few, S. (2007)", "- **示例**:\n  - 图7", "## 7.")) {
      assertEquals(1, pagesReadAfterTyping(small, place), place);
      assertEquals(1, pagesReadAfterTyping(large, place), place);
    }
  }

  /** How many pages are read when a character is typed before what stands at a place. */
  private static int pagesReadAfterTyping(String text, String place) {
    Document before = read(text);
    TextEdit edit = TextEdit.insert(text.indexOf(place), "字");
    SourceText source = before.source().after(edit);
    PagedOutline pages =
        pages(before.after(1, source, TextChange.of(edit), Recognition.Reason.LANGUAGE));
    assertTrue(pages.pagesBuilt() <= pages.pagesParsed(), "built " + pages.pagesBuilt());
    return pages.pagesParsed();
  }

  @Test
  void wordsThatAreTypedMakeFewRulesRunInASmallTextAndInALargeOne() {
    for (String place : List.of("说明7。", "观点，见图7", "标题7")) {
      assertEquals(rulesRun(lesson(25), place), rulesRun(lesson(2500), place), place);
    }
    assertTrue(rulesRun(lesson(25), "观点，见图7") < 10, "rules run");
  }

  @Test
  void whatIsOfferedForFindingsMakesNoRuleRunUntilSomebodyAsks() {
    String gaps =
        lesson(25).replace("\n25. 标题25\n", "\n").replaceAll("- \\*\\*示例\\*\\*:\n.*图2[45]:.*\n", "");
    List<String> found = new ArrayList<>();
    read(gaps).check().findings().forEach(finding -> found.add(finding.rule()));
    assertTrue(
        found.containsAll(List.of("missing-field", "table-of-contents-incomplete")),
        found::toString);
    for (String place : List.of("说明7。", "观点，见图7")) {
      assertEquals(rulesRun(lesson(25), place), rulesRun(gaps, place), place);
    }
  }

  @Test
  void nothingOfAVersionIsHeldByThoseThatFollow() {
    Document document = read(lacking());
    assertTrue(document.check().failures().isEmpty(), "failures");
    WeakReference<Outline> first = new WeakReference<>(document.outline());
    for (int i = 1; i <= 3; i++) {
      TextEdit edit = TextEdit.insert(document.source().content().indexOf("说明坐标轴"), "字");
      SourceText source = document.source().after(edit);
      document = document.after(i, source, TextChange.of(edit), Recognition.Reason.LANGUAGE);
      assertTrue(document.check().findings().size() > 1, "findings");
    }
    for (int i = 0; i < 50 && first.get() != null; i++) {
      System.gc();
    }
    assertNull(first.get());
    assertEquals(3, document.version());
  }

  private static int rulesRun(String text, String place) {
    Document before = read(text);
    assertTrue(before.checked().result().failures().isEmpty(), "failures");
    TextEdit edit = TextEdit.insert(text.indexOf(place), "字");
    Document after =
        before.after(
            1, before.source().after(edit), TextChange.of(edit), Recognition.Reason.LANGUAGE);
    return requireNonNull(after.editing()).check().rulesRun();
  }

  private static PagedOutline pages(Document document) {
    return requireNonNull(document.editing()).pages();
  }

  private static String lesson(int sections) {
    StringBuilder text = new StringBuilder("# 图表\n\n## 目录页\n\n");
    for (int i = 1; i <= sections; i++) {
      text.append(i).append(". 标题").append(i).append('\n');
    }
    for (int i = 1; i <= sections; i++) {
      text.append(
          """

          ## %1$d. 标题%1$d

          ### 标题%1$d

          - **主要内容简述**: 说明%1$d。
          - **主要观点**:
            - 观点，见图%1$d。
          - **重要参考文献**:
            - Few, S. (%2$d). Show %1$d. Press.
          - **示例**:
            - 图%1$d: 对比%1$d
          """
              .formatted(i, 2000 + i));
    }
    return text.toString();
  }

  private static void type(RandomTyping author, int edits) {
    Document document = read(author.text());
    int parsed = 0;
    for (int i = 0; i < edits; i++) {
      TextEdit edit = author.next();
      SourceText source = document.source().after(edit);
      document = document.after(i, source, TextChange.of(edit), Recognition.Reason.LANGUAGE);
      parsed += pages(document).pagesParsed();
      Document fresh =
          Document.of("a.md", i, author.text(), Recognition.Reason.LANGUAGE, Treatment.STANDARD);
      assertAlike(fresh, document, edit);
    }
    assertTrue(parsed < edits * 6, "pages parsed: " + parsed);
  }

  /** Findings one a line, so that a difference is seen. */
  private static List<String> lines(LintResult result) {
    List<String> lines = new ArrayList<>();
    result.findings().forEach(finding -> lines.add(finding.toString()));
    lines.add(result.suppressed() + " " + result.failures());
    return lines;
  }

  private static Document read(String text) {
    return Document.open("a.md", 0, text, Recognition.Reason.LANGUAGE, Treatment.STANDARD);
  }

  private static void assertAlike(Document fresh, Document edited, TextEdit edit) {
    Supplier<String> why = () -> edit + " made\n" + fresh.source();
    assertEquals(fresh.source(), edited.source(), why);
    Outline expected = fresh.outline();
    Outline outline = edited.outline();
    if (!expected.equals(outline)) {
      assertEquals(expected.toString(), outline.toString(), why);
    }
    assertEquals(fresh.recognition(), edited.recognition(), why);
    List<String> findings = lines(fresh.check());
    List<String> found = lines(edited.check());
    if (!findings.equals(found)) {
      List<String> missing = new ArrayList<>(findings);
      missing.removeAll(found);
      found.removeAll(findings);
      assertEquals(missing, found, why);
      assertEquals(findings, lines(edited.check()), why);
    }
    assertEquals(CourseLesson.of("a.md", expected), edited.lesson("a.md"), why);
    assertEquals(
        DocumentSymbols.of(expected, MESSAGES), DocumentSymbols.of(outline, MESSAGES), why);
    assertEquals(Folding.of(expected), Folding.of(outline), why);
    assertEquals(Tokens.of(expected), Tokens.of(outline), why);
  }
}
