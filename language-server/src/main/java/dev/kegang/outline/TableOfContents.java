package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.List;

/**
 * The page that lists the sections.
 *
 * @param range from its heading to the start of the next page
 * @param entries top-level entries in order; nested ones name topics and are not compared
 */
public record TableOfContents(Heading heading, TextRange range, List<Entry> entries) {}
