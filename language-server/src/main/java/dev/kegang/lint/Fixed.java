package dev.kegang.lint;

/**
 * A text after its findings were mended.
 *
 * @param text the mended text
 * @param remaining what a check of that text gives
 * @param rounds how often fixes were applied and the text read again
 * @param applied how many findings' fixes were applied, over all rounds
 * @param converged false where fixes were still on offer after the last round, because some of them
 *     undo each other
 */
public record Fixed(
    String text, LintResult remaining, int rounds, int applied, boolean converged) {}
