package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.NumberSequence;
import dev.kegang.outline.NumberSequence.Deviation;
import dev.kegang.outline.NumberSequence.Kind;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Renumbering;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionRenumbering;
import dev.kegang.outline.Sections;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sections are numbered one by one. Where a number is missing because a section is, and the
 * table of contents or the plan still lists that, it is reported there.
 */
public final class SectionNumber implements DocumentRule {

  @Override
  public RuleInfo info() {
    // Mentions say whether its fix is safe.
    return RuleInfo.error("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.MENTIONS)
        .withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Section> sections = Sections.numbered(outline);
    int[] numbers = new int[sections.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = sections.get(i).number();
    }
    int first = Sections.firstNumber(outline, sections);
    List<Deviation> deviations = NumberSequence.deviations(numbers, first);
    if (deviations.isEmpty()) {
      return;
    }
    EntryAlignment contents = EntryAlignment.ofContents(outline);
    EntryAlignment plan = EntryAlignment.ofPlan(outline);
    Set<Section> behindLost = Collections.newSetFromMap(new IdentityHashMap<>());
    addBehindExtra(contents, behindLost);
    addBehindExtra(plan, behindLost);
    List<Deviation> reported = new ArrayList<>();
    for (Deviation deviation : deviations) {
      if (deviation.kind() != Kind.GAP || !behindLost.contains(sections.get(deviation.index()))) {
        reported.add(deviation);
      }
    }
    if (!reported.isEmpty()) {
      Renumbering renumbering = SectionRenumbering.inOrder(outline);
      boolean safe =
          renumbering.certain()
              && agrees(contents)
              && agrees(plan)
              && !repeatsOne(sections)
              && nothingLost(deviations, contents, sections);
      for (Deviation deviation : reported) {
        FindingDraft draft = report(deviation, sections, findings);
        int last = first + sections.size() - 1;
        if (safe) {
          draft.safeFix("renumber", renumbering.edits(), first, last);
        } else {
          draft.unsafeFix("renumber", renumbering.edits(), first, last);
        }
      }
    }
  }

  private static FindingDraft report(
      Deviation deviation, List<Section> sections, Findings findings) {
    Section section = sections.get(deviation.index());
    String title = section.heading().title().text();
    TextRange place = place(section);
    if (deviation.other() < 0) {
      return findings.report(
          deviation.kind() == Kind.GAP ? "first" : "first-out-of-order",
          place,
          title,
          section.number());
    }
    Section other = sections.get(deviation.other());
    String otherTitle = other.heading().title().text();
    String key =
        switch (deviation.kind()) {
          case GAP -> "gap";
          case DUPLICATE -> "duplicate";
          case OUT_OF_ORDER -> "out-of-order";
        };
    return findings
        .report(key, place, title, section.number(), otherTitle, other.number())
        .related("other", place(other), otherTitle, other.number());
  }

  private static TextRange place(Section section) {
    Ordinal ordinal = section.heading().ordinal();
    return ordinal == null ? section.heading().title().range() : ordinal.number();
  }

  /** The sections right behind an entry that has none. */
  private static void addBehindExtra(@Nullable EntryAlignment alignment, Set<Section> behind) {
    if (alignment == null) {
      return;
    }
    int next = 0;
    for (Entry extra : alignment.extra()) {
      List<Match> matches = alignment.matches();
      while (next < matches.size()
          && matches.get(next).entry().range().start() < extra.range().start()) {
        next++;
      }
      if (next < matches.size()) {
        behind.add(matches.get(next).section());
      }
    }
  }

  /** Whether a list says nothing against the order in which the sections stand. */
  private static boolean agrees(@Nullable EntryAlignment alignment) {
    if (alignment == null) {
      return true;
    }
    int last = -1;
    for (Section section : alignment.sections()) {
      if (section.range().start() < last) {
        return false;
      }
      last = section.range().start();
    }
    return alignment.agrees();
  }

  /**
   * Whether a missing or misplaced number is known to be a slip of the pen: the table of contents
   * lists these sections in this order, and counts them without the gap.
   */
  private static boolean nothingLost(
      List<Deviation> deviations, @Nullable EntryAlignment contents, List<Section> sections) {
    IdentityHashMap<Section, Match> listed = EntryAlignment.bySection(contents);
    for (Deviation deviation : deviations) {
      if (deviation.kind() == Kind.DUPLICATE) {
        continue;
      }
      Match match = listed.get(sections.get(deviation.index()));
      if (match == null
          || (deviation.kind() == Kind.GAP
              && match.entry().marker().number() == match.section().number())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a section was pasted twice, so that one of the two rather wants deleting. */
  private static boolean repeatsOne(List<Section> sections) {
    Set<String> seen = new HashSet<>();
    for (Section section : sections) {
      if (!seen.add(section.number() + Normalised.key(section.heading().title().text()))) {
        return true;
      }
    }
    return false;
  }
}
