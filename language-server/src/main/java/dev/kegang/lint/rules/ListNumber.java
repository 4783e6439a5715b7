package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.EntryNumbers;
import dev.kegang.outline.Marker;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TableOfContents;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of contents, plan and bibliography are numbered one by one. Where an entry is missing
 * or its number is that of its section, other rules speak.
 */
public final class ListNumber implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.REFERENCES, Aspect.POINTERS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    TableOfContents contents = outline.tableOfContents();
    if (contents != null) {
      check(outline, contents.entries(), EntryAlignment.ofContents(outline), findings);
    }
    CoursePlan plan = outline.coursePlan();
    if (plan != null) {
      check(outline, plan.entries(), EntryAlignment.ofPlan(outline), findings);
    }
    NumberedReferences references = NumberedReferences.of(outline);
    List<Marker> markers = references.markers();
    int wrong = firstWrong(markers);
    if (wrong > 0) {
      FindingDraft draft = report(outline, markers, wrong, findings);
      if (!references.areMentioned()) {
        draft.safeFix("renumber", inOrder(outline, markers), markers.get(0).number());
      }
    }
  }

  private static void check(
      Outline outline, List<Entry> entries, @Nullable EntryAlignment alignment, Findings findings) {
    List<Marker> markers = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Marker marker = entry.marker();
      if (!marker.ordered() || marker.digits().start() != entry.range().start()) {
        // A number inside the line counts weeks or lessons, which may be left out.
        return;
      }
      markers.add(marker);
    }
    int wrong = firstWrong(markers);
    if (wrong > 0 && (alignment == null || isOurs(entries, alignment))) {
      report(outline, markers, wrong, findings)
          .safeFix("renumber", inOrder(outline, markers), markers.get(0).number());
    }
  }

  /** Whether the list agrees with the sections but for its numbers. */
  private static boolean isOurs(List<Entry> entries, EntryAlignment alignment) {
    IdentityHashMap<Entry, Match> matches = new IdentityHashMap<>();
    alignment.matches().forEach(match -> matches.put(match.entry(), match));
    boolean sameAsSections = true;
    for (Entry entry : entries) {
      Match match = matches.get(entry);
      sameAsSections &= match == null || match.section().number() == entry.marker().number();
    }
    return alignment.agrees() && !sameAsSections;
  }

  /**
   * The first entry whose number does not follow; 0 where all do, where all have one number, and
   * where the numbers start anew, as in a list for each day.
   */
  private static int firstWrong(List<Marker> markers) {
    int wrong = 0;
    boolean lazy = true;
    for (int i = 1; i < markers.size(); i++) {
      int number = markers.get(i).number();
      boolean again = number == first(markers);
      if (again && i > 1 && !lazy) {
        return 0;
      }
      lazy &= again;
      if (wrong == 0 && number != first(markers) + i) {
        wrong = i;
      }
    }
    return lazy ? 0 : wrong;
  }

  private static int first(List<Marker> markers) {
    return markers.get(0).number();
  }

  private static FindingDraft report(
      Outline outline, List<Marker> markers, int wrong, Findings findings) {
    Marker marker = markers.get(wrong);
    Marker before = markers.get(wrong - 1);
    return findings
        .report(
            "message",
            marker.digits(),
            outline.source().span(marker.digits()).text(),
            before.number() + 1)
        .related("before", before.digits(), outline.source().span(before.digits()).text());
  }

  private static List<TextEdit> inOrder(Outline outline, List<Marker> markers) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 1; i < markers.size(); i++) {
      if (markers.get(i).number() != first(markers) + i) {
        edits.add(EntryNumbers.edit(outline, markers.get(i), first(markers) + i));
      }
    }
    return edits;
  }
}
