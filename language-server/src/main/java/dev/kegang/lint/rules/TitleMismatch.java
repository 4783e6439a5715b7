package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;

/** The title page gives the lesson's title. */
public final class TitleMismatch implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Heading lesson = outline.lessonTitle();
    TextSpan value = TitlePageValue.of(outline, FieldKind.TITLE);
    if (lesson == null || value == null || lesson.title().isEmpty()) {
      return;
    }
    TextSpan subtitle = TitlePageValue.of(outline, FieldKind.SUBTITLE);
    Difference difference = HeadingWording.difference(outline, lesson, value);
    if (difference == Difference.NONE
        || (subtitle != null && HeadingWording.joins(lesson, value.text(), subtitle.text()))) {
      return;
    }
    String title = HeadingWording.like(lesson, value.text());
    FindingDraft draft =
        findings
            .report("message", value.range(), value.text(), title)
            .related("lesson-title", lesson.title().range(), title);
    List<TextEdit> useLessonTitle = List.of(new TextEdit(value.range(), title));
    if (difference == Difference.FORM) {
      draft.safeFix("use-lesson-title", useLessonTitle, title);
    } else {
      draft.unsafeFix("use-lesson-title", useLessonTitle, title);
      draft.unsafeFix(
          "use-title-page",
          List.of(new TextEdit(lesson.title().range(), value.text())),
          value.text());
    }
  }
}
