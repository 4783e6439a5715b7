package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.Message;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Evidence;
import dev.kegang.outline.Outline;
import dev.kegang.outline.PresentFields;
import dev.kegang.outline.Profile;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A section has the fields its profile wants. */
public final class MissingField implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS)
        .withSameFixes()
        .unlessAny(Aspect.ACCENTS, Aspect.OPEN_END);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.profile().place() == Profile.Place.LESSON) {
      checkLesson(outline, findings);
      return;
    }
    List<FieldGap> gaps = FieldGap.of(outline);
    if (gaps.isEmpty()) {
      return;
    }
    Set<FieldKind> never = FieldGap.neverWritten(outline, gaps);
    if (!never.isEmpty()) {
      reportHabit(outline, gaps, never, findings);
    }
    for (FieldGap gap : gaps) {
      FieldGap rest = gap.without(never);
      if (!rest.kinds().isEmpty()) {
        Message words = words(outline, rest.kinds());
        String title = rest.section().heading().title().text();
        FindingDraft finding = findings.report("message", rest.place(), title, words);
        if (FieldInsertion.isPossible(outline, rest.section(), rest.kinds())) {
          finding.unsafeFix("insert", () -> edits(outline, rest), words);
        }
      }
    }
  }

  /** What is known by its title alone may have any fields. */
  private void checkLesson(Outline outline, Findings findings) {
    if (outline.evidence() == Evidence.TITLE) {
      return;
    }
    List<FieldKind> missing = new ArrayList<>(outline.profile().required());
    missing.removeAll(PresentFields.meant(outline));
    if (!missing.isEmpty()) {
      Message words = words(outline, missing);
      findings.report("lesson", outline.titlePlace(), outline.profile().id(), words);
    }
  }

  private void reportHabit(
      Outline outline, List<FieldGap> gaps, Set<FieldKind> never, Findings findings) {
    List<FieldGap> parts = new ArrayList<>();
    boolean possible = false;
    for (FieldGap gap : gaps) {
      FieldGap part = gap.only(never);
      if (!part.kinds().isEmpty()) {
        parts.add(part);
        possible = possible || FieldInsertion.isPossible(outline, part.section(), part.kinds());
      }
    }
    Message words = words(outline, never);
    FindingDraft finding = findings.report("habit", parts.get(0).place(), parts.size(), words);
    for (FieldGap part : parts.subList(1, parts.size())) {
      finding.related("also", part.place(), words(outline, part.kinds()));
    }
    if (possible) {
      finding.unsafeFix("insert-everywhere", () -> edits(outline, parts), words, parts.size());
    }
  }

  private static List<TextEdit> edits(Outline outline, List<FieldGap> gaps) {
    List<TextEdit> edits = new ArrayList<>();
    for (FieldGap gap : gaps) {
      edits.addAll(edits(outline, gap));
    }
    return edits;
  }

  private static List<TextEdit> edits(Outline outline, FieldGap gap) {
    return FieldInsertion.edits(outline, gap.section(), gap.kinds(), WritingStyle.of(outline));
  }

  /** The labels of some fields, quoted and listed as the language of the message does. */
  private Message words(Outline outline, Collection<FieldKind> kinds) {
    Message words = null;
    for (FieldKind kind : kinds) {
      String label = outline.vocabulary().word(kind, outline.language());
      Message word = Message.of(name() + '.' + "word", label);
      words = words == null ? word : Message.of(name() + '.' + "words", words, word);
    }
    return Objects.requireNonNull(words);
  }
}
