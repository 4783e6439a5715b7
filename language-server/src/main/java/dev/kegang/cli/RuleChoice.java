package dev.kegang.cli;

import dev.kegang.lint.Rule;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.lint.rules.InvalidSettings;
import dev.kegang.lint.rules.UnreadableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which of the rules run that settings select.
 *
 * @param selected only these, also where settings have them off; where empty, all
 * @param ignored never these
 */
record RuleChoice(List<Rule> selected, List<Rule> ignored) implements UnaryOperator<RuleSelection> {

  /** Without these, what was not checked, or not as was wanted, would look like what is clean. */
  private static final List<String> NEVER_SILENT =
      List.of(UnreadableFile.NAME, InvalidSettings.NAME);

  @Override
  public RuleSelection apply(RuleSelection settings) {
    Map<String, Severity> severities = new HashMap<>();
    if (selected.isEmpty()) {
      severities.putAll(settings.severities());
    }
    for (Rule rule : selected) {
      put(severities, rule, settings);
    }
    for (String name : NEVER_SILENT) {
      Severity severity = settings.severity(name);
      if (severity != null) {
        severities.put(name, severity);
      }
    }
    for (Rule rule : ignored) {
      severities.remove(rule.name());
    }
    return new RuleSelection(Map.copyOf(severities), settings.options());
  }

  private static void put(Map<String, Severity> severities, Rule rule, RuleSelection settings) {
    Severity severity = settings.severity(rule.name());
    severities.put(rule.name(), severity == null ? rule.info().severity() : severity);
  }
}
