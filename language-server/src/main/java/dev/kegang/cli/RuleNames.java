package dev.kegang.cli;

import dev.kegang.lint.Rule;
import dev.kegang.lint.Rules;
import dev.kegang.text.NearestName;
import java.util.ArrayList;
import java.util.List;

/** Rules as users name them on the command line. */
final class RuleNames {

  private RuleNames() {}

  /**
   * The rule of a name.
   *
   * @throws UsageException where there is none; it says the nearest name
   */
  static Rule rule(String name) throws UsageException {
    Rule rule = Rules.named(name);
    if (rule != null) {
      return rule;
    }
    List<String> known = new ArrayList<>();
    for (Rule other : Rules.all()) {
      known.add(other.name());
    }
    String nearest = NearestName.of(name, known);
    throw nearest == null
        ? new UsageException("unknown-rule", name)
        : new UsageException("unknown-rule-near", name, nearest);
  }

  /**
   * What the user makes of the rules that settings select.
   *
   * @param selected values of {@code --select}, names with commas in between; none for those that
   *     settings turn on
   * @param ignored values of {@code --ignore}
   */
  static RuleChoice choice(List<String> selected, List<String> ignored) throws UsageException {
    return new RuleChoice(rules(selected), rules(ignored));
  }

  private static List<Rule> rules(List<String> values) throws UsageException {
    List<Rule> rules = new ArrayList<>();
    for (String value : values) {
      int from = 0;
      while (from <= value.length()) {
        int comma = value.indexOf(',', from);
        int end = comma < 0 ? value.length() : comma;
        String name = value.substring(from, end).trim();
        if (!name.isEmpty()) {
          rules.add(rule(name));
        }
        from = end + 1;
      }
    }
    return rules;
  }
}
