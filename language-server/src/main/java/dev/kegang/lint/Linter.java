package dev.kegang.lint;

import dev.kegang.lint.rules.UnusedSuppression;
import dev.kegang.outline.Outline;
import dev.kegang.settings.RuleOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules over an outline. The editor and the command line both call this and nothing else.
 */
public final class Linter {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(finding -> finding.range().start())
          .thenComparingInt(finding -> finding.range().end())
          .thenComparing(Finding::rule);

  private record SelectedRule(
      String name, Severity severity, RuleOptions options, DocumentRule rule) {}

  private final List<SelectedRule> rules = new ArrayList<>();
  private final Set<String> running = new HashSet<>();
  private final @Nullable Severity unusedSuppression;

  public Linter(RuleSelection selection) {
    this(selection, Rules.all());
  }

  Linter(RuleSelection selection, List<Rule> known) {
    for (Rule rule : known) {
      String name = rule.name();
      Severity severity = selection.severity(name);
      if (severity != null && rule instanceof DocumentRule documentRule) {
        rules.add(new SelectedRule(name, severity, selection.options(name), documentRule));
        running.add(name);
      }
    }
    unusedSuppression = selection.severity(UnusedSuppression.NAME);
  }

  /**
   * All findings of one outline, suppressed ones left out, ordered by place and then by rule. A
   * rule that fails is named in the result and stops no other.
   */
  public LintResult check(Outline outline) {
    List<Finding> findings = new ArrayList<>();
    List<LintFailure> failures = new ArrayList<>(0);
    for (SelectedRule selected : rules) {
      Findings found = new Findings(selected.name, selected.severity, selected.options);
      try {
        selected.rule.check(outline, found);
        findings.addAll(found.finish());
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        failures.add(new LintFailure(selected.name, e));
      }
    }
    findings.sort(BY_PLACE);
    Suppressions suppressions = Suppressions.of(outline);
    if (suppressions.isEmpty()) {
      return new LintResult(List.copyOf(findings), 0, List.copyOf(failures));
    }
    return suppress(outline, suppressions, findings, failures);
  }

  private LintResult suppress(
      Outline outline,
      Suppressions suppressions,
      List<Finding> findings,
      List<LintFailure> failures) {
    Suppressions.Outcome outcome = suppressions.silence(findings);
    List<Finding> kept = new ArrayList<>(outcome.kept());
    int suppressed = findings.size() - kept.size();
    if (unusedSuppression != null) {
      Set<String> judged = new HashSet<>(running);
      for (LintFailure failure : failures) {
        judged.remove(failure.rule());
      }
      Findings found = new Findings(UnusedSuppression.NAME, unusedSuppression);
      UnusedSuppression.check(outline, suppressions, outcome.used(), judged, found);
      List<Finding> unused = found.finish();
      List<Finding> stillThere = suppressions.silence(unused).kept();
      kept.addAll(stillThere);
      suppressed += unused.size() - stillThere.size();
      kept.sort(BY_PLACE);
    }
    return new LintResult(List.copyOf(kept), suppressed, List.copyOf(failures));
  }
}
