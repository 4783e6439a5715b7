package dev.kegang.outline;

import dev.kegang.text.NearestName;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What tells works apart, in a form in which case, width, blanks and punctuation don't count. A
 * part that is not given is empty.
 *
 * @param mainTitle the title up to a colon
 * @param author the first author's family name
 * @param identifier DOI or arXiv id
 */
record WorkIdentity(String title, String mainTitle, String year, String author, String identifier) {

  /** With fewer letters two works may well share a title. */
  private static final int TELLING_TITLE = 12;

  static WorkIdentity of(Reference reference) {
    Citation citation = reference.citation();
    TextSpan title = reference.isPointer() ? null : citation.title();
    TextSpan doi = citation.identifiers().doi();
    TextSpan arxiv = citation.identifiers().arxiv();
    String key = key(title);
    String volume = title == null ? "" : volume(citation, title);
    String mainTitle = title == null ? "" : mainTitle(title.text());
    boolean divided = title != null && mainTitle.length() < title.text().length();
    return new WorkIdentity(
        volume.isEmpty() ? key : key + volume,
        divided ? Normalised.key(mainTitle) : key,
        citation.yearValue() < 0 ? "" : Integer.toString(citation.yearValue()),
        citation.family(),
        key(doi == null ? arxiv : doi));
  }

  /** A number right behind the title, as in {@code Vol. 1}; a year is none. */
  private static String volume(Citation citation, TextSpan title) {
    String text = citation.text().text();
    int from = title.end() - citation.text().start();
    while (from < text.length() && (text.charAt(from) == '.' || text.charAt(from) == ' ')) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    boolean number = to > from && to - from < 4;
    boolean whole = to == text.length() || !Character.isLetter(text.charAt(to));
    return number && whole ? text.substring(from, to) : "";
  }

  /** Whether nothing tells this work from another but its wording as a whole. */
  boolean isEmpty() {
    return title.isEmpty() && (year.isEmpty() || author.isEmpty());
  }

  /** The same for all references to a work; null where it does not tell the work from others. */
  @Nullable String telling() {
    return isTelling() ? exact() : null;
  }

  /** Whether it tells the work from others. */
  boolean isTelling() {
    return !title.isEmpty() && !year.isEmpty();
  }

  /** For references that agree in all of it. */
  String exact() {
    return title + '|' + year + '|' + author;
  }

  String authorAndYear() {
    return author + '|' + year;
  }

  /** Whether this may be another spelling of a work, or a shorter way to point at it. */
  boolean isNear(WorkIdentity other) {
    boolean years = agree(year, other.year);
    boolean authors = agree(author, other.author);
    if (title.equals(other.title) && !title.isEmpty()) {
      return years ? authors || isTelling(title) : authors;
    }
    if (!identifier.isEmpty() && identifier.equals(other.identifier)) {
      return isAlike(title, other.title) || (years && authors);
    }
    return years && authors && isAlike(title, other.title);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** A Chinese character tells as much as two letters. */
  private static boolean isTelling(String title) {
    int letters = 0;
    for (int i = 0; i < title.length(); i++) {
      letters += Character.isIdeographic(title.charAt(i)) ? 2 : 1;
    }
    return letters >= TELLING_TITLE;
  }

  /** Equal but for a few letters, or one is the beginning of the other; never a volume's number. */
  private static boolean isAlike(String one, String other) {
    if (one.startsWith(other) || other.startsWith(one)) {
      return true;
    }
    int limit = Math.min(one.length(), other.length()) / 6;
    return limit > 0
        && digits(one).equals(digits(other))
        && NearestName.distance(one, other, limit) <= limit;
  }

  private static String digits(String letters) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      if (Character.isDigit(letters.charAt(i))) {
        digits.append(letters.charAt(i));
      }
    }
    return digits.toString();
  }

  private static String mainTitle(String title) {
    int colon = title.indexOf(':', 1);
    int wide = title.indexOf('：', 1);
    int end = colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    return end < 0 ? title : title.substring(0, end);
  }

  private static String key(@Nullable TextSpan wording) {
    return wording == null ? "" : Normalised.key(wording.text());
  }
}
