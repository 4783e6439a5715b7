package dev.kegang.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a check of one outline gave.
 *
 * @param findings ordered by place, then by rule
 * @param suppressed how many findings comments in the outline silenced
 * @param failures the rules that could not finish; empty unless one of them is faulty
 */
public record LintResult(List<Finding> findings, int suppressed, List<LintFailure> failures) {

  /** Of a text that is no outline: nothing was looked at. */
  public static final LintResult NOTHING = new LintResult(List.of(), 0, List.of());

  static final Comparator<Finding> BY_PLACE = LintResult::byPlace;

  /** Whether it adds nothing to another one. */
  public boolean isEmpty() {
    return findings.isEmpty() && suppressed == 0 && failures.isEmpty();
  }

  /** The same result with its findings told otherwise. */
  public LintResult with(List<Finding> told) {
    return new LintResult(told, suppressed, failures);
  }

  /** Both results as one. */
  public LintResult and(LintResult other) {
    if (other.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(other.findings);
    all.sort(BY_PLACE);
    List<LintFailure> allFailures = new ArrayList<>(failures);
    allFailures.addAll(other.failures);
    return new LintResult(
        List.copyOf(all), suppressed + other.suppressed, List.copyOf(allFailures));
  }

  private static int byPlace(Finding one, Finding other) {
    int order = Integer.compare(one.range().start(), other.range().start());
    if (order == 0) {
      order = Integer.compare(one.range().end(), other.range().end());
    }
    return order == 0 ? one.rule().compareTo(other.rule()) : order;
  }
}
