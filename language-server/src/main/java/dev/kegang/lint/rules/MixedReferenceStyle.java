package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.CitationStyle;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import java.util.ArrayList;
import java.util.List;

/** One bibliography follows one standard. */
public final class MixedReferenceStyle implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.REFERENCES).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Reference> apa = new ArrayList<>();
    List<Reference> gbt = new ArrayList<>();
    for (Work work : outline.works()) {
      for (Reference listed : work.listed()) {
        CitationStyle style = listed.citation().style();
        if (style == CitationStyle.APA) {
          apa.add(listed);
        } else if (style == CitationStyle.GBT7714) {
          gbt.add(listed);
        }
      }
    }
    if (apa.isEmpty() || gbt.isEmpty()) {
      return;
    }
    if (apa.size() == gbt.size() ? startsBefore(gbt, apa) : apa.size() < gbt.size()) {
      report(outline, "apa", apa, gbt, findings);
    } else {
      report(outline, "gbt", gbt, apa, findings);
    }
  }

  private static boolean startsBefore(List<Reference> some, List<Reference> others) {
    return some.get(0).item().range().start() < others.get(0).item().range().start();
  }

  private static void report(
      Outline outline, String key, List<Reference> few, List<Reference> many, Findings findings) {
    Reference first = few.get(0);
    FindingDraft finding =
        findings.report(
            key,
            FirstLine.of(outline, first.item().text().range()),
            Quotation.of(first.citation().wording()),
            few.size(),
            many.size());
    for (Reference other : few.subList(1, few.size())) {
      finding.related("also", FirstLine.of(outline, other.item().text().range()));
    }
    Reference model = many.get(0);
    finding.related(
        "model",
        FirstLine.of(outline, model.item().text().range()),
        Quotation.of(model.citation().wording()));
  }
}
