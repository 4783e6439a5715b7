package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Item;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;

/** A citation's own wording, without the number before it. */
final class CitationWording {

  private CitationWording() {}

  static TextRange range(Item item) {
    TextRange range = item.text().range();
    return item.content() instanceof Citation citation
        ? new TextRange(start(citation), Math.max(start(citation), range.end()))
        : range;
  }

  static int start(Citation citation) {
    TextRange range = citation.text().range();
    if (citation.label() == null) {
      return range.start();
    }
    String text = citation.text().text();
    int from = citation.label().range().end() - range.start();
    while (from < text.length() && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    return range.start() + from;
  }
}
