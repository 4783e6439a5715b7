package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section cites must stand in the bibliography. */
public final class UnlistedReference implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.REFERENCES).withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.bibliography() == null) {
      return;
    }
    List<Work> unlisted = new ArrayList<>();
    for (Work work : outline.works()) {
      if (work.listed().isEmpty() && telling(work) != null) {
        unlisted.add(work);
      }
    }
    if (unlisted.isEmpty()) {
      return;
    }
    Bibliography bibliography = Bibliography.of(outline);
    if (bibliography.isWritten()) {
      boolean furtherReading = isFurtherReading(outline);
      BibliographyEnd end = bibliography.end();
      for (Work work : unlisted) {
        report(outline, work, bibliography, end, furtherReading, findings);
      }
    } else if (bibliography.isTemplate()) {
      reportAll(outline, unlisted, bibliography, findings);
    }
  }

  /** Whether several works are listed and none of them is cited: that may be further reading. */
  private static boolean isFurtherReading(Outline outline) {
    int listed = 0;
    for (Work work : outline.works()) {
      listed += work.listed().isEmpty() ? 0 : 1;
      if (!work.listed().isEmpty() && !work.cited().isEmpty()) {
        return false;
      }
    }
    return listed > 1;
  }

  /** The first reference from which a reader could find the work; null where none tells enough. */
  private static @Nullable Reference telling(Work work) {
    for (Reference reference : work.cited()) {
      Citation citation = reference.citation();
      boolean told =
          reference.isPointer()
              ? !citation.family().isEmpty() && citation.year() != null
              : citation.recognised() || citation.authors() != null;
      if (told) {
        return reference;
      }
    }
    return null;
  }

  private static void report(
      Outline outline,
      Work work,
      Bibliography bibliography,
      @Nullable BibliographyEnd end,
      boolean furtherReading,
      Findings findings) {
    Reference reference = telling(work);
    if (reference == null || bibliography.mayHold(reference)) {
      return;
    }
    FindingDraft draft =
        findings.report(
            "message",
            FirstLine.of(outline, reference.item().text().range()),
            Quotation.of(reference.citation().wording()));
    for (Reference other : work.cited()) {
      if (!other.isAtPlaceOf(reference)) {
        draft.related("also", FirstLine.of(outline, other.item().text().range()));
      }
    }
    if (end != null && !reference.isPointer()) {
      if (!furtherReading && !bibliography.hasOneLike(reference)) {
        draft.safeFix("add", end.add(reference));
      } else {
        draft.unsafeFix("add", end.add(reference));
      }
    }
  }

  private static void reportAll(
      Outline outline, List<Work> unlisted, Bibliography bibliography, Findings findings) {
    List<Reference> references = new ArrayList<>(unlisted.size());
    for (Work work : unlisted) {
      Reference reference = telling(work);
      if (reference != null) {
        references.add(reference);
      }
    }
    Reference first = references.get(0);
    FindingDraft draft =
        findings.report(
            "nothing-listed",
            FirstLine.of(outline, first.item().text().range()),
            references.size(),
            Quotation.of(first.citation().wording()));
    for (Reference other : references.subList(1, references.size())) {
      draft.related("also-unlisted", FirstLine.of(outline, other.item().text().range()));
    }
    BibliographyEnd end = bibliography.end();
    if (end != null) {
      draft.safeFix("add-all", end.addAll(references));
    }
  }
}
