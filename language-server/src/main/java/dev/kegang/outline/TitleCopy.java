package dev.kegang.outline;

import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextSpan;

/**
 * A place that repeats a section's title.
 *
 * @param title what it says
 * @param difference from the section's own title
 */
public record TitleCopy(Place place, TextSpan title, Difference difference) {

  /** Where titles are repeated, in the order in which a lesson is read. */
  public enum Place {
    CONTENTS,
    TOPIC,
    PLAN
  }
}
