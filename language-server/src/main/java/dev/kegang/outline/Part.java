package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with the lines below it, up to the next heading of any level.
 *
 * @param heading null for what stands before the first one
 * @param range from the heading's start to the start of the next heading
 */
record Part(@Nullable Heading heading, TextRange range, List<Line> lines) {}
