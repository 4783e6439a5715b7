package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.Group;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.CourseRule;
import dev.kegang.lint.RuleInfo;

/** A summary or a key point that stands in many lessons says nothing about any of them. */
public final class RepeatedTemplateText implements CourseRule {

  private static final int MANY = 5;

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    if (course.size() < MANY || !course.mayShare(lesson.file())) {
      return;
    }
    for (Fact fact : lesson.summary().facts()) {
      if (fact.key().kind() == Kind.SENTENCE && course.count(fact.key()) >= MANY) {
        Group group = course.group(fact.key());
        String first = group.first().file();
        if (!first.equals(lesson.file())) {
          findings
              .report("message", fact, group.size())
              .related("first", new FactPlace(first, fact.key()));
        }
      }
    }
  }
}
