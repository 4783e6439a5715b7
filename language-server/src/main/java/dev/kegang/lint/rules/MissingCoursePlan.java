package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Entry;
import dev.kegang.outline.OpenEnd;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Sections;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PageKind;
import java.util.ArrayList;
import java.util.List;

/** A lesson with sections ends with a course plan. */
public final class MissingCoursePlan implements DocumentRule {

  private static final String JOINT = " - ";

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault().by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<Section> sections = Sections.ofFirstLesson(outline);
    if (outline.coursePlan() != null || sections.isEmpty()) {
      return;
    }
    String word = outline.vocabulary().word(PageKind.COURSE_PLAN, outline.language());
    FindingDraft draft = findings.report("message", outline.titlePlace(), word, sections.size());
    int end = outline.source().length();
    if (sections.size() == outline.sections().size() && !OpenEnd.covers(outline, end)) {
      draft.unsafeFix("insert", List.of(insertion(outline, sections, end)), word);
    }
  }

  private static TextEdit insertion(Outline outline, List<Section> sections, int end) {
    WritingStyle style = WritingStyle.of(outline);
    List<String> lines = new ArrayList<>(sections.size() + 2);
    lines.add(style.pageHeading(PageKind.COURSE_PLAN));
    lines.add("");
    int number = 1;
    for (Section section : sections) {
      String title = section.heading().title().text();
      if (!Entry.canRead(title)) {
        number++;
        continue;
      }
      TextSpan summary = SectionSummary.of(section);
      String entry = style.planEntry().entry(number++, title);
      lines.add(summary == null ? entry : entry + JOINT + summary.text());
    }
    return Insertion.before(outline.source(), end, lines, style.lineEnd());
  }
}
