package dev.kegang.lint;

import dev.kegang.outline.Outline;
import dev.kegang.text.TextSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one outline gave before its course was looked at.
 *
 * @param result what can be said by then
 * @param suppressions the comments that silence findings, those about the course too
 * @param used the rule names in comments that have silenced something
 * @param undecided the outline, where one of its comments silences a rule about the course: whether
 *     that comment does anything is not known yet; null everywhere else, so that the text can go
 */
public record DocumentCheck(
    LintResult result,
    Suppressions suppressions,
    Set<TextSpan> used,
    @Nullable Outline undecided) {}
