package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.Vocabulary;
import dev.kegang.vocabulary.VocabularyAdditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What completions take from elsewhere: from the bibliography, the sections, the course, rules. */
final class CompletionSourcesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
  private static final String FEW =
      "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
  private static final String TUFTE =
      "Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics"
          + " Press.";

  @Test
  void worksOfTheBibliographyAreFoundByAuthorTitleAndYear() {
    for (String typed : List.of("", "Few", "show me", "2012")) {
      Fixture fixture =
          Fixture.withCarriageReturns(Lessons.CHINESE.replace("  - " + FEW, "  - " + typed + "$0"));
      Proposal few = named(FEW, fixture, List.of());
      assertEquals(Lessons.CHINESE.replace("\n", "\r\n"), accept(fixture, few), typed);
      assertTrue(few.filter().startsWith(typed), few.filter());
    }
  }

  @Test
  void aWorkTheSectionCitesAlreadyIsNotProposed() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("  - " + FEW, "  - " + FEW + "\n  - $0"));
    assertEquals(List.of(TUFTE), labels(fixture, Proposal.Kind.CITATION, List.of()));
  }

  @Test
  void worksOfOtherLessonsComeBehind() {
    Outline other = Fixture.of(Lessons.CHINESE).outline();
    Fixture fixture = Fixture.of(Lessons.ENGLISH.replace("  - " + FEW, "  - $0"));
    assertEquals(List.of(FEW, TUFTE), labels(fixture, Proposal.Kind.CITATION, List.of(other)));
  }

  @Test
  void closedLessonsOfferTheirWorksStagesAndParts() {
    String other = Lessons.CHINESE.replace("\n", "\r\n").replace("看懂数据", "看懂😀数据");
    CourseIndex course =
        CourseIndex.of(
            List.of(
                CourseLesson.of("/a/1.md", Fixture.of(other).outline()),
                CourseLesson.of("/a/2.md", Fixture.of(other).outline()),
                CourseLesson.of("/a/3.md", Fixture.of(Lessons.ENGLISH).outline())));
    CourseOffers offers = CourseOffers.of(course);
    assertEquals(3, offers.works().size(), "the languages are told apart");
    for (String typed : List.of("", "Tufte", "the visual", "2001")) {
      Fixture fixture = Fixture.of(Lessons.ENGLISH.replace("  - " + FEW, "  - " + typed + "$0"));
      List<String> found = labels(fixture, Proposal.Kind.CITATION, offers);
      assertTrue(found.contains(TUFTE), typed + found);
      assertEquals(found.stream().distinct().toList(), found);
    }
    Fixture empty = Fixture.of("$0\n\n# 课😀\n");
    assertEquals(
        List.of("第一阶段：数据入门 (20课时)", "第二部分：看懂😀数据 (6课时)"),
        labels(empty, Proposal.Kind.PLACEMENT, offers));
    Fixture english = Fixture.of("## $0\n\n# Lesson\n");
    assertEquals(
        List.of("Stage 1: Data (20 hours)", "Part 2: Reading data (6 hours)"),
        labels(english, Proposal.Kind.PLACEMENT, offers));
  }

  private static List<String> labels(Fixture fixture, Proposal.Kind kind, CourseOffers offers) {
    return Completion.at(
            fixture.outline(),
            fixture.cursor(),
            Messages.in(Language.CHINESE),
            TODAY,
            List.of(),
            () -> offers)
        .stream()
        .filter(proposal -> proposal.kind() == kind)
        .map(Proposal::label)
        .toList();
  }

  @Test
  void theWordsOfTheCourseAreProposed() {
    assertEquals("学员能够用折线图😀选", term("学员能够用曲线图$0😀选"));
    assertEquals("学员能够用😀折线图选", term("学员能够用😀折线$0选"));
    assertEquals("学员 Histogram 选", term("学员 hist$0 选"));
    for (String none : List.of("学员能够折$0选", "学员能够折线图$0选", "学员 xhist$0", "学员 hi$0")) {
      assertEquals("", term(none), none);
    }
  }

  /** The line after the only term proposed is taken; empty where none is. */
  private static String term(String line) {
    Fixture fixture = Fixture.of("# 课\r\n\r\n## 1. 甲\r\n\r\n" + line + "\r\n");
    VocabularyAdditions none = VocabularyAdditions.NONE;
    Vocabulary vocabulary =
        Vocabulary.bundled()
            .with(
                new VocabularyAdditions(
                    none.fields(),
                    none.pages(),
                    none.placeholders(),
                    Map.of("曲线图", "折线图", "bar graph", "Histogram"),
                    45));
    Outline outline =
        OutlineReader.read(SourceText.of(fixture.text()), vocabulary, fixture.outline().profile());
    String taken = "";
    for (Proposal proposal :
        Completion.at(
            outline,
            fixture.cursor(),
            Messages.in(Language.ENGLISH),
            TODAY,
            List.of(),
            () -> CourseOffers.NONE)) {
      if (proposal.kind() == Proposal.Kind.TERM) {
        assertEquals("", taken);
        taken = accept(fixture, proposal).lines().toList().get(4);
      }
    }
    return taken;
  }

  @Test
  void theBibliographyLacksWhatIsCited() {
    Fixture fixture = Fixture.of(Lessons.ENGLISH.replace("\n- " + FEW, "\n- $0"));
    assertEquals(List.of(FEW), labels(fixture, Proposal.Kind.CITATION, List.of()));
    assertEquals(Lessons.ENGLISH, accept(fixture, named(FEW, fixture, List.of())));
  }

  @Test
  void contentsAndPlanLackEntries() {
    for (String typed : List.of("", "2", "2. ", "2. 读", "读", "坐标")) {
      Fixture contents = Fixture.of(Lessons.CHINESE.replace("\n2. 读懂坐标轴\n", "\n" + typed + "$0\n"));
      assertEquals(Lessons.CHINESE, accept(contents, named("读懂坐标轴", contents, List.of())), typed);
    }
    Fixture plan =
        Fixture.of(Lessons.CHINESE.replace("2. **读懂坐标轴** - 说明坐标轴怎样影响读者的判断。", "2. **读$0"));
    assertEquals(Lessons.CHINESE, accept(plan, named("读懂坐标轴", plan, List.of())));
  }

  @Test
  void theDateIsToday() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("日期: 2024/03/15", "日期: $0"));
    assertEquals(
        List.of("2024/05/06", "2024-05-06", "2024年5月6日"),
        labels(fixture, Proposal.Kind.DATE, List.of()));
    Fixture begun = Fixture.of(Lessons.ENGLISH.replace("Date: 2024/03/15", "Date: 2024-$0"));
    assertEquals(
        Lessons.ENGLISH.replace("2024/03/15", "2024-05-06"),
        accept(begun, named("2024-05-06", begun, List.of())));
  }

  @Test
  void stagesAndPartsAreThoseOfTheCourse() {
    Outline other = Fixture.of(Lessons.CHINESE).outline();
    Outline english = Fixture.of(Lessons.ENGLISH).outline();
    Fixture fixture = Fixture.of("## 第二$0\n\n# 课😀\n");
    Proposal part = named("第二部分：看懂数据 (6课时)", fixture, List.of(other, english));
    assertEquals("## 第二部分：看懂数据 (6课时)\n\n# 课😀\n", accept(fixture, part));
    Fixture empty = Fixture.of("$0\n\n# 课\n");
    assertEquals(
        List.of("第一阶段：数据入门 (20课时)", "第二部分：看懂数据 (6课时)"),
        labels(empty, Proposal.Kind.PLACEMENT, List.of(other, english)));
  }

  @Test
  void commentsThatSilenceKnowTheirWordsAndTheRules() {
    Fixture first = Fixture.of("# 课\n\n<!-- kegang-dis$0 -->\n");
    assertEquals(
        List.of("kegang-disable-next-line", "kegang-disable", "kegang-disable-file"),
        labels(first, Proposal.Kind.DIRECTIVE, List.of()));
    Fixture second = Fixture.of("# 课\n\n<!-- kegang-disable-file missing-field, missing-bib$0\n");
    assertEquals(List.of("missing-bibliography"), labels(second, Proposal.Kind.RULE, List.of()));
    assertEquals(
        "# 课\n\n<!-- kegang-disable-file missing-field, missing-bibliography\n",
        accept(second, named("missing-bibliography", second, List.of())));
    for (String none : List.of("<!-- kegang-disable-file a: $0", "<!-- x y$0", "<!-- a --> ke$0")) {
      assertEquals(
          List.of(), labels(Fixture.of("# 课\n\n" + none + "\n"), Proposal.Kind.RULE, List.of()));
    }
  }

  private static List<String> labels(Fixture fixture, Proposal.Kind kind, List<Outline> course) {
    return proposals(fixture, course).stream()
        .filter(proposal -> proposal.kind() == kind)
        .map(Proposal::label)
        .toList();
  }

  private static Proposal named(String label, Fixture fixture, List<Outline> course) {
    for (Proposal proposal : proposals(fixture, course)) {
      if (proposal.label().equals(label)) {
        assertTrue(proposal.replaced().touches(fixture.cursor()));
        return proposal;
      }
    }
    String line = fixture.text().substring(0, fixture.cursor());
    throw new AssertionError(label + " in " + proposals(fixture, course) + " behind " + line);
  }

  private static List<Proposal> proposals(Fixture fixture, List<Outline> course) {
    return Completion.at(
        fixture.outline(),
        fixture.cursor(),
        Messages.in(Language.ENGLISH),
        TODAY,
        course,
        () -> CourseOffers.NONE);
  }

  private static String accept(Fixture fixture, Proposal proposal) {
    List<TextEdit> edits = new ArrayList<>(proposal.additional());
    edits.add(new TextEdit(proposal.replaced(), proposal.plain()));
    return TextEdits.of(edits).applyTo(fixture.text());
  }
}
