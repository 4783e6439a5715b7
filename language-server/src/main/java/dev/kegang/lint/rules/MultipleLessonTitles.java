package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import java.util.List;

/** A file holds one lesson, and so one heading of the first level. */
public final class MultipleLessonTitles implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Heading> titles = outline.lessonTitles();
    if (titles.size() < 2) {
      return;
    }
    Heading first = titles.get(0);
    Heading second = titles.get(1);
    FindingDraft draft =
        findings
            .report("message", place(outline, second), second.title().text(), first.title().text())
            .related("first", place(outline, first), first.title().text());
    for (Heading further : titles.subList(2, titles.size())) {
      draft.related("further", place(outline, further), further.title().text());
    }
  }

  private static TextRange place(Outline outline, Heading heading) {
    return heading.title().isEmpty()
        ? FirstLine.of(outline, heading.range())
        : heading.title().range();
  }
}
