package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import java.util.Set;

/**
 * What in a text speaks for its being an outline of some kind: which fields it has, in whatever
 * form, under not more than one title.
 *
 * @param fields those that count
 * @param least how many of them there must be; 0 where no text speaks for the kind
 * @param decisive one of these must be among them
 * @param against none of these may be there
 */
public record ProfileEvidence(
    Set<FieldKind> fields, int least, Set<FieldKind> decisive, Set<FieldKind> against) {

  /** Of a kind that no text shows by its fields alone. */
  public static final ProfileEvidence NONE =
      new ProfileEvidence(Set.of(), 0, Set.of(), Set.of());

  /** Whether a text with these fields shows it. */
  boolean fits(Set<FieldKind> present) {
    int count = 0;
    boolean decided = false;
    for (FieldKind kind : present) {
      if (against.contains(kind)) {
        return false;
      }
      count += fields.contains(kind) ? 1 : 0;
      decided |= decisive.contains(kind);
    }
    return least > 0 && decided && count >= least;
  }
}
