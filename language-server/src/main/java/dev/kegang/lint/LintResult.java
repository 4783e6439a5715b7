package dev.kegang.lint;

import java.util.List;

/**
 * What a check of one outline gave.
 *
 * @param findings ordered by place, then by rule
 * @param suppressed how many findings comments in the outline silenced
 */
public record LintResult(List<Finding> findings, int suppressed) {}
