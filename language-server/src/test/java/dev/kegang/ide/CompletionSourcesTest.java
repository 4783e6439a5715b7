package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        fixture.outline(), fixture.cursor(), Messages.in(Language.ENGLISH), TODAY, course);
  }

  private static String accept(Fixture fixture, Proposal proposal) {
    List<TextEdit> edits = new ArrayList<>(proposal.additional());
    edits.add(new TextEdit(proposal.replaced(), proposal.plain()));
    return TextEdits.of(edits).applyTo(fixture.text());
  }
}
