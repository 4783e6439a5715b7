package dev.kegang.lint;

import dev.kegang.course.FactPlace;
import dev.kegang.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Another place that a finding is about.
 *
 * @param range in the finding's own document; at its start where the place is elsewhere
 * @param elsewhere the place where it is in another lesson; null where it is in the same
 */
public record Related(TextRange range, Message message, @Nullable FactPlace elsewhere) {

  /** Another place of the same document. */
  public Related(TextRange range, Message message) {
    this(range, message, null);
  }

  /** The same place where its document stands further on by a distance, or further back. */
  Related shiftedBy(int distance) {
    return elsewhere == null ? new Related(range.shiftedBy(distance), message) : this;
  }
}
