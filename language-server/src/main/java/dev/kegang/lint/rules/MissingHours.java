package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Breakdown;
import dev.kegang.outline.Budget;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.HoursUnits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where most siblings have hours, each of them has. What stands before the first or behind the last
 * that has some takes no time of its own, such as notes and preparations, unless it is numbered.
 */
public final class MissingHours implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0")
        .offByDefault()
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.HOURS)
        .withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Set<Integer> numbered = new HashSet<>();
    for (Heading heading : outline.headings()) {
      if (heading.ordinal() != null) {
        numbered.add(heading.title().start());
      }
    }
    check(Budget.of(outline), numbered, outline.vocabulary().hoursUnits(), findings);
  }

  private static void check(
      Budget budget, Set<Integer> numbered, HoursUnits units, Findings findings) {
    for (Breakdown breakdown : budget.breakdowns()) {
      Budget given = null;
      List<Budget> lacking = new ArrayList<>();
      List<Budget> lackingBehind = new ArrayList<>();
      for (Budget part : breakdown.parts()) {
        if (part.hours() != null) {
          given = part;
          lacking.addAll(lackingBehind);
          lackingBehind.clear();
        } else if (part.breakdowns().isEmpty()
            && !part.title().isEmpty()
            && !namesHours(part.title().text(), units)) {
          boolean counted = numbered.contains(part.title().start());
          if (counted && given != null) {
            lacking.add(part);
          } else if (counted || given != null) {
            lackingBehind.add(part);
          }
        }
        check(part, numbered, units, findings);
      }
      if (given != null && lacking.size() * 2 < breakdown.parts().size()) {
        report(given, lacking, findings);
      }
    }
  }

  /** A heading such as {@code Duration: 2 hours} says how long something else takes. */
  private static boolean namesHours(String title, HoursUnits units) {
    boolean number = false;
    for (int i = 0; i < title.length(); i++) {
      number |= Character.isDigit(title.charAt(i));
    }
    return number && units.unitIn(title) != null;
  }

  private static void report(Budget given, List<Budget> lacking, Findings findings) {
    for (Budget part : lacking) {
      TextRange place = part.title().range();
      FindingDraft draft = findings.report("message", place, part.title().text());
      if (given.hours() != null) {
        draft.related("given", given.hours().span().range(), given.hours().span().text());
      }
    }
  }
}
