package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Outline;

/** Entry n of the table of contents must read like the title of section n. */
public final class TableOfContentsMismatch implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  @Override
  public void check(Outline outline, Findings findings) {}
}
