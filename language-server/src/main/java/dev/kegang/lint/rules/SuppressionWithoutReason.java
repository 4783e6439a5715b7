package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.Suppression;
import dev.kegang.lint.Suppression.Directive;
import dev.kegang.lint.Suppressions;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;

/** Whoever silences a rule says why. */
public final class SuppressionWithoutReason implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Suppression suppression : Suppressions.of(outline).all()) {
      Directive directive = suppression.directive();
      if (directive != null
          && directive != Directive.ENABLE
          && suppression.reason() == null
          && !suppression.names().isEmpty()) {
        TextRange word = suppression.word().range();
        int last = suppression.names().size() - 1;
        TextRange place = word.union(suppression.names().get(last).range());
        String name = suppression.names().get(0).text();
        findings.report("message", FirstLine.of(outline, place), suppression.word().text(), name);
      }
    }
  }
}
