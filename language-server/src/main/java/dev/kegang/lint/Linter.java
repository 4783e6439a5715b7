package dev.kegang.lint;

import dev.kegang.outline.Outline;
import java.util.List;

/** Runs the rules over an outline. The editor and the command line both call this and nothing else. */
public final class Linter {

  private final RuleSelection selection;

  public Linter(RuleSelection selection) {
    this.selection = selection;
  }

  /**
   * All findings of one outline, suppressed ones left out, ordered by place and then by rule.
   */
  public LintResult check(Outline outline) {
    throw new UnsupportedOperationException();
  }
}
