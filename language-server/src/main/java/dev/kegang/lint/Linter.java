package dev.kegang.lint;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.rules.UnusedSuppression;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.settings.RuleOptions;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules over an outline and over its course. The editor and the command line both call
 * this and nothing else.
 */
public final class Linter {

  /** A rule as it is to be run. */
  record Selected<R extends Rule>(
      String name, Severity severity, RuleOptions options, Reach reach, R rule) {}

  private final List<Selected<DocumentRule>> documentRules = new ArrayList<>();
  private final List<Selected<CourseRule>> courseRules = new ArrayList<>();
  private final Set<Aspect> decisiveAspects = EnumSet.noneOf(Aspect.class);
  private final Set<String> running = new HashSet<>();
  private final Set<String> aboutCourse = new HashSet<>();
  private final @Nullable Severity unusedSuppression;
  private final boolean courseComplete;

  public Linter(RuleSelection selection) {
    this(selection, false);
  }

  /**
   * @param courseComplete whether every lesson of the course is there, so that sums must be equal
   */
  public Linter(RuleSelection selection, boolean courseComplete) {
    this(selection, courseComplete, Rules.all());
  }

  Linter(RuleSelection selection, boolean courseComplete, List<Rule> known) {
    this.courseComplete = courseComplete;
    for (Rule rule : known) {
      String name = rule.name();
      Severity severity = selection.severity(name);
      if (severity == null) {
        continue;
      }
      RuleOptions options = selection.options(name);
      Reach reach = rule.info().reach();
      if (rule instanceof DocumentRule documentRule) {
        documentRules.add(new Selected<>(name, severity, options, reach, documentRule));
        running.add(name);
        decisiveAspects.addAll(reach.unless());
      }
      if (rule instanceof CourseRule courseRule) {
        courseRules.add(new Selected<>(name, severity, options, reach, courseRule));
        aboutCourse.add(name);
      }
    }
    unusedSuppression = selection.severity(UnusedSuppression.NAME);
  }

  /**
   * All findings of one outline that belongs to no course, suppressed ones left out, ordered by
   * place and then by rule. A rule that fails is named in the result and stops no other.
   */
  public LintResult check(Outline outline) {
    return alone(checkDocument(outline));
  }

  /** What a check comes to where there is no course. */
  public LintResult alone(DocumentCheck check) {
    return check.undecided() == null
        ? check.result()
        : check.result().and(unused(check, Set.of(), LintResult.NOTHING, false));
  }

  /** All findings likewise of one lesson of a course. */
  public LintResult check(Outline outline, CourseLesson lesson, CourseIndex course) {
    DocumentCheck check = checkDocument(outline);
    return check.result().and(checkCourse(check, lesson, course));
  }

  /** What can be said of an outline before its course is known. */
  public DocumentCheck checkDocument(Outline outline) {
    List<Finding> findings = new ArrayList<>();
    List<LintFailure> failures = new ArrayList<>(0);
    Set<String> silent = outline.profile().silentRules();
    for (Selected<DocumentRule> selected : documentRules) {
      if (!silent.contains(selected.name)) {
        RuleOutcome outcome = run(selected, outline);
        addAll(outcome.findings(), findings);
        if (outcome.failure() != null) {
          failures.add(outcome.failure());
        }
      }
    }
    return checked(outline, findings, failures);
  }

  List<Selected<DocumentRule>> documentRules() {
    return documentRules;
  }

  /** The aspects that make a rule look at the whole outline where some page has them. */
  Set<Aspect> decisiveAspects() {
    return decisiveAspects;
  }

  static RuleOutcome run(Selected<DocumentRule> selected, Outline outline) {
    return run(selected, outline, Findings::finish);
  }

  /** The same, where what fixes write is worked out when somebody asks; that keeps the outline. */
  static RuleOutcome runOpen(Selected<DocumentRule> selected, Outline outline) {
    return run(selected, outline, Findings::finishOpen);
  }

