package dev.kegang.outline;

import dev.kegang.text.TextRange;

/**
 * The closing summary of the lesson, not of its last section.
 *
 * @param range from its heading to the start of the next page
 */
public record Closing(Heading heading, TextRange range) {}
