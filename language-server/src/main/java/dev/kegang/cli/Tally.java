package dev.kegang.cli;

import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.cli.report.Summary;
import dev.kegang.lint.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts while results come in. */
final class Tally {

  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Map<String, int[]> byRule = new TreeMap<>();
  private int files;
  private int outlines;
  private int unreadable;
  private int suppressed;
  private int baselined;
  private int fixable;
  private int applied;
  private int mendedFiles;
  private boolean failed;
  private boolean brokenSettings;

  /**
   * Counts a file.
   *
   * @param findings those that are reported
   * @param known how many the baseline excuses
   */
  void add(CheckedFile file, List<ReportedFinding> findings, int known) {
    files += file.kind() == CheckedFile.Kind.SETTINGS ? 0 : 1;
    switch (file.kind()) {
      case OUTLINE -> outlines++;
      case UNREADABLE -> unreadable++;
      case SETTINGS -> brokenSettings |= hasErrors(file);
      case OTHER -> {}
    }
    suppressed += file.suppressed();
    baselined += known;
    failed |= !file.failures().isEmpty();
    Mending mending = file.mending();
    if (mending != null && mending.failure() == null) {
      applied += mending.applied();
      mendedFiles++;
    }
    for (ReportedFinding finding : findings) {
      add(finding);
    }
  }

  private void add(ReportedFinding finding) {
    bySeverity.put(finding.severity(), 1 + count(finding.severity()));
    int[] counts = byRule.get(finding.rule());
    if (counts == null) {
      counts = new int[2];
      byRule.put(finding.rule(), counts);
    }
    counts[0]++;
    if (finding.isSafelyFixable()) {
      counts[1]++;
      fixable++;
    }
  }

  private int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** Whether there is a finding at least as grave as this. */
  boolean reaches(@Nullable Severity failOn) {
    if (failOn != null) {
      for (Severity severity : Severity.values()) {
        if (severity.reaches(failOn) && count(severity) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a fault of ours kept a rule or a file from being finished. */
  boolean failed() {
    return failed;
  }

  /** Whether something in the settings is an error. */
  boolean brokenSettings() {
    return brokenSettings;
  }

  private static boolean hasErrors(CheckedFile file) {
    for (ReportedFinding finding : file.findings()) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  int outlines() {
    return outlines;
  }

  int files() {
    return files;
  }

  int unreadable() {
    return unreadable;
  }

  int applied() {
    return applied;
  }

  int mendedFiles() {
    return mendedFiles;
  }

  Summary summary() {
    List<Summary.RuleCount> rules = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : byRule.entrySet()) {
      rules.add(new Summary.RuleCount(entry.getKey(), entry.getValue()[0], entry.getValue()[1]));
    }
    rules.sort((one, other) -> Integer.compare(other.findings(), one.findings()));
    return new Summary(
        files,
        outlines,
        count(Severity.ERROR),
        count(Severity.WARNING),
        count(Severity.INFO),
        suppressed,
        baselined,
        fixable,
        rules);
  }
}
