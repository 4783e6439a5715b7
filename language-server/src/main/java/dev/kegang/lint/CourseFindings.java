package dev.kegang.lint;

import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.settings.RuleOptions;
import java.util.List;

/** Where one rule puts what it finds in one lesson of a course. */
public final class CourseFindings {

  private final CourseLesson lesson;
  private final boolean courseComplete;
  private final Findings findings;

  /**
   * @param courseComplete whether settings say that every lesson of the course is there
   */
  public CourseFindings(
      CourseLesson lesson,
      boolean courseComplete,
      String rule,
      Severity severity,
      RuleOptions options) {
    this.lesson = lesson;
    this.courseComplete = courseComplete;
    this.findings = new Findings(rule, severity, options);
  }

  /** Whether every lesson of the course is there, so that sums must be equal. */
  public boolean isCourseComplete() {
    return courseComplete;
  }

  /** What settings say of the rule's options. */
  public RuleOptions options() {
    return findings.options();
  }

  /**
   * Reports one finding.
   *
   * @param key of its message; it stands in the bundles as {@code rule.key}
   * @param fact of the lesson that is looked at; the finding stands at its first place
   * @param arguments for the places {@code {0}}, {@code {1}} … of the message
   */
  public FindingDraft report(String key, Fact fact, Object... arguments) {
    return findings.report(key, lesson.places().range(fact.place()), arguments);
  }

  /** Everything reported, in the order it was reported. */
  public List<Finding> finish() {
    return findings.finish();
  }
}
