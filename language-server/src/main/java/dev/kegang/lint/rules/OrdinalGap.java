package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.FactValue.PartNumber;
import dev.kegang.course.NumberGap;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.RuleInfo;

/** The parts of a stage are numbered without gaps. */
public final class OrdinalGap implements CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    for (Fact fact : lesson.summary().few()) {
      if (fact.key().kind() == Kind.PART_NUMBERS) {
        NumberGap gap = course.group(fact.key()).gaps().get(lesson.file());
        if (gap != null
            && gap.before().value() instanceof PartNumber before
            && gap.behind().value() instanceof PartNumber behind) {
          boolean one = gap.first() == gap.last();
          findings
              .report(
                  one ? "one" : "several",
                  fact,
                  behind.number(),
                  before.number(),
                  gap.first(),
                  gap.last())
              .related("before", new FactPlace(gap.before().file(), fact.key()), before.title());
        }
      }
    }
  }
}
