package dev.kegang.lint.rules;

import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.ToolRule;

/** A suppression that silences nothing, or names no rule there is. */
public final class UnusedSuppression implements ToolRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }
}
