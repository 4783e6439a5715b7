package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes time: a lesson, a section, a topic, an entry, a row of a table.
 *
 * @param title what it is called; empty for a lesson without title
 * @param hours what it is given; null where that is not said
 * @param breakdowns the ways its time is divided, each on its own; those without any hours left out
 */
public record Budget(TextSpan title, @Nullable Hours hours, List<Breakdown> breakdowns) {

  /** The hours of a lesson and of all that takes time in it; of the first where there are more. */
  public static Budget of(Outline outline) {
    return outline.derive(Budget.class, lesson -> new BudgetReader(lesson).read());
  }

  /** Whether it has hours, or consists of something that has. */
  boolean bearsHours() {
    return hours != null || !breakdowns.isEmpty();
  }
}
