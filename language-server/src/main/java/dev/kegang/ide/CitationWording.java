package dev.kegang.ide;

import dev.kegang.outline.Citation;
import dev.kegang.text.TextSpan;

/** The wording of a citation without its number in the bibliography. */
final class CitationWording {

  private CitationWording() {}

  static TextSpan of(Citation citation) {
    TextSpan label = citation.label();
    TextSpan text = citation.text();
    int from = label == null ? 0 : label.range().end() - text.range().start();
    return text.slice(Math.min(from, text.text().length()), text.text().length()).trimmed();
  }
}
