package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.FactValue.Spelling;
import dev.kegang.course.Group;
import dev.kegang.course.Statement;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.RuleInfo;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** The lessons of a course cite one work in one spelling. */
public final class InconsistentCourseReference implements CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    if (course.size() < 2 || !course.mayShare(lesson.file())) {
      return;
    }
    for (Fact fact : lesson.summary().facts()) {
      if (fact.value() instanceof Spelling here && course.count(fact.key()) > 1) {
        Group group = course.group(fact.key());
        Statement model = group.model();
        if (model.value() instanceof Spelling wanted && isOtherSpelling(here, wanted)) {
          report(lesson, fact, here, model, wanted, findings);
        }
      }
    }
  }

  /** A chapter or pages behind the citation make no other spelling. */
  private static boolean isOtherSpelling(Spelling here, Spelling wanted) {
    return !here.wording().equals(wanted.wording())
        && !CitationWording.addsPlace(here.wording(), wanted.wording())
        && !CitationWording.addsPlace(wanted.wording(), here.wording());
  }

  private static void report(
      CourseLesson lesson,
      Fact fact,
      Spelling here,
      Statement model,
      Spelling wanted,
      CourseFindings findings) {
    FindingDraft draft =
        findings
            .report(
                "message",
                fact,
                Quotation.ofDifference(here.wording(), wanted.wording()),
                Quotation.ofDifference(wanted.wording(), here.wording()))
            .related(
                "model", new FactPlace(model.file(), fact.key()), Quotation.of(wanted.wording()));
    for (int i = 1; i < fact.places(); i++) {
      draft.related("same", lesson.places().range(fact.place() + i));
    }
    String replacement = wanted.replacement();
    if (replacement == null || here.replacement() == null) {
      return;
    }
    List<TextEdit> edits = new ArrayList<>(fact.places());
    for (int i = 0; i < fact.places(); i++) {
      edits.add(new TextEdit(lesson.places().range(fact.place() + i), replacement));
    }
    if (Normalised.difference(here.wording(), wanted.wording()) == Difference.WORDING) {
      draft.unsafeFix("use-course", edits);
    } else {
      draft.safeFix("use-course", edits);
    }
  }
}
