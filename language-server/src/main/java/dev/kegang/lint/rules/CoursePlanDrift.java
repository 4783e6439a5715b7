package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.Outline;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Where the entries of the plan repeat the summaries of their sections, each of them does. */
public final class CoursePlanDrift implements DocumentRule {

  private static final int FEWEST_REPEATING = 3;

  /** An entry whose text is not its section's summary. */
  private record Drift(TextSpan description, TextSpan summary) {}

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.VALUES, Aspect.LABELS)
        .withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    EntryAlignment plan = EntryAlignment.ofPlan(outline);
    if (plan == null) {
      return;
    }
    int repeating = 0;
    List<Drift> drifts = new ArrayList<>();
    for (Match match : plan.matches()) {
      TextSpan summary = SectionSummary.of(match.section());
      TextSpan description = match.entry().description();
      if (summary == null || description == null) {
        continue;
      }
      if (Normalised.difference(description.text(), summary.text()) != Difference.WORDING) {
        repeating++;
      } else {
        drifts.add(new Drift(description, summary));
      }
    }
    if (repeating >= FEWEST_REPEATING) {
      for (Drift drift : drifts) {
        report(outline, drift, findings);
      }
    }
  }

  private static void report(Outline outline, Drift drift, Findings findings) {
    TextRange plan = drift.description.range();
    TextRange section = drift.summary.range();
    findings
        .report(
            "message",
            FirstLine.of(outline, plan),
            Quotation.ofDifference(drift.description.text(), drift.summary.text()),
            Quotation.ofDifference(drift.summary.text(), drift.description.text()))
        .related("summary", section, Quotation.of(drift.summary.text()))
        .unsafeFix("use-summary", List.of(new TextEdit(plan, drift.summary.text())))
        .unsafeFix("use-plan", List.of(new TextEdit(section, drift.description.text())));
  }
}