  private static RuleOutcome run(
      Selected<DocumentRule> selected, Outline outline, Function<Findings, List<Finding>> finish) {
    Findings found = new Findings(selected.name, selected.severity, selected.options);
    try {
      selected.rule.check(outline, found);
      List<Finding> findings = finish.apply(found);
      return findings.isEmpty() ? RuleOutcome.NOTHING : new RuleOutcome(findings, null);
    } catch (RuntimeException | Error e) {
      return new RuleOutcome(List.of(), new LintFailure(selected.name, e));
    }
  }

  /**
   * What all rules together come to.
   *
   * @param findings may be sorted by this
   */
  DocumentCheck checked(Outline outline, List<Finding> findings, List<LintFailure> failures) {
    Suppressions suppressions = Suppressions.of(outline);
    Silenced silenced = silence(suppressions, findings, failures);
    boolean undecided = unusedSuppression != null && suppressions.namesAnyOf(aboutCourse);
    DocumentCheck check = new DocumentCheck(silenced.result, suppressions, silenced.used, outline);
    LintResult result =
        undecided || suppressions.isEmpty()
            ? silenced.result
            : silenced.result.and(unused(check, Set.of(), LintResult.NOTHING, false));
    return new DocumentCheck(result, suppressions, silenced.used, undecided ? outline : null);
  }

  /**
   * What the course adds to the check of one of its lessons.
   *
   * @param course with the lesson in it
   */
  public LintResult checkCourse(DocumentCheck check, CourseLesson lesson, CourseIndex course) {
    List<Finding> findings = new ArrayList<>(0);
    List<LintFailure> failures = new ArrayList<>(0);
    for (Selected<CourseRule> selected : courseRules) {
      CourseFindings found =
          new CourseFindings(
              lesson, courseComplete, selected.name, selected.severity, selected.options);
      try {
        selected.rule.check(lesson, course, found);
        addAll(found.finish(), findings);
      } catch (RuntimeException | Error e) {
        failures.add(new LintFailure(selected.name, e));
      }
    }
    Silenced silenced = silence(check.suppressions(), findings, failures);
    return check.undecided() == null
        ? silenced.result
        : silenced.result.and(unused(check, silenced.used, silenced.result, true));
  }

  private static void addAll(List<Finding> found, List<Finding> findings) {
    if (!found.isEmpty()) {
      findings.addAll(found);
    }
  }

  private record Silenced(LintResult result, Set<TextSpan> used) {}

  private static Silenced silence(
      Suppressions suppressions, List<Finding> findings, List<LintFailure> failures) {
    findings.sort(LintResult.BY_PLACE);
    if (suppressions.isEmpty()) {
      LintResult result = new LintResult(List.copyOf(findings), 0, List.copyOf(failures));
      return new Silenced(result, Set.of());
    }
    Suppressions.Outcome outcome = suppressions.silence(findings);
    int suppressed = findings.size() - outcome.kept().size();
    LintResult result =
        new LintResult(List.copyOf(outcome.kept()), suppressed, List.copyOf(failures));
    return new Silenced(result, outcome.used());
  }

  /**
   * The findings about suppressions.
   *
   * @param usedByCourse the names in comments that silenced something about the course
   * @param courseResult what the course's rules gave
   * @param courseKnown whether they ran
   */
  private LintResult unused(
      DocumentCheck check,
      Set<TextSpan> usedByCourse,
      LintResult courseResult,
      boolean courseKnown) {
    Outline outline = check.undecided();
    if (unusedSuppression == null || outline == null) {
      return LintResult.NOTHING;
    }
    Set<String> judged = new HashSet<>(running);
    if (courseKnown) {
      judged.addAll(aboutCourse);
    } else {
      judged.removeAll(aboutCourse);
    }
    check.result().failures().forEach(failure -> judged.remove(failure.rule()));
    courseResult.failures().forEach(failure -> judged.remove(failure.rule()));
    Set<TextSpan> used = new HashSet<>(check.used());
    used.addAll(usedByCourse);
    Findings found = new Findings(UnusedSuppression.NAME, unusedSuppression);
    UnusedSuppression.check(outline, check.suppressions(), used, judged, found);
    List<Finding> unused = found.finish();
    List<Finding> kept = check.suppressions().silence(unused).kept();
    return new LintResult(List.copyOf(kept), unused.size() - kept.size(), List.of());
  }
}
