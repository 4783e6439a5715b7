package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.ide.refactoring.Refactoring;
import dev.kegang.ide.refactoring.Refactorings;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.RuleSelection;
import dev.kegang.outline.HeadingAnchors;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.GeneratedLessons;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Renaming, moving and renumbering leave nothing behind, on many lessons. */
@Tag("slow")
final class GeneratedLessonsTest {

  private static final int LESSONS = 120;
  private static final String URI = "file:///course/lesson.outline.md";
  private static final String OTHER = "file:///course/other.outline.md";

  private final Linter linter = new Linter(RuleSelection.defaults());

  @Test
  void theLessonsHaveNothingWrongWithThem() {
    for (long seed = 0; seed < LESSONS; seed++) {
      assertClean(GeneratedLessons.of(seed), "seed " + seed);
    }
  }

  @Test
  void aRenamedSectionIsRenamedEverywhereAndNothingElseChanges() {
    for (long seed = 0; seed < LESSONS; seed++) {
      String text = GeneratedLessons.of(seed);
      Outline outline = Fixture.of(text).outline();
      for (Section section : outline.sections()) {
        if (section.kind() == SectionKind.CONTENT) {
          String old = section.heading().title().text();
          String name = "全新 Title🎓" + seed;
          String renamed = renamed(text, section.heading().title().range().start(), name);
          assertClean(renamed, "seed " + seed);
          String anchors = text.replace("-" + old + ")", "-全新-title" + seed + ")");
          assertEquals(anchors.replace(old, name), renamed, "seed " + seed);
          assertEquals(text, renamed(renamed, renamed.indexOf(name), old));
        }
      }
    }
  }

  @Test
  void aRenamedLessonAndPartAgreeWithTheirTitlePage() {
    for (long seed = 0; seed < LESSONS; seed++) {
      String text = GeneratedLessons.of(seed);
      Outline outline = Fixture.of(text).outline();
      var title = outline.lessonTitle();
      assertNotNull(title);
      String lesson = renamed(text, title.title().range().start(), "新课 Lesson");
      assertClean(lesson, "seed " + seed);
      int part = outline.placements().get(0).heading().title().range().start();
      assertClean(renamed(text, part, "新部分 Part"), "seed " + seed);
    }
  }

  @Test
  void aMovedSectionTakesEverythingAlongAndComesBack() {
    for (long seed = 0; seed < LESSONS; seed++) {
      String text = GeneratedLessons.of(seed);
      List<Section> sections = Fixture.of(text).outline().sections();
      for (int i = 0; i + 2 < sections.size(); i++) {
        int offset = sections.get(i).heading().title().range().start();
        String title = sections.get(i).heading().title().text();
        String moved = applied("move-section-down", text, offset);
        assertClean(moved, "seed " + seed);
        Section now = Fixture.of(moved).outline().sections().get(i + 1);
        assertEquals(title, now.heading().title().text());
        assertEquals(wordings(text), wordings(moved), "seed " + seed);
        String back = applied("move-section-up", moved, now.heading().title().range().start());
        assertEquals(text, back, "seed " + seed);
      }
    }
  }

  @Test
  void aSectionCanBeInsertedAnywhere() {
    for (long seed = 0; seed < LESSONS; seed += 12) {
      String text = GeneratedLessons.of(seed);
      for (Section section : Fixture.of(text).outline().sections()) {
        int offset = section.heading().title().range().start();
        String inserted = applied("insert-section-above", text, offset);
        assertClean(inserted, "seed " + seed);
        List<String> kept = wordings(inserted);
        wordings(text).forEach(kept::remove);
        assertEquals(wordings(inserted).size() - wordings(text).size(), kept.size());
      }
    }
  }

  @Test
  void linksOfOtherLessonsStillLeadToTheSameSections() {
    for (long seed = 0; seed < LESSONS; seed += 4) {
      String text = GeneratedLessons.of(seed);
      Document lesson = Document.of(URI, 1, text, true);
      Document linking = Document.of(OTHER, 0, linking(lesson.outline()), true);
      List<Section> sections = lesson.outline().sections();
      for (int i = 0; i + 2 < sections.size(); i++) {
        int offset = sections.get(i).heading().title().range().start();
        RenameOutcome.Edits renamed =
            (RenameOutcome.Edits)
                Renaming.rename(
                    lesson, offset, "全新 Title🎓", new TheseLessons(List.of(linking, lesson)));
        assertLinked(lesson, linking, renamed.documents(), i, "全新 Title");
        Refactoring down =
            Refactorings.named(
                "move-section-down", offset, lesson.outline(), Messages.in(Language.ENGLISH));
        assertNotNull(down);
        List<TextEdit> edits = down.edits().get();
        List<DocumentEdits> moved = new ArrayList<>();
        moved.add(new DocumentEdits(lesson, edits));
        moved.addAll(
            AnchorLinks.followTitles(lesson, edits, new TheseLessons(List.of(lesson, linking))));
        assertLinked(lesson, linking, moved, -1, "");
      }
    }
  }

