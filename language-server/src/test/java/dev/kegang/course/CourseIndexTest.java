package dev.kegang.course;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.CourseRun;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.outline.Outline;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseIndexTest {

  private static final int CHANGES = 60;

  private final Linter linter = new Linter(RuleSelection.defaults());
  private int found;

  /** Looking at the affected lessons alone gives what looking at all of them gives. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void affectedLessonsAreAllThatChange(long seed) {
    RandomCourse course = new RandomCourse(seed);
    CourseIndex index = CourseRun.index(course.texts());
    Map<String, LintResult> known = check(course.texts(), index, course.texts().keySet());
    for (int change = 0; change < CHANGES; change++) {
      String file = course.change();
      String text = course.texts().get(file);
      CourseIndex next = text == null ? index.without(file) : index.with(lesson(file, text));
      Set<String> again = new TreeSet<>(AffectedLessons.of(index, next, file));
      again.add(file);
      known.remove(file);
      known.putAll(check(course.texts(), next, again));
      assertEquals(
          check(course.texts(), CourseRun.index(course.texts()), course.texts().keySet()),
          known,
          "after the change of " + file);
      index = next;
    }
    assertTrue(found > CHANGES, "the course must have findings");
  }

  @Test
  void whatOthersDoNotSeeAffectsNobody() {
    RandomCourse course = new RandomCourse(1);
    CourseIndex index = CourseRun.index(course.texts());
    String file = course.texts().keySet().iterator().next();
    CourseLesson before = requireNonNull(index.lesson(file));
    CourseLesson moved = lesson(file, "\n\n😀\n\n" + course.texts().get(file) + "\n- 新的一点。\n");
    assertEquals(before.summary(), moved.summary());
    assertNotEquals(before.places(), moved.places());
    assertEquals(Set.of(), AffectedLessons.of(index, index.with(moved), file));
  }

  @Test
  void placesFollowALessonThatMoves() {
    String text = "## 第一部分：图表 (10课时)\n\n# 条形图\n";
    CourseIndex index = CourseIndex.of(Set.of(lesson("a.md", text)));
    Fact hours = fact(index, CourseKey.Kind.PLACEMENT_HOURS);
    FactPlace place = new FactPlace("a.md", hours.key());
    assertEquals(0, line(index, place));
    assertEquals(2, line(index.with(lesson("a.md", "\n\n" + text)), place));
    assertNull(index.without("a.md").place(place));
    assertNull(index.with(lesson("a.md", "# 条形图\n")).place(place));
  }

  @Test
  void aChangedCopyLeavesTheOriginalAlone() {
    CourseIndex one = CourseIndex.of(Set.of(lesson("a.md", "# 条形图\n")));
    CourseIndex two = one.with(lesson("b.md", "# 条形图\n"));
    CourseKey key = fact(one, CourseKey.Kind.LESSON_TITLE).key();
    assertEquals(1, one.group(key).size());
    assertEquals(2, two.group(key).size());
    assertEquals(1, one.size());
    assertEquals(2, two.size());
    assertEquals(0, two.without("a.md").without("b.md").group(key).size());
  }

  private static int line(CourseIndex index, FactPlace place) {
    var found = index.place(place);
    return found == null ? -1 : found.line();
  }

  private static Fact fact(CourseIndex index, CourseKey.Kind kind) {
    CourseLesson lesson = index.lesson("a.md");
    Fact fact = lesson == null ? null : lesson.summary().first(kind);
    if (fact == null) {
      throw new AssertionError("no " + kind);
    }
    return fact;
  }

  private Map<String, LintResult> check(
      Map<String, String> texts, CourseIndex index, Set<String> files) {
    Map<String, LintResult> results = new HashMap<>();
    for (String file : files) {
      CourseLesson lesson = index.lesson(file);
      String text = texts.get(file);
      if (lesson != null && text != null) {
        Outline outline = CourseRun.outline(text);
        LintResult result = linter.checkCourse(linter.checkDocument(outline), lesson, index);
        found += result.findings().size();
        results.put(file, result);
      }
    }
    return results;
  }

  private static CourseLesson lesson(String file, String text) {
    return CourseLesson.of(file, CourseRun.outline(text));
  }
}
