package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/**
 * An HTML comment.
 *
 * @param span with its marks
 */
public record Comment(TextSpan span) {}
