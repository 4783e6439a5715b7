package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Mentions;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.Topic;
import dev.kegang.outline.Work;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What the bibliography lists must be cited in a section. */
public final class UncitedReference implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.REFERENCES, Aspect.POINTERS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Work> works = outline.works();
    boolean cites = false;
    boolean suspects = false;
    for (Work work : works) {
      cites |= !work.cited().isEmpty();
      suspects |= work.cited().isEmpty();
    }
    if (!suspects) {
      return;
    }
    Mentions mentions = Mentions.of(outline);
    List<Reference> uncited = new ArrayList<>();
    List<Reference> cited = new ArrayList<>();
    int place = 0;
    for (Work work : works) {
      if (!work.listed().isEmpty()) {
        Reference listed = work.first();
        place++;
        boolean used = !work.cited().isEmpty() || isMentioned(work, mentions, place);
        cites |= used;
        (used ? cited : uncited).add(listed);
      }
    }
    if (cites) {
      report(outline, uncited, cited, findings);
    }
  }

  private static boolean isMentioned(Work work, Mentions mentions, int place) {
    for (Reference listed : work.listed()) {
      if (mentions.include(listed, place)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Outline outline, List<Reference> uncited, List<Reference> cited, Findings findings) {
    List<TextRange> furtherReading = furtherReading(outline, uncited, cited);
    int next = 0;
    for (Reference listed : uncited) {
      TextRange range = listed.item().text().range();
      while (next < furtherReading.size() && furtherReading.get(next).end() <= range.start()) {
        next++;
      }
      boolean further =
          next < furtherReading.size() && furtherReading.get(next).start() <= range.start();
      if (!further && (listed.citation().recognised() || listed.citation().authors() != null)) {
        findings.report(
            "message", FirstLine.of(outline, range), Quotation.of(listed.citation().wording()));
      }
    }
  }

  /** The topics of bibliographies that hold several entries, none of them cited. */
  private static List<TextRange> furtherReading(
      Outline outline, List<Reference> uncited, List<Reference> cited) {
    List<TextRange> found = new ArrayList<>();
    int nextUncited = 0;
    int nextCited = 0;
    for (Section section : outline.sections()) {
      if (section.kind() != SectionKind.BIBLIOGRAPHY) {
        continue;
      }
      for (Topic topic : section.topics()) {
        TextRange range = topic.body().range();
        int first = skip(uncited, nextUncited, range.start());
        nextUncited = skip(uncited, first, range.end());
        int firstCited = skip(cited, nextCited, range.start());
        nextCited = skip(cited, firstCited, range.end());
        if (nextUncited - first > 1 && nextCited == firstCited) {
          found.add(range);
        }
      }
    }
    return found;
  }

  private static int skip(List<Reference> references, int from, int offset) {
    int next = from;
    while (next < references.size() && references.get(next).item().range().start() < offset) {
      next++;
    }
    return next;
  }
}
