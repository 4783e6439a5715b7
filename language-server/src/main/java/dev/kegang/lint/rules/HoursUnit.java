package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Breakdown;
import dev.kegang.outline.Budget;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Siblings give their hours in one unit. */
public final class HoursUnit implements DocumentRule {

  private static final int MINUTES_PER_HOUR = 60;

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.HOURS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    check(Budget.of(outline), findings);
  }

  private static void check(Budget budget, Findings findings) {
    for (Breakdown breakdown : budget.breakdowns()) {
      Map<Measure, List<Hours>> byMeasure = new LinkedHashMap<>();
      for (Budget part : breakdown.parts()) {
        Hours hours = part.hours();
        if (hours != null && hours.valid()) {
          byMeasure.computeIfAbsent(Measure.of(hours), key -> new ArrayList<>()).add(hours);
        }
        check(part, findings);
      }
      byMeasure.remove(Measure.OTHER);
      joinMinutes(byMeasure);
      if (byMeasure.size() > 1) {
        report(List.copyOf(byMeasure.values()), findings);
      }
    }
  }

  /** Minutes are one unit, however many, where no sibling has hours. */
  private static void joinMinutes(Map<Measure, List<Hours>> byMeasure) {
    List<Hours> clock = byMeasure.getOrDefault(Measure.CLOCK, List.of());
    for (Hours hours : clock) {
      if (hours.unit() == dev.kegang.vocabulary.HoursUnit.HOUR) {
        return;
      }
    }
    List<Hours> minutes = byMeasure.get(Measure.LONG_MINUTES);
    if (minutes != null && !clock.isEmpty()) {
      clock.addAll(minutes);
      byMeasure.remove(Measure.LONG_MINUTES);
    }
  }

  /** The unit most siblings use stays; of equally many, the one that comes first. */
  private static void report(List<List<Hours>> groups, Findings findings) {
    List<Hours> most = groups.get(0);
    for (List<Hours> group : groups) {
      most = group.size() > most.size() ? group : most;
    }
    List<Hours> others = new ArrayList<>();
    for (List<Hours> group : groups) {
      if (group != most) {
        others.addAll(group);
      }
    }
    Hours first = others.get(0);
    Hours usual = most.get(0);
    FindingDraft draft =
        findings
            .report("message", first.span().range(), first.span().text(), usual.span().text())
            .related("usual", usual.span().range(), usual.span().text());
    for (Hours other : others.subList(1, others.size())) {
      draft.related("also", other.span().range(), other.span().text());
    }
  }

  /** What can be added up in the head: minutes below an hour stand well beside hours. */
  private enum Measure {
    PERIOD,
    CLOCK,
    LONG_MINUTES,
    /** Weeks, days and credits have no common measure with teaching time. */
    OTHER;

    static Measure of(Hours hours) {
      return switch (hours.unit()) {
        case PERIOD -> PERIOD;
        case HOUR -> CLOCK;
        case MINUTE -> hours.least() < MINUTES_PER_HOUR ? CLOCK : LONG_MINUTES;
        case DAY, WEEK, CREDIT -> OTHER;
      };
    }
  }
}
