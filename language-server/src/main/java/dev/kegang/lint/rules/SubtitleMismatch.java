package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingText;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.List;

/** The title page's subtitle repeats the heading of the part, without its hours. */
public final class SubtitleMismatch implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Placement part = outline.placement(PlacementLevel.PART);
    TextSpan value = TitlePageValue.of(outline, FieldKind.SUBTITLE);
    if (part == null || value == null || isPartOfLessonTitle(outline, value)) {
      return;
    }
    Heading heading = part.heading();
    String expected = HeadingWording.numbered(heading);
    if (Normalised.sameWording(value.text(), expected)) {
      return;
    }
    HeadingText read = HeadingWording.read(outline, value);
    Difference difference = difference(outline, heading, value, read);
    if (difference == Difference.NONE) {
      return;
    }
    boolean onlyHours = difference == Difference.FORM && read.hours() != null;
    FindingDraft draft =
        findings
            .report(onlyHours ? "with-hours" : "message", value.range(), value.text(), expected)
            .related("part", heading.title().range(), expected);
    List<TextEdit> usePart = List.of(new TextEdit(value.range(), expected));
    if (difference == Difference.FORM) {
      draft.safeFix("use-part", usePart, expected);
      return;
    }
    draft.unsafeFix("use-part", usePart, expected);
    if (!read.title().isEmpty()) {
      draft.unsafeFix(
          "use-subtitle",
          List.of(new TextEdit(heading.title().range(), read.title().text())),
          read.title().text());
    }
  }

  /** Repeated hours are a matter of form unless they say something else than the part's own. */
  private static Difference difference(
      Outline outline, Heading heading, TextSpan value, HeadingText read) {
    Hours hours = read.hours();
    if (hours == null) {
      return HeadingWording.difference(outline, heading, value);
    }
    Hours budget = heading.hours();
    boolean same =
        budget != null
            && hours.least() == budget.least()
            && hours.most() == budget.most()
            && hours.unit() == budget.unit();
    TextSpan wording = value.slice(0, read.title().end() - value.range().start());
    return same && HeadingWording.difference(outline, heading, wording) != Difference.WORDING
        ? Difference.FORM
        : Difference.WORDING;
  }

  private static boolean isPartOfLessonTitle(Outline outline, TextSpan subtitle) {
    Heading lesson = outline.lessonTitle();
    TextSpan title = TitlePageValue.of(outline, FieldKind.TITLE);
    return lesson != null
        && title != null
        && HeadingWording.joins(lesson, title.text(), subtitle.text());
  }
}