  /** A lesson that links to every section of another one. */
  private static String linking(Outline outline) {
    List<String> anchors =
        HeadingAnchors.of(
            outline.headings().stream().map(heading -> heading.text().text()).toList());
    StringBuilder text = new StringBuilder("# 另一课😀\r\n\r\n## 1. 甲\r\n\r\n");
    for (Section section : outline.sections()) {
      int heading = outline.headings().indexOf(section.heading());
      text.append("见[它😀](lesson.outline.md#").append(anchors.get(heading)).append(")。\r\n");
    }
    return text.toString();
  }

  /** Whether each link leads to the section it led to, of which one may have a new title. */
  private static void assertLinked(
      Document lesson, Document linking, List<DocumentEdits> changed, int renamed, String title) {
    Outline after = lesson.outline();
    Outline links = linking.outline();
    for (DocumentEdits edits : changed) {
      String text = TextEdits.of(edits.edits()).applyTo(edits.document().source().content());
      if (edits.document().equals(lesson)) {
        after = Fixture.of(text).outline();
      } else {
        links = Fixture.of(text).outline();
        assertEquals(
            linking.source().content().replaceAll("#[^)]*\\)", "#)"),
            text.replaceAll("#[^)]*\\)", "#)"));
      }
    }
    List<Section> sections = lesson.outline().sections();
    for (int i = 0; i < sections.size(); i++) {
      String target = links.links().get(i).target().text();
      var heading = HeadingAnchors.heading(after, target.substring(target.indexOf('#') + 1));
      assertNotNull(heading, target);
      String expected = i == renamed ? title : sections.get(i).heading().title().text();
      assertEquals(expected, heading.title().text());
      assertEquals(sections.get(i).heading().level(), heading.level());
    }
  }

  /** The lines without their numbers and line ends, in no order. */
  private static List<String> wordings(String text) {
    List<String> lines = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(line.replaceAll("\\d+", "").strip()));
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  @Test
  void wrongNumbersAreMadeRightAgain() {
    for (long seed = 0; seed < LESSONS; seed++) {
      String text = withoutMentions(GeneratedLessons.of(seed));
      String wrong =
          Pattern.compile("(?m)^(## |(?: +[-*] (?:图|表|Figure |Table )))(\\d+)([.:])")
              .matcher(text)
              .replaceAll(
                  match ->
                      match.group(1) + (Integer.parseInt(match.group(2)) * 2 + 1) + match.group(3));
      assertTrue(!wrong.equals(text));
      assertEquals(text, applied("renumber", wrong, 0), "seed " + seed);
    }
  }

  /** Mentions and links of numbers that are wrong mean nothing. */
  private static String withoutMentions(String text) {
    return text.replaceAll("见图\\d+，详见第\\d+节", "没有引用")
        .replaceAll(", see Figure \\d+, see Section \\d+", "")
        .replaceAll("\\[([^\\]]*)\\]\\(#[^)]*\\)", "$1");
  }

  private static String renamed(String text, int offset, String name) {
    Document document = Document.of(URI, 1, text, true);
    RenameOutcome.Edits outcome =
        assertInstanceOf(
            RenameOutcome.Edits.class,
            Renaming.rename(document, offset, name, new TheseLessons(List.of(document))),
            name + " in " + text);
    return TextEdits.of(outcome.documents().get(0).edits()).applyTo(text);
  }

  private static String applied(String id, String text, int offset) {
    Outline outline = Fixture.of(text).outline();
    Refactoring refactoring =
        Refactorings.named(id, offset, outline, Messages.in(Language.ENGLISH));
    assertNotNull(refactoring, text);
    assertEquals(null, refactoring.obstacle(), text);
    return TextEdits.of(refactoring.edits().get()).applyTo(text);
  }

  private void assertClean(String text, String message) {
    List<String> found =
        linter.check(Fixture.of(text).outline()).findings().stream().map(Finding::rule).toList();
    assertEquals(List.of(), found, () -> message + "\n" + text);
  }
}
