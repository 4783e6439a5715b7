package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a work besides its wording. Each span is the identifier alone, without a name
 * such as {@code ISBN}, as written, so that it may well be wrong.
 *
 * @param doi from {@code 10.} on, also where it stands in a link
 * @param arxiv such as {@code 1810.04805}, also where it stands in a link
 */
public record CitationIdentifiers(
    @Nullable TextSpan doi,
    @Nullable TextSpan arxiv,
    @Nullable TextSpan isbn,
    @Nullable TextSpan issn,
    @Nullable TextSpan url) {

  /** The same identifiers where the text stands further on by a distance, or further back. */
  CitationIdentifiers shiftedBy(int distance) {
    return isEmpty()
        ? this
        : new CitationIdentifiers(
            shifted(doi, distance),
            shifted(arxiv, distance),
            shifted(isbn, distance),
            shifted(issn, distance),
            shifted(url, distance));
  }

  private static @Nullable TextSpan shifted(@Nullable TextSpan span, int distance) {
    return span == null ? null : span.shiftedBy(distance);
  }

  public boolean isEmpty() {
    return doi == null && arxiv == null && isbn == null && issn == null && url == null;
  }
}
