package dev.kegang.lint;

/**
 * A rule that could not finish. What it had found by then is not in the result; all other rules'
 * findings are.
 *
 * @param rule the rule's name
 * @param cause what stopped it: a fault of ours, never of the author's
 */
public record LintFailure(String rule, Throwable cause) {}
