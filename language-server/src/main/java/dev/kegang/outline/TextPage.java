package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that can be read by itself, from its start or from a heading of the first or
 * second level to another such heading. All offsets count from its own start.
 *
 * @param frontMatter with its marks; null where there is none
 * @param mayBeFenced false where no line begins with three colons
 */
record TextPage(
    SourceText source, List<Part> parts, @Nullable TextSpan frontMatter, boolean mayBeFenced) {

  /** The same page behind others: it opens with its heading. */
  TextPage withoutPreamble() {
    return new TextPage(source, parts.subList(1, parts.size()), frontMatter, mayBeFenced);
  }
}
