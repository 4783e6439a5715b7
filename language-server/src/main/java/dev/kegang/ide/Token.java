package dev.kegang.ide;

import dev.kegang.text.TextRange;

/**
 * A stretch of text with a meaning of its own.
 *
 * @param range on one line, never empty
 * @param definition whether what it names is defined here, rather than mentioned
 */
public record Token(TextRange range, TokenType type, boolean definition) {}
