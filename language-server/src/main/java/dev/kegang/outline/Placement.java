package dev.kegang.outline;

import dev.kegang.vocabulary.PlacementLevel;
import org.jspecify.annotations.Nullable;

/**
 * Where a lesson stands in its course: a heading before the H1 that names a stage or a part.
 *
 * @param level what the heading names
 * @param ordinal its number in the level above
 */
public record Placement(PlacementLevel level, Ordinal ordinal, Heading heading) {

  /** The hours this stage or part is given. */
  public @Nullable Hours hours() {
    return heading.hours();
  }
}
