package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.RuleInfo;
import java.util.List;

/** No lesson needs itself, by whatever way round. */
public final class PrerequisiteCycle implements CourseRule {

  private static final int MOST_NAMED = 8;

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    List<FactPlace> cycle = course.prerequisiteCycles().get(lesson.file());
    Fact fact = cycle == null ? null : lesson.summary().fact(cycle.get(0).key());
    if (cycle == null || fact == null || !(fact.value() instanceof Prerequisite needed)) {
      return;
    }
    if (cycle.size() == 1) {
      findings.report("itself", fact, Quotation.of(needed.wording()));
      return;
    }
    FindingDraft draft =
        findings.report("message", fact, Quotation.of(needed.wording()), cycle.size());
    for (FactPlace step : cycle.subList(1, Math.min(cycle.size(), MOST_NAMED))) {
      CourseLesson other = course.lesson(step.file());
      draft.related("step", step, other == null ? "" : Quotation.of(other.summary().title()));
    }
  }
}
