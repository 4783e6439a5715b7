package dev.kegang.lint;

import dev.kegang.settings.RuleLevel;
import dev.kegang.settings.RuleOptions;
import dev.kegang.settings.RuleSetting;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rules run, how grave each is and with which options.
 *
 * @param severities per rule name its severity; a rule that is not in it is off
 * @param options per rule name what settings say of its options
 */
public record RuleSelection(Map<String, Severity> severities, Map<String, RuleOptions> options) {

  /** Rules that run with their standard options. */
  public RuleSelection(Map<String, Severity> severities) {
    this(severities, Map.of());
  }

  /** Every rule that is on by default, with its own severity. */
  public static RuleSelection defaults() {
    return new RuleSelection(Rules.defaultSeverities());
  }

  /** Every rule as settings want it. */
  public static RuleSelection of(Map<String, RuleSetting> settings) {
    Map<String, Severity> severities = new LinkedHashMap<>(Rules.defaultSeverities());
    Map<String, RuleOptions> options = new HashMap<>();
    settings.forEach(
        (rule, setting) -> {
          RuleLevel level = setting.level();
          if (level == RuleLevel.OFF) {
            severities.remove(rule);
          } else if (level != null) {
            severities.put(rule, Severity.valueOf(level.name()));
          }
          options.put(rule, setting.options());
        });
    return new RuleSelection(Map.copyOf(severities), Map.copyOf(options));
  }

  /** The severity a rule runs with; null when it is off. */
  public @Nullable Severity severity(String rule) {
    return severities.get(rule);
  }

  public RuleOptions options(String rule) {
    return options.getOrDefault(rule, RuleOptions.STANDARD);
  }
}
