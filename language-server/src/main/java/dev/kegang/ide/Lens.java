package dev.kegang.ide;

import dev.kegang.text.TextRange;

/**
 * A place above which an editor shows a line of its own.
 *
 * @param range of the heading it stands above
 * @param section which section it is about, from 0; -1 for the lesson
 */
public record Lens(TextRange range, int section) {}
