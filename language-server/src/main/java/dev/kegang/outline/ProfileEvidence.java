package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import java.util.Set;

/**
 * What in a text speaks for its being an outline of some kind: which fields it has, in whatever
 * form, or that its title says so and it divides hours or has some of them; both under not more
 * than one title.
 *
 * @param fields those that count
 * @param least how many of them there must be; 0 where no text speaks for the kind
 * @param decisive one of these must be among them
 * @param against none of these may be there
 * @param titles the vocabulary's key of words for such a document; empty where there are none
 */
public record ProfileEvidence(
    Set<FieldKind> fields,
    int least,
    Set<FieldKind> decisive,
    Set<FieldKind> against,
    String titles) {

  /** A document that gives hours only once may be about anything. */
  private static final int LEAST_HOURS = 2;

  /** So may one with a single field, whatever its title says. */
  private static final int LEAST_TITLED_FIELDS = 2;

  /** Of a kind that no text shows by its fields alone. */
  public static final ProfileEvidence NONE =
      new ProfileEvidence(Set.of(), 0, Set.of(), Set.of(), "");

  /** Whether a text with these fields shows it. */
  boolean fits(Set<FieldKind> present) {
    return least > 0
        && anyOf(decisive, present)
        && !anyOf(against, present)
        && count(present) >= least;
  }

  private static boolean anyOf(Set<FieldKind> kinds, Set<FieldKind> present) {
    for (FieldKind kind : kinds) {
      if (present.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its title names such a document, and it divides hours or has some of the fields. */
  boolean fitsTitle(Outline outline, Set<FieldKind> present) {
    Heading title = outline.lessonTitle();
    return title != null
        && !titles.isEmpty()
        && outline.vocabulary().namesDocument(titles, title.text().text())
        && (dividesHours(outline) || count(present) >= LEAST_TITLED_FIELDS);
  }

  private int count(Set<FieldKind> present) {
    int count = 0;
    for (FieldKind kind : present) {
      count += fields.contains(kind) ? 1 : 0;
    }
    return count;
  }

  private static boolean dividesHours(Outline outline) {
    HoursPlaces places = outline.hoursPlaces();
    int count = places.fields().size();
    for (Heading heading : outline.headings()) {
      count += heading.hours() == null ? 0 : 1;
    }
    for (BoldTitle title : places.boldTitles()) {
      count += title.hours() == null ? 0 : 1;
    }
    return count >= LEAST_HOURS || !places.tables().isEmpty();
  }
}
