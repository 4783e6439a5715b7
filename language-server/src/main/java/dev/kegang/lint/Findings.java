package dev.kegang.lint;

import dev.kegang.settings.RuleOptions;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where one rule puts what it finds in one document. */
public final class Findings {

  private final String rule;
  private final Severity severity;
  private final RuleOptions options;
  private final List<FindingDraft> drafts = new ArrayList<>();

  /** Of a rule that runs with its standard options. */
  public Findings(String rule, Severity severity) {
    this(rule, severity, RuleOptions.STANDARD);
  }

  public Findings(String rule, Severity severity, RuleOptions options) {
    this.rule = rule;
    this.severity = severity;
    this.options = options;
  }

  /** What settings say of the rule's options. */
  public RuleOptions options() {
    return options;
  }

  /**
   * Reports one finding.
   *
   * @param key of its message; it stands in the bundles as {@code rule.key}
   * @param range the shortest telling stretch, on one line
   * @param arguments for the places {@code {0}}, {@code {1}} … of the message
   */
  public FindingDraft report(String key, TextRange range, Object... arguments) {
    FindingDraft draft =
        new FindingDraft(rule, severity, range, Message.of(rule + '.' + key, arguments));
    drafts.add(draft);
    return draft;
  }

  /** Everything reported, in the order it was reported. */
  public List<Finding> finish() {
    return finish(FindingDraft::finish);
  }

  /**
   * The same with fixes whose edits may still have to be worked out, and which keep the outline.
   */
  List<Finding> finishOpen() {
    return finish(FindingDraft::finishOpen);
  }

  private List<Finding> finish(Function<FindingDraft, Finding> finished) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(drafts.size());
    for (FindingDraft draft : drafts) {
      findings.add(finished.apply(draft));
    }
    return findings;
  }
}
