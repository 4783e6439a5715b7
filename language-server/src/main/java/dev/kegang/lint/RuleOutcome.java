package dev.kegang.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running one rule.
 *
 * @param findings in the order they were reported; none where it failed
 * @param failure null where it did not fail
 */
record RuleOutcome(List<Finding> findings, @Nullable LintFailure failure) {

  static final RuleOutcome NOTHING = new RuleOutcome(List.of(), null);
}
