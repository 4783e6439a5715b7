package dev.kegang.lint;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;

/** A rule about what one lesson has to do with the others of its course. */
public non-sealed interface CourseRule extends Rule {

  /**
   * Reports what is wrong with one lesson. It is asked again only when something the course says
   * about this lesson's own facts has changed: it must not depend on anything else.
   *
   * @param course with the lesson in it
   */
  void check(CourseLesson lesson, CourseIndex course, CourseFindings findings);
}
