package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Caption;
import dev.kegang.outline.CaptionRenumbering;
import dev.kegang.outline.Item;
import dev.kegang.outline.NumberMention;
import dev.kegang.outline.NumberMentionReader;
import dev.kegang.outline.NumberSequence;
import dev.kegang.outline.NumberSequence.Deviation;
import dev.kegang.outline.NumberSequence.Kind;
import dev.kegang.outline.NumberedCaption;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Renumbering;
import dev.kegang.outline.TellingItems;
import dev.kegang.text.Normalised;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The captions of each kind are numbered one by one over the whole lesson. */
public final class CaptionNumber implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.CAPTIONS, Aspect.MENTIONS)
        .withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (CaptionKind kind : CaptionKind.values()) {
      int[] numbers = numbers(outline, kind);
      int first = numbers.length == 0 ? 1 : Math.min(1, numbers[0]);
      List<Deviation> deviations = NumberSequence.deviations(numbers, first);
      if (!deviations.isEmpty()) {
        report(outline, kind, NumberedCaption.all(outline, kind), deviations, findings);
      }
    }
  }

  private static int[] numbers(Outline outline, CaptionKind kind) {
    List<Item> captions = TellingItems.of(outline).captions();
    int[] numbers = new int[captions.size()];
    int size = 0;
    for (Item item : captions) {
      if (item.content() instanceof Caption caption && caption.kind() == kind) {
        numbers[size++] = caption.number();
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  private static void report(
      Outline outline,
      CaptionKind kind,
      List<NumberedCaption> captions,
      List<Deviation> deviations,
      Findings findings) {
    Renumbering renumbering = CaptionRenumbering.of(outline, kind);
    boolean safe = renumbering.certain() && !repeatsOne(captions);
    List<FindingDraft> drafts = new ArrayList<>();
    int restart = deviations.size() > 1 ? restart(captions) : -1;
    if (restart > 0) {
      Caption caption = captions.get(restart).caption();
      drafts.add(draft("restart", caption, captions.get(0).caption(), findings));
    } else {
      boolean[] elsewhere = shownElsewhere(outline, kind, captions);
      for (Deviation deviation : deviations) {
        if (deviation.kind() != Kind.GAP || !elsewhere[deviation.index()]) {
          drafts.add(draft(deviation, captions, findings));
        }
      }
    }
    for (FindingDraft draft : drafts) {
      if (safe) {
        draft.safeFix("renumber", renumbering.edits());
      } else {
        draft.unsafeFix("renumber", renumbering.edits());
      }
    }
  }

  /** Whether a caption stands there twice, so that one of the two rather wants deleting. */
  private static boolean repeatsOne(List<NumberedCaption> captions) {
    Set<String> seen = new HashSet<>();
    for (NumberedCaption numbered : captions) {
      Caption caption = numbered.caption();
      if (!seen.add(caption.number() + Normalised.key(caption.title().text()))) {
        return true;
      }
    }
    return false;
  }

  private static FindingDraft draft(
      Deviation deviation, List<NumberedCaption> captions, Findings findings) {
    Caption caption = captions.get(deviation.index()).caption();
    if (deviation.other() < 0) {
      String key = deviation.kind() == Kind.GAP ? "first" : "first-out-of-order";
      return findings.report(key, caption.label().range(), caption.label().text());
    }
    Caption other = captions.get(deviation.other()).caption();
    String key =
        switch (deviation.kind()) {
          case GAP -> "gap";
          case DUPLICATE -> "duplicate";
          case OUT_OF_ORDER -> "out-of-order";
        };
    return draft(key, caption, other, findings);
  }

  private static FindingDraft draft(String key, Caption caption, Caption other, Findings findings) {
    String label = caption.label().text();
    return findings
        .report(key, caption.label().range(), label, other.label().text(), other.title().text())
        .related("other", other.label().range(), other.label().text());
  }

  /** Where every section counts its captions anew, the first that does; else -1. */
  private static int restart(List<NumberedCaption> captions) {
    int restart = -1;
    int section = -2;
    int expected = 1;
    for (int i = 0; i < captions.size(); i++) {
      NumberedCaption caption = captions.get(i);
      if (caption.section() != section) {
        section = caption.section();
        expected = 1;
        restart = i > 0 && restart < 0 ? i : restart;
      }
      if (caption.caption().number() != expected++) {
        return -1;
      }
    }
    return restart;
  }

  /**
   * Per caption whether a number between it and the one before opens some other line: a caption the
   * author did not write as an item.
   */
  private static boolean[] shownElsewhere(
      Outline outline, CaptionKind kind, List<NumberedCaption> captions) {
    boolean[] elsewhere = new boolean[captions.size()];
    List<Integer> opening = new ArrayList<>();
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (mention.caption() == kind && mention.opening()) {
        opening.add(mention.number());
      }
    }
    opening.sort(null);
    int previous = 0;
    for (int i = 0; i < elsewhere.length; i++) {
      int number = captions.get(i).caption().number();
      int place = Collections.binarySearch(opening, previous + 1);
      int next = place < 0 ? -place - 1 : place;
      elsewhere[i] = next < opening.size() && opening.get(next) < number;
      previous = number;
    }
    return elsewhere;
  }
}
