package dev.kegang.lint.rules;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.Severity;
import dev.kegang.lint.ToolRule;
import dev.kegang.settings.SettingsFile;
import dev.kegang.settings.SettingsProblem;
import java.util.List;

/** Something in a settings file that cannot be meant; the rest of the file still holds. */
public final class InvalidSettings implements ToolRule {

  /** What the rule is called. */
  public static final String NAME = "invalid-settings";

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  /** What is wrong in one settings file, in order. */
  public static List<Finding> check(SettingsFile file, Severity severity) {
    Findings findings = new Findings(NAME, severity);
    for (SettingsProblem problem : file.problems()) {
      findings.report(problem.key(), problem.range(), problem.arguments().toArray());
    }
    return findings.finish();
  }
}
