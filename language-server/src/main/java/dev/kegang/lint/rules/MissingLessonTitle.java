package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TitlePage;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson has a title of its own: a heading of the first level that is not empty. */
public final class MissingLessonTitle implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Heading heading = outline.lessonTitle();
    if (heading == null) {
      if (FrontMatter.hasTitle(outline)) {
        return;
      }
      FindingDraft finding = findings.report("message", outline.titlePlace());
      String title = titleOfTitlePage(outline);
      if (title != null) {
        finding.safeFix("use-title-page", List.of(insertion(outline, title)), title);
      }
    } else if (heading.text().trimmed().isEmpty()) {
      FindingDraft finding = findings.report("empty", heading.range());
      String title = titleOfTitlePage(outline);
      if (title != null) {
        TextEdit edit = TextEdit.insert(heading.marks().end(), ' ' + title);
        finding.safeFix("use-title-page", List.of(edit), title);
      }
    }
  }

  private static @Nullable String titleOfTitlePage(Outline outline) {
    TitlePage titlePage = outline.titlePage();
    Field field = titlePage == null ? null : titlePage.field(FieldKind.TITLE);
    TextSpan value = field == null || field.placeholder() != null ? null : field.value();
    if (value == null || value.text().indexOf('\n') >= 0 || value.text().indexOf('\r') >= 0) {
      return null;
    }
    String title = value.trimmed().text();
    return title.isEmpty() ? null : title;
  }

  private static TextEdit insertion(Outline outline, String title) {
    WritingStyle style = WritingStyle.of(outline);
    int place = Insertion.behindLessonTitle(outline);
    return Insertion.before(
        outline.source(), place, List.of(style.heading(1, title)), style.lineEnd());
  }
}
