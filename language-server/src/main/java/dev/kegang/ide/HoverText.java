package dev.kegang.ide;

import dev.kegang.text.TextRange;

/**
 * What a hover says.
 *
 * @param range what it speaks of
 * @param text in the form that was asked for
 */
public record HoverText(TextRange range, String text) {}
