package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/**
 * Text that only tells the author what to write. It is never a citation, also with its rule off.
 */
public record Placeholder(TextSpan text) implements ItemContent {}
