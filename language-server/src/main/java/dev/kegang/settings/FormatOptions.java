package dev.kegang.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What the formatter may change: {@code "format": {"tables": false}} in settings.
 *
 * @param concerns those it looks after
 */
public record FormatOptions(Set<FormatConcern> concerns) {

  public static final FormatOptions DEFAULTS = of(Map.of());

  /** All concerns but those that are turned off. */
  public static FormatOptions of(Map<FormatConcern, Boolean> given) {
    EnumSet<FormatConcern> concerns = EnumSet.allOf(FormatConcern.class);
    given.forEach(
        (concern, wanted) -> {
          if (!wanted) {
            concerns.remove(concern);
          }
        });
    return new FormatOptions(Collections.unmodifiableSet(concerns));
  }

  /** Only one concern. */
  public static FormatOptions only(FormatConcern concern) {
    return new FormatOptions(Set.of(concern));
  }

  public boolean has(FormatConcern concern) {
    return concerns.contains(concern);
  }
}
