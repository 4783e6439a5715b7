package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.FactValue.PlacementHours;
import dev.kegang.course.FactValue.PlacementTitle;
import dev.kegang.course.Group;
import dev.kegang.course.Statement;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Hours.Agreement;

/** A stage or a part has one title and one number of hours in all its lessons. */
public final class PlacementConflict implements CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    for (Fact fact : lesson.summary().few()) {
      if (fact.value() instanceof PlacementTitle title) {
        Group group = course.group(fact.key());
        if (!group.model().value().variant().equals(title.variant())) {
          report(fact, title, group, findings);
          // A stage with a wrong number has parts of another stage: one cause.
          return;
        }
        checkHours(lesson, fact, course, findings);
      }
    }
  }

  private static void report(
      Fact fact, PlacementTitle title, Group group, CourseFindings findings) {
    Statement model = group.model();
    if (model.value() instanceof PlacementTitle other) {
      findings
          .report("title", fact, title.number(), title.title(), other.title(), group.agreeing())
          .related("other", new FactPlace(model.file(), fact.key()), other.title());
    }
  }

  private static void checkHours(
      CourseLesson lesson, Fact title, CourseIndex course, CourseFindings findings) {
    Fact fact = lesson.summary().fact(title.key().as(Kind.PLACEMENT_HOURS));
    if (fact == null || !(fact.value() instanceof PlacementHours here)) {
      return;
    }
    Group group = course.group(fact.key());
    Statement model = group.model();
    if (model.value() instanceof PlacementHours other
        && here.hours().agreesWith(other.hours(), lesson.summary().minutesPerPeriod())
            == Agreement.DIFFERS) {
      String hours = other.hours().span().text();
      findings
          .report("hours", fact, here.number(), here.hours().span().text(), hours, group.agreeing())
          .related("other", new FactPlace(model.file(), fact.key()), hours);
    }
  }
}
