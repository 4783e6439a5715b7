package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One work must be cited in one spelling. */
public final class InconsistentReference implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.REFERENCES).withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Work work : outline.works()) {
      if (!isWrittenOneWay(work) && !work.first().isShort()) {
        check(outline, work, findings);
      }
    }
  }

  /** Almost every work is: no spelling need be taken apart then. */
  private static boolean isWrittenOneWay(Work work) {
    String first = work.first().citation().text().text();
    for (Reference cited : work.cited()) {
      if (!cited.citation().text().text().equals(first)) {
        return false;
      }
    }
    return true;
  }

  private static void check(Outline outline, Work work, Findings findings) {
    Map<String, List<Reference>> spellings = new LinkedHashMap<>();
    for (Reference listed : work.listed()) {
      spellings.computeIfAbsent(listed.citation().wording(), key -> new ArrayList<>()).add(listed);
    }
    Map<String, List<Reference>> deviating = new LinkedHashMap<>();
    for (Reference cited : work.cited()) {
      String wording = cited.citation().wording();
      if (spellings.isEmpty()) {
        spellings.put(wording, new ArrayList<>(List.of(cited)));
      } else if (spellings.containsKey(wording)) {
        spellings.getOrDefault(wording, List.of()).add(cited);
      } else if (!cited.isShort()
          && !CitationWording.addsPlace(wording, work.first().citation().wording())) {
        deviating.computeIfAbsent(wording, key -> new ArrayList<>(1)).add(cited);
      }
    }
    Reference model = work.first();
    List<Reference> models = spellings.getOrDefault(model.citation().wording(), List.of(model));
    for (List<Reference> others : deviating.values()) {
      report(outline, models, others, findings);
    }
  }

  private static void report(
      Outline outline, List<Reference> models, List<Reference> others, Findings findings) {
    Reference model = models.get(0);
    Reference other = others.get(0);
    String wanted = model.citation().wording();
    String wording = other.citation().wording();
    FindingDraft draft =
        findings.report(
            model.isListed() ? "message" : "sections",
            FirstLine.of(outline, other.item().text().range()),
            Quotation.ofDifference(wording, wanted),
            Quotation.ofDifference(wanted, wording));
    draft.related(
        "model", FirstLine.of(outline, model.item().text().range()), Quotation.of(wanted));
    for (Reference same : others.subList(1, others.size())) {
      draft.related("same", FirstLine.of(outline, same.item().text().range()));
    }
    List<TextEdit> edits = edits(outline, others, model);
    if (Normalised.difference(wording, wanted) == Difference.WORDING) {
      draft.unsafeFix(model.isListed() ? "use-bibliography" : "use-first", edits);
      draft.unsafeFix(
          model.isListed() ? "change-bibliography" : "change-first", edits(outline, models, other));
    } else {
      draft.safeFix(model.isListed() ? "use-bibliography" : "use-first", edits);
    }
  }

  private static List<TextEdit> edits(Outline outline, List<Reference> changed, Reference model) {
    String wording = outline.source().span(CitationWording.range(model.item())).text();
    List<TextEdit> edits = new ArrayList<>(changed.size());
    for (Reference reference : changed) {
      edits.add(new TextEdit(CitationWording.range(reference.item()), wording));
    }
    return edits;
  }
}
