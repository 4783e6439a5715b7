package dev.kegang.ide;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;

/**
 * A fix that is offered at a place.
 *
 * @param finding what it mends
 * @param preferred whether it is the one to take where only one is wanted
 */
public record QuickFix(Finding finding, Fix fix, boolean preferred) {}
