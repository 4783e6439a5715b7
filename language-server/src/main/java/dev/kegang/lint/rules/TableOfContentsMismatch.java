package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.rules.MovedEntries.Listed;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TableOfContents;
import dev.kegang.outline.TitleCopy.Place;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Entry n of the table of contents reads like the title of section n. */
public final class TableOfContentsMismatch implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    TableOfContents contents = outline.tableOfContents();
    EntryAlignment alignment = EntryAlignment.ofContents(outline);
    if (contents == null || alignment == null) {
      return;
    }
    if (alignment.unrelated()) {
      reportUnrelated(contents, alignment, findings);
      return;
    }
    DifferingTitles.report(outline, findings, Place.CONTENTS);
    CoursePlan plan = outline.coursePlan();
    EntryAlignment planned = EntryAlignment.ofPlan(outline);
    MovedEntries.report(
        outline,
        findings,
        new Listed(alignment, contents.range(), contents.entries()),
        plan == null || planned == null ? null : new Listed(planned, plan.range(), plan.entries()),
        null);
  }

  private static void reportUnrelated(
      TableOfContents contents, EntryAlignment alignment, Findings findings) {
    List<TextEdit> edits = new ArrayList<>();
    for (Match match : alignment.matches()) {
      String title = match.section().heading().title().text();
      edits.add(new TextEdit(match.entry().title().range(), title));
    }
    Match first = alignment.matches().get(0);
    String entry = first.entry().title().text();
    String section = first.section().heading().title().text();
    findings
        .report("unrelated", contents.heading().title().range(), entry, section)
        .related("section", first.section().heading().title().range(), section)
        .unsafeFix("use-section-titles", edits);
  }
}
