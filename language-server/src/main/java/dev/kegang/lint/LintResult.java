package dev.kegang.lint;

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
}
