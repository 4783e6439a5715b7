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
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where all parts of a whole have hours, they fill it. */
public final class HoursSum implements DocumentRule, CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.HOURS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    int minutes = outline.vocabulary().minutesPerPeriod();
    List<BudgetGroup> groups = new ArrayList<>();
    for (BudgetGroup group : BudgetGroup.of(outline)) {
      if (group.complete() && new BudgetSum(group, minutes).fallsShort()) {
        groups.add(group);
      }
    }
    if (groups.isEmpty()) {
      return;
    }
    Set<Hours> exceeded = HoursExceeded.wholes(outline);
    groups.removeIf(group -> exceeded.contains(group.whole()));
    Map<Hours, FindingDraft> reported = new HashMap<>();
    for (BudgetGroup group : groups) {
      FindingDraft draft =
          reported.computeIfAbsent(group.whole(), whole -> report(group, minutes, findings));
      for (Hours part : group.parts()) {
        draft.related("part", part.span().range(), part.span().text());
      }
    }
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    if (findings.isCourseComplete()) {
      for (CourseBudget budget : CourseBudget.borneBy(lesson, course)) {
        if (budget.fallsShort()) {
          String key = budget.isOfStage() ? "shares-stage" : "shares-part";
          budget.report(key, budget.sum().most(), findings);
        }
      }
    }
  }

  private static FindingDraft report(BudgetGroup group, int minutes, Findings findings) {
    Hours whole = group.whole();
    BudgetSum sum = new BudgetSum(group, minutes);
    FindingDraft draft =
        findings.report(
            group.key(),
            whole.span().range(),
            whole.span().text(),
            sum.most(),
            sum.terms(),
            sum.conversion());
    if (sum.isExact() && BudgetSum.written(whole.least()).equals(whole.number().text())) {
      String number = sum.number(true);
      draft.unsafeFix("use-sum", List.of(new TextEdit(whole.number().range(), number)), sum.most());
    }
    return draft;
  }
}
