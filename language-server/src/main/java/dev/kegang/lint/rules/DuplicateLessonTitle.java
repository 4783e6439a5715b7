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

/** No two lessons of a course have one title. */
public final class DuplicateLessonTitle implements CourseRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }

  @Override
  public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
    Fact title = lesson.summary().first(Kind.LESSON_TITLE);
    if (title == null) {
      return;
    }
    Group group = course.group(title.key());
    String first = group.first().file();
    if (!first.equals(lesson.file())) {
      String wording = Quotation.of(lesson.summary().title());
      findings
          .report("message", title, wording)
          .related("first", new FactPlace(first, title.key()), wording);
    }
  }
}
