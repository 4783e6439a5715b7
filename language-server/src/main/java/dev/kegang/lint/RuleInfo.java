package dev.kegang.lint;

import dev.kegang.settings.RuleOption;
import java.util.List;

/**
 * What a rule is, apart from what it finds.
 *
 * @param severity of its findings where settings say nothing else
 * @param onByDefault whether it runs without being asked for
 * @param since the version that brought it
 * @param options what settings may change about it
 */
public record RuleInfo(
    Severity severity, boolean onByDefault, String since, List<RuleOption> options) {

  public static RuleInfo error(String since) {
    return new RuleInfo(Severity.ERROR, true, since, List.of());
  }

  public static RuleInfo warning(String since) {
    return new RuleInfo(Severity.WARNING, true, since, List.of());
  }

  public static RuleInfo info(String since) {
    return new RuleInfo(Severity.INFO, true, since, List.of());
  }

  public RuleInfo offByDefault() {
    return new RuleInfo(severity, false, since, options);
  }

  /** The same rule with options that settings may change. */
  public RuleInfo withOptions(RuleOption... added) {
    return new RuleInfo(severity, onByDefault, since, List.of(added));
  }
}
