package dev.kegang.lint;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rules run and how grave each is.
 *
 * @param severities per rule name its severity; a rule that is not in it is off
 */
public record RuleSelection(Map<String, Severity> severities) {

  /** Every rule that is on by default, with its own severity. */
  public static RuleSelection defaults() {
    return new RuleSelection(Rules.defaultSeverities());
  }

  /** The severity a rule runs with; null when it is off. */
  public @Nullable Severity severity(String rule) {
    return severities.get(rule);
  }
}
