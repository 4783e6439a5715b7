package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Findings;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Related;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs one rule over one text. */
final class RuleCheck {

  private RuleCheck() {}

  static List<Finding> findings(DocumentRule rule, String text) {
    Findings findings = new Findings(rule.name(), rule.info().severity());
    rule.check(Document.of("file:///a.outline.md", 0, text, true).outline(), findings);
    List<Finding> found = new ArrayList<>(findings.finish());
    found.sort(Comparator.comparingInt(finding -> finding.range().start()));
    return found;
  }

  /** The rule's findings are exactly the {@code [|marked|]} ranges. */
  static List<Finding> assertFinds(DocumentRule rule, String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Finding> found = findings(rule, text.text());
    List<TextRange> ranges = found.stream().map(Finding::range).toList();
    assertEquals(marked, MarkedText.mark(text.text(), ranges));
    return found;
  }

  static void assertSilent(DocumentRule rule, String text) {
    assertFinds(rule, text);
  }

  /** The text after the first fix of the first finding. */
  static String fixed(DocumentRule rule, String text) {
    Fix fix = findings(rule, text).get(0).fixes().get(0);
    return TextEdits.of(fix.edits()).applyTo(text);
  }

  static String message(Finding finding) {
    return Messages.in(Language.ENGLISH).text(finding.message());
  }

  /** What stands at the related places. */
  static List<String> related(Finding finding, String text) {
    List<String> places = new ArrayList<>();
    for (Related related : finding.related()) {
      places.add(text.substring(related.range().start(), related.range().end()));
    }
    return places;
  }
}
