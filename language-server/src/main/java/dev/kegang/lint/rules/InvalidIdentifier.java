package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Citation;
import dev.kegang.outline.CitationIdentifiers;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What identifies a work must be able to exist: DOI, arXiv id, ISBN, ISSN and address. */
public final class InvalidIdentifier implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.REFERENCES).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Work work : outline.works()) {
      if (!hasNoFault(work)) {
        check(work, findings);
      }
    }
  }

  /** What sections repeat from the bibliography is one fault; a difference is another rule's. */
  private static void check(Work work, Findings findings) {
    Map<String, FindingDraft> reported = new HashMap<>();
    for (Reference reference : references(work)) {
      for (IdentifierFault fault : faults(reference.citation())) {
        String written = fault.identifier().text();
        FindingDraft known = reported.get(written);
        if (known != null) {
          known.related("also", fault.identifier().range());
        } else if (reference.isAtPlaceOf(work.first())
            || reference.isListed()
            || reference.isShort()) {
          reported.put(
              written,
              findings.report(fault.key(), fault.identifier().range(), written, fault.detail()));
        }
      }
    }
  }

  /** Almost no work has: one look at its first reference settles those in the same words. */
  private static boolean hasNoFault(Work work) {
    Citation first = work.first().citation();
    return faults(first).isEmpty()
        && haveNoFault(work.listed(), first)
        && haveNoFault(work.cited(), first);
  }

  private static boolean haveNoFault(List<Reference> references, Citation faultless) {
    for (Reference reference : references) {
      Citation citation = reference.citation();
      if (!citation.text().text().equals(faultless.text().text()) && !faults(citation).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<Reference> references(Work work) {
    List<Reference> references = new ArrayList<>(work.listed());
    references.addAll(work.cited());
    return references;
  }

  private static List<IdentifierFault> faults(Citation citation) {
    List<IdentifierFault> faults = new ArrayList<>(0);
    CitationIdentifiers found = citation.identifiers();
    TextSpan text = citation.text();
    add(found.isbn() == null ? null : BookNumber.ofIsbn(text, found.isbn()), faults);
    add(found.issn() == null ? null : BookNumber.ofIssn(text, found.issn()), faults);
    add(found.arxiv() == null ? null : PaperIdentifier.ofArxiv(found.arxiv()), faults);
    add(PaperIdentifier.ofDoi(text), faults);
    add(WebAddress.in(text), faults);
    return faults;
  }

  private static void add(@Nullable IdentifierFault fault, List<IdentifierFault> faults) {
    if (fault != null) {
      faults.add(fault);
    }
  }
}
