package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Mentions;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** The bibliography is in order. */
public final class ReferenceOrder implements DocumentRule {

  private static final String FIRST_CITED = "first-cited";
  private static final RuleOption ORDER = RuleOption.choice("order", "alphabetical", FIRST_CITED);

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0")
        .offByDefault()
        .withOptions(ORDER)
        .by(Aspect.REFERENCES, Aspect.POINTERS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (findings.options().text(ORDER).equals(FIRST_CITED)) {
      check(outline, byFirstCitation(outline), "first-cited", findings);
    } else {
      for (AlphabeticalOrder order : AlphabeticalOrder.of(listed(outline))) {
        check(outline, order.sorted(), "alphabetical", findings);
      }
    }
  }

  /**
   * Compares a list with its order.
   *
   * @param sorted the entries as they should stand, all from one list
   */
  private static void check(
      Outline outline, List<Reference> sorted, String key, Findings findings) {
    List<Reference> places = new ArrayList<>(sorted);
    places.sort(Comparator.comparingInt(reference -> reference.item().range().start()));
    int wrong = firstMisplaced(places, sorted);
    if (wrong < 0) {
      return;
    }
    Reference entry = places.get(wrong);
    Reference before = places.get(wrong - 1);
    FindingDraft finding =
        findings.report(
            key,
            FirstLine.of(outline, entry.item().text().range()),
            Quotation.of(entry.citation().wording()),
            Quotation.of(before.citation().wording()));
    finding.related("before", FirstLine.of(outline, before.item().text().range()));
    if (!Mentions.of(outline).byNumber() && areAlike(places)) {
      finding.safeFix("sort", edits(outline, places, sorted));
    }
  }

  /** The first entry that belongs before the one above it; -1 where all are in order. */
  private static int firstMisplaced(List<Reference> places, List<Reference> sorted) {
    IdentityHashMap<Reference, Integer> ranks = new IdentityHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      ranks.put(sorted.get(i), i);
    }
    for (int i = 1; i < places.size(); i++) {
      if (ranks.getOrDefault(places.get(i), 0) < ranks.getOrDefault(places.get(i - 1), 0)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Reference> listed(Outline outline) {
    List<Reference> listed = new ArrayList<>();
    for (Work work : outline.works()) {
      for (Reference reference : work.listed()) {
        if (reference.section().equals(outline.bibliography())) {
          listed.add(reference);
        }
      }
    }
    listed.sort(Comparator.comparingInt(reference -> reference.item().range().start()));
    return listed;
  }

  /** What no section cites comes last, as it stands. */
  private static List<Reference> byFirstCitation(Outline outline) {
    record Cited(int first, Reference reference) {}
    List<Cited> all = new ArrayList<>();
    for (Work work : outline.works()) {
      int first = Integer.MAX_VALUE;
      for (Reference cited : work.cited()) {
        first = Math.min(first, cited.item().range().start());
      }
      for (Reference reference : work.listed()) {
        if (reference.section().equals(outline.bibliography())) {
          all.add(new Cited(first, reference));
        }
      }
    }
    all.sort(
        Comparator.comparingInt(Cited::first)
            .thenComparingInt(cited -> cited.reference().item().range().start()));
    List<Reference> sorted = new ArrayList<>(all.size());
    all.forEach(cited -> sorted.add(cited.reference()));
    return sorted;
  }

  /** Whether entries can change places: one list, nothing nested, numbers only in markers. */
  private static boolean areAlike(List<Reference> places) {
    int indentation = places.get(0).item().marker().indentation();
    for (Reference place : places) {
      if (!place.item().children().isEmpty()
          || place.citation().label() != null
          || place.item().marker().span().isEmpty()
          || place.item().marker().indentation() != indentation) {
        return false;
      }
    }
    return true;
  }

  private static List<TextEdit> edits(
      Outline outline, List<Reference> places, List<Reference> sorted) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Reference place = places.get(i);
      Reference entry = sorted.get(i);
      if (!place.equals(entry)) {
        TextRange range = CitationWording.range(place.item());
        String wording = outline.source().span(CitationWording.range(entry.item())).text();
        edits.add(new TextEdit(range, wording));
      }
    }
    return edits;
  }
}
