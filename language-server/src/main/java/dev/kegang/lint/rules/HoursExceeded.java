package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The parts of a stage, part, lesson, section or table must not take more hours than it has. */
public final class HoursExceeded implements DocumentRule, CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.HOURS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Map<Hours, FindingDraft> reported = new HashMap<>();
    for (BudgetGroup group : BudgetGroup.of(outline)) {
      BudgetSum sum = new BudgetSum(group, outline.vocabulary().minutesPerPeriod());
      if (sum.exceeds()) {
        FindingDraft draft =
            reported.computeIfAbsent(group.whole(), whole -> report(group, sum, findings));
        for (Hours part : group.parts()) {
          draft.related("part", part.span().range(), part.span().text());
        }
      }
    }
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    for (CourseBudget budget : CourseBudget.borneBy(lesson, course)) {
      if (budget.isExceeded()) {
        String key = budget.isOfStage() ? "shares-stage" : "shares-part";
        budget.report(key, budget.sum().least(), findings);
      }
    }
  }

  /** The hours whose parts take more, so that no other rule needs to speak about them. */
  static Set<Hours> wholes(Outline outline) {
    Set<Hours> wholes = new HashSet<>();
    for (BudgetGroup group : BudgetGroup.of(outline)) {
      if (new BudgetSum(group, outline.vocabulary().minutesPerPeriod()).exceeds()) {
        wholes.add(group.whole());
      }
    }
    return wholes;
  }

  private static FindingDraft report(BudgetGroup group, BudgetSum sum, Findings findings) {
    Hours whole = group.whole();
    return findings.report(
        group.key(),
        whole.span().range(),
        whole.span().text(),
        sum.least(),
        sum.terms(),
        sum.conversion());
  }
}
