package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;

/** Reads an item as a citation. */
final class CitationReader {

  CitationReader(CitationWords words) {}

  Citation read(TextSpan span) {
    return new Citation(span);
  }
}
