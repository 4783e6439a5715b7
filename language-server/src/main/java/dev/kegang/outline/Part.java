package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with the lines below it, up to the next heading of any level.
 *
 * @param heading null for what stands before the first one
 * @param page what its title means as a page's; null where no word is known
 * @param field what its title means as a field's; null where no word is known, and on the first two
 *     levels
 * @param marked whether code, a comment, a tag, a template or a link may stand in its heading
 * @param range from the heading's start to the start of the next heading
 */
record Part(
    @Nullable Heading heading,
    @Nullable PageKind page,
    @Nullable FieldKind field,
    boolean marked,
    TextRange range,
    List<Line> lines) {}
