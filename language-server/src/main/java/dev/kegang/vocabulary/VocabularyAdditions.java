package dev.kegang.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What settings add to the words of the format.
 *
 * @param fields words by field; a field the format doesn't have is a new one
 * @param pages words by page
 * @param placeholders what the whole of a text that only tells the author what to write looks like
 * @param terms words to avoid, each with the one to use instead
 * @param minutesPerPeriod how long a teaching period (课时) is
 */
public record VocabularyAdditions(
    Map<FieldKind, FieldWords> fields,
    Map<PageKind, List<String>> pages,
    List<Pattern> placeholders,
    Map<String, String> terms,
    int minutesPerPeriod) {

  static final int STANDARD_MINUTES = 45;

  public static final VocabularyAdditions NONE =
      new VocabularyAdditions(Map.of(), Map.of(), List.of(), Map.of(), STANDARD_MINUTES);

  @Override
  public boolean equals(Object other) {
    return other instanceof VocabularyAdditions additions
        && minutesPerPeriod == additions.minutesPerPeriod
        && fields.equals(additions.fields)
        && pages.equals(additions.pages)
        && placeholders.equals(additions.placeholders)
        && terms.equals(additions.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fields, pages, placeholders, terms, minutesPerPeriod);
  }
}
