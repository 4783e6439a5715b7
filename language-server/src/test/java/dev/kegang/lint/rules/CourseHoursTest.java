package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.CourseRun;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hours over the lessons of a course: a lesson's in its part, a part's in its stage. */
class CourseHoursTest {

  private static final RuleSelection HOURS =
      new RuleSelection(
          Map.of(
              "hours-exceeded", Severity.ERROR,
              "hours-sum", Severity.ERROR,
              "placement-conflict", Severity.ERROR));

  private static final CourseRun GROWING = new CourseRun(new Linter(HOURS));
  private static final CourseRun COMPLETE = new CourseRun(new Linter(HOURS, true));

  private static String lesson(String stage, String part, String title) {
    return "## Stage 1: Data" + stage + "\n\n## Part " + part + "\n\n# " + title + "\n";
  }

  @Test
  void lessonsShareTheHoursOfTheirPart() {
    String course =
        lesson("", "1: Charts (4 hours)", "Bars (2 hours)")
            + "--- file: b.md\n"
            + lesson("", "1: Charts (4 hours)", "Lines (90 minutes)")
            + "--- file: c.md\n"
            + lesson("", "1: Charts (4 hours)", "Maps (about 1 hour)");
    assertEquals(
        List.of(
            "a.md: The lessons of this part add up to 4.5 h (2 hours + 90 minutes + about 1 hour),"
                + " more than the “4 hours” given here. Shorten lessons or give the part more"
                + " hours. | a.md:5:9 | b.md:5:10 | c.md:5:9"),
        GROWING.described(course));
  }

  @Test
  void aPartCountsOnceHoweverManyLessonsRepeatIt() {
    String course =
        lesson(" (10 hours)", "1: Charts (6 hours)", "Bars")
            + "--- file: b.md\n"
            + lesson(" (10 hours)", "1: Charts (6 hours)", "Lines")
            + "--- file: c.md\n"
            + lesson(" (10 hours)", "2: Maps (4 hours)", "Maps");
    assertEquals(List.of(), GROWING.described(course));
    assertEquals(List.of(), COMPLETE.described(course));
  }

  @Test
  void whatOneLessonSaysAloneIsSaidOnce() {
    String course =
        lesson(" (10 hours)", "1: Charts (12 hours)", "Bars")
            + "--- file: b.md\n"
            + lesson(" (10 hours)", "2: Maps (4 hours)", "Maps");
    List<String> found = GROWING.described(course);
    assertEquals(1, found.size(), found::toString);
    assertEquals("a.md: The part takes 12 hours", found.get(0).substring(0, 29));
  }

  @Test
  void disputedHoursAreNotAddedUp() {
    String course =
        lesson(" (10 hours)", "1: Charts (6 hours)", "Bars")
            + "--- file: b.md\n"
            + lesson(" (20 hours)", "2: Maps (8 hours)", "Maps");
    List<String> found = GROWING.described(course);
    assertEquals(1, found.size(), found::toString);
    assertEquals("b.md: “Stage 1” has “20 hours”", found.get(0).substring(0, 30));
  }

  @Test
  void onlyACompleteCourseMustFillItsHours() {
    String course =
        lesson(" (10 hours)", "1: Charts (4 hours)", "Bars")
            + "--- file: b.md\n"
            + lesson(" (10 hours)", "2: Maps (3 hours)", "Maps");
    assertEquals(List.of(), GROWING.described(course));
    assertEquals(
        List.of(
            "a.md: The parts of this stage add up to 7 h (4 hours + 3 hours), less than the “10"
                + " hours” given here, although the settings call the course complete. Correct the"
                + " hours, or add the missing part. | a.md:3:20 | b.md:3:18"),
        COMPLETE.described(course));
  }

  @Test
  void whereALessonHasNoHoursNothingIsMissing() {
    String course =
        lesson("", "1: Charts (4 hours)", "Bars (2 hours)")
            + "--- file: b.md\n"
            + lesson("", "1: Charts (4 hours)", "Lines");
    assertEquals(List.of(), COMPLETE.described(course));
  }

  @Test
  void weeksAreNoHours() {
    String course =
        lesson(" (2 weeks)", "1: Charts (6 hours)", "Bars")
            + "--- file: b.md\n"
            + lesson(" (2 weeks)", "2: Maps (8 hours)", "Maps");
    assertEquals(List.of(), GROWING.described(course));
  }
}
