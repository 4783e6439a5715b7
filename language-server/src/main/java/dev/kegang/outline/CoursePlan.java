package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.List;

/**
 * The closing page that lists the sections with a sentence each. It belongs to the lesson, not to
 * the last section, also when its heading is one level too deep.
 *
 * @param range from its heading to the start of the next page
 */
public record CoursePlan(Heading heading, TextRange range, List<Entry> entries) {}
