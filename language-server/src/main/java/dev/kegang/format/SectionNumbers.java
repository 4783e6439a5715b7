package dev.kegang.format;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import java.util.Map;

/**
 * Sections count on where the rule {@code section-number} can mend that safely; what mentions and
 * lists them follows.
 */
final class SectionNumbers implements Concern {

  private static final Linter LINTER =
      new Linter(new RuleSelection(Map.of("section-number", Severity.ERROR)));

  @Override
  public void addTo(Changes changes, Layout layout) {
    for (Finding finding : LINTER.check(layout.outline()).findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safe()) {
          changes.add(fix.edits());
          return;
        }
      }
    }
  }
}
