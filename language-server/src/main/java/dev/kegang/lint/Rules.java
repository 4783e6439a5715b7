package dev.kegang.lint;

import dev.kegang.lint.rules.DuplicateReference;
import dev.kegang.lint.rules.HoursExceeded;
import dev.kegang.lint.rules.IncompleteReference;
import dev.kegang.lint.rules.InconsistentReference;
import dev.kegang.lint.rules.InvalidDate;
import dev.kegang.lint.rules.InvalidHours;
import dev.kegang.lint.rules.TableOfContentsMismatch;
import dev.kegang.lint.rules.UncitedReference;
import dev.kegang.lint.rules.UnlistedReference;
import dev.kegang.lint.rules.UnreadableFile;
import dev.kegang.lint.rules.UnusedSuppression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every rule there is, by name. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new TableOfContentsMismatch(),
          new UnlistedReference(),
          new UncitedReference(),
          new InconsistentReference(),
          new DuplicateReference(),
          new IncompleteReference(),
          new InvalidHours(),
          new HoursExceeded(),
          new InvalidDate(),
          new UnreadableFile(),
          new UnusedSuppression());

  private static final Map<String, Rule> BY_NAME = byName();

  private Rules() {}

  /** In the order of the catalogue. */
  public static List<Rule> all() {
    return ALL;
  }

  public static @Nullable Rule named(String name) {
    return BY_NAME.get(name);
  }

  static Map<String, Severity> defaultSeverities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      if (rule.info().onByDefault()) {
        severities.put(rule.name(), rule.info().severity());
      }
    }
    return severities;
  }

  private static Map<String, Rule> byName() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      rules.put(rule.name(), rule);
    }
    return rules;
  }
}
