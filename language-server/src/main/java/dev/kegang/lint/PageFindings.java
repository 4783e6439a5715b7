package dev.kegang.lint;

import dev.kegang.lint.Linter.Selected;
import dev.kegang.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules that look at each page by itself find in one page; offsets count from its start.
 *
 * @param findings in the order of the rules, and then as they were reported
 */
record PageFindings(List<Finding> findings, List<LintFailure> failures) {

  static PageFindings of(Linter linter, Outline page) {
    List<Finding> findings = new ArrayList<>(0);
    List<LintFailure> failures = new ArrayList<>(0);
    for (Selected<DocumentRule> selected : linter.documentRules()) {
      if (selected.reach().byPage()) {
        RuleOutcome outcome = Linter.run(selected, page);
        findings.addAll(outcome.findings());
        if (outcome.failure() != null) {
          failures.add(outcome.failure());
        }
      }
    }
    return new PageFindings(List.copyOf(findings), List.copyOf(failures));
  }

  boolean isEmpty() {
    return findings.isEmpty() && failures.isEmpty();
  }
}
