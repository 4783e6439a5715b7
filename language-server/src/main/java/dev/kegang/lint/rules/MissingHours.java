package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Breakdown;
import dev.kegang.outline.Budget;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Where most siblings have hours, each of them has. */
public final class MissingHours implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    check(Budget.of(outline), findings);
  }

  private static void check(Budget budget, Findings findings) {
    for (Breakdown breakdown : budget.breakdowns()) {
      Budget given = null;
      List<Budget> lacking = new ArrayList<>();
      for (Budget part : breakdown.parts()) {
        if (part.hours() != null) {
          given = part;
        } else if (part.breakdowns().isEmpty() && !part.title().isEmpty()) {
          lacking.add(part);
        }
        check(part, findings);
      }
      if (given != null && lacking.size() * 2 < breakdown.parts().size()) {
        report(given, lacking, findings);
      }
    }
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
