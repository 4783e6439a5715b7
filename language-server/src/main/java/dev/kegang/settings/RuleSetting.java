package dev.kegang.settings;

import org.jspecify.annotations.Nullable;

/**
 * What settings say of one rule.
 *
 * @param level null where they only set options
 */
public record RuleSetting(@Nullable RuleLevel level, RuleOptions options) {

  /** This, and above it what an override says. */
  RuleSetting and(RuleSetting above) {
    return new RuleSetting(above.level == null ? level : above.level, options.and(above.options));
  }
}
