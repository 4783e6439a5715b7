package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A work named in a references field or in the bibliography.
 *
 * @param text the whole wording
 * @param label its number in the bibliography, such as {@code [1]}
 * @param authors all of them as written
 * @param family the first author's family name as it is compared: letters and digits in lower case;
 *     empty where there is no author
 * @param year where the year stands, digits only
 * @param yearValue -1 where there is no year
 * @param title without quotes, 《》 and emphasis
 * @param container journal, publisher, proceedings and what follows
 * @param typeMark such as {@code [M]}
 * @param located whether it has a volume, an issue or pages
 * @param published whether its container is named as a publisher or a gathering
 */
public record Citation(
    TextSpan text,
    CitationStyle style,
    @Nullable TextSpan label,
    @Nullable TextSpan authors,
    String family,
    @Nullable TextSpan year,
    int yearValue,
    @Nullable TextSpan title,
    @Nullable TextSpan container,
    @Nullable TextSpan typeMark,
    CitationIdentifiers identifiers,
    boolean located,
    boolean published)
    implements ItemContent {

  private static final String PERIODICAL_MARKS = "JN";

  /** The same citation where it stands further on by a distance, or further back. */
  @Override
  public Citation shiftedBy(int distance) {
    return new Citation(
        text.shiftedBy(distance),
        style,
        shifted(label, distance),
        shifted(authors, distance),
        family,
        shifted(year, distance),
        yearValue,
        shifted(title, distance),
        shifted(container, distance),
        shifted(typeMark, distance),
        identifiers.shiftedBy(distance),
        located,
        published);
  }

  private static @Nullable TextSpan shifted(@Nullable TextSpan span, int distance) {
    return span == null ? null : span.shiftedBy(distance);
  }

  /** Whether anything shows that the text is a citation. */
  public boolean recognised() {
    return style != CitationStyle.OTHER || year != null || !identifiers.isEmpty();
  }

  /** Whether the work appeared in a periodical, by its type mark or else by its container. */
  public boolean periodical() {
    if (typeMark != null) {
      return PERIODICAL_MARKS.indexOf(typeMark.text().charAt(1)) >= 0;
    }
    return container != null && !published && identifiers.isbn() == null;
  }

  /** Whether a reader can find the work in its periodical. */
  public boolean findable() {
    return located
        || identifiers.doi() != null
        || identifiers.url() != null
        || identifiers.arxiv() != null;
  }

  /**
   * What two spellings of one work have in common: title, year and first author. Null where the
   * title is not known.
   */
  public @Nullable String workKey() {
    if (title == null) {
      return null;
    }
    String key = Normalised.key(title.text());
    return key.isEmpty() ? null : key + '|' + (year == null ? "" : yearValue) + '|' + family;
  }

  /** Where the wording stands, without label. */
  public TextRange wordingRange() {
    TextRange range = text.range();
    if (label == null) {
      return range;
    }
    int from = label.range().end() - range.start();
    while (from < text.text().length() && Blanks.isBlank(text.text().charAt(from))) {
      from++;
    }
    return new TextRange(range.start() + from, range.end());
  }

  /** The wording as its spelling is compared: without label and emphasis, blanks collapsed. */
  public String wording() {
    int start = label == null ? 0 : label.range().end() - text.range().start();
    return Normalised.collapsed(text.text().substring(start));
  }
}
