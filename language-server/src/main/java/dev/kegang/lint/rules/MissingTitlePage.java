package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Heading;
import dev.kegang.outline.OpenEnd;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;

/** A lesson has a title page, where its profile wants one. */
public final class MissingTitlePage implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.titlePage() != null
        || outline.headings().isEmpty()
        || FrontMatter.hasTitle(outline)
        || !outline.profile().requiredPages().contains(PageKind.TITLE_PAGE)) {
      return;
    }
    String word = outline.vocabulary().word(PageKind.TITLE_PAGE, outline.language());
    FindingDraft finding = findings.report("message", outline.titlePlace(), word);
    TextEdit insertion = insertion(outline);
    if (!OpenEnd.covers(outline, insertion.range().start())) {
      finding.unsafeFix("insert", List.of(insertion), word);
    }
  }

  private static TextEdit insertion(Outline outline) {
    WritingStyle style = WritingStyle.of(outline);
    List<String> lines = new ArrayList<>();
    lines.add(style.pageHeading(PageKind.TITLE_PAGE));
    lines.add("");
    Heading title = outline.lessonTitle();
    lines.add(style.titlePageField(FieldKind.TITLE, title == null ? "" : title.title().text()));
    Placement part = outline.placement(PlacementLevel.PART);
    if (part != null) {
      lines.add(style.titlePageField(FieldKind.SUBTITLE, wording(outline, part.heading())));
    }
    lines.add(style.titlePageField(FieldKind.DATE, ""));
    int place = Insertion.behindLessonTitle(outline);
    return Insertion.before(outline.source(), place, lines, style.lineEnd());
  }

  private static String wording(Outline outline, Heading part) {
    int start = part.ordinal() == null ? part.title().start() : part.ordinal().range().start();
    return outline.source().content().substring(start, part.title().end());
  }
}
