package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** A prerequisite that names a lesson by its number names one that exists. */
public final class UnknownPrerequisite implements CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    if (course.size() < 2 || lesson.summary().first(Kind.LESSON_NUMBER) == null) {
      // One file is no course, and where lessons have no numbers none can be wrong.
      return;
    }
    Set<Prerequisite> told = new HashSet<>(0);
    for (Fact fact : lesson.summary().few()) {
      if (fact.value() instanceof Prerequisite prerequisite
          && !course.knows(prerequisite)
          && told.add(prerequisite)) {
        findings.report("message", fact, prerequisite.wording());
      }
    }
  }
}
