package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.rules.MovedEntries.Listed;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TitleCopy.Place;

/** Entry n of the course plan reads like the title of section n. */
public final class CoursePlanMismatch implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    CoursePlan plan = outline.coursePlan();
    EntryAlignment alignment = EntryAlignment.ofPlan(outline);
    if (plan == null || alignment == null) {
      return;
    }
    DifferingTitles.report(outline, findings, Place.PLAN);
    MovedEntries.report(
        outline,
        findings,
        new Listed(alignment, plan.range(), plan.entries()),
        null,
        EntryAlignment.ofContents(outline));
  }
}
