package dev.kegang.cli.report;

import java.util.List;

/**
 * The numbers of a whole check.
 *
 * @param files how many files were looked at
 * @param outlines how many of them are outlines
 * @param suppressed how many findings comments silenced
 * @param baselined how many findings the baseline excuses
 * @param fixable how many findings {@code --fix} would mend
 * @param rules the rules with findings, those with the most first
 */
public record Summary(
    int files,
    int outlines,
    int errors,
    int warnings,
    int infos,
    int suppressed,
    int baselined,
    int fixable,
    List<RuleCount> rules) {

  /** How often a rule found something. */
  public record RuleCount(String rule, int findings, int fixable) {}

  public int others() {
    return files - outlines;
  }

  public int findings() {
    return errors + warnings + infos;
  }
}
