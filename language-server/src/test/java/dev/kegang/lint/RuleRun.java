package dev.kegang.lint;

import dev.kegang.settings.RuleOptions;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One rule run alone on a text. */
public final class RuleRun {

  private final String rule;
  private final RuleOptions options;

  public RuleRun(String rule) {
    this(rule, RuleOptions.STANDARD);
  }

  private RuleRun(String rule, RuleOptions options) {
    this.rule = rule;
    this.options = options;
  }

  /** The same rule with one of its options set. */
  public RuleRun with(String option, Object value) {
    return new RuleRun(rule, options.and(new RuleOptions(Map.of(option, value))));
  }

  public LintResult check(String text) {
    return new Linter(new RuleSelection(Map.of(rule, Severity.WARNING), Map.of(rule, options)))
        .check(Document.of("file:///a.outline.md", 0, text, true).outline());
  }

  /** The text with its findings marked. */
  public String marked(String text) {
    List<TextRange> ranges = new ArrayList<>();
    check(text).findings().forEach(finding -> ranges.add(finding.range()));
    return MarkedText.mark(text, ranges);
  }

  /** The English messages of the findings. */
  public List<String> messages(String text) {
    List<String> messages = new ArrayList<>();
    for (Finding finding : check(text).findings()) {
      messages.add(Messages.in(Language.ENGLISH).text(finding.message()));
    }
    return messages;
  }

  public Fixed fixed(String text, boolean unsafeToo) {
    return new Fixer(this::check, unsafeToo).fix(text);
  }
}
