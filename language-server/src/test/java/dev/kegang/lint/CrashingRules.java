package dev.kegang.lint;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.outline.Outline;
import dev.kegang.testing.InjectedFault;
import dev.kegang.workspace.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rules, some of which find what they find and then break. */
public final class CrashingRules {

  private record OfDocument(DocumentRule rule, InjectedFault fault) implements DocumentRule {

    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public String name() {
      return rule.name();
    }

    @Override
    public void check(Outline outline, Findings findings) {
      rule.check(outline, findings);
      throw fault.thrown();
    }
  }

  private record OfCourse(CourseRule rule, InjectedFault fault) implements CourseRule {

    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public String name() {
      return rule.name();
    }

    @Override
    public void check(CourseLesson lesson, CourseIndex course, CourseFindings findings) {
      rule.check(lesson, course, findings);
      throw fault.thrown();
    }
  }

  private CrashingRules() {}

  /** Every rule there is, as a warning. */
  public static RuleSelection selection() {
    Map<String, Severity> severities = new HashMap<>();
    for (Rule rule : Rules.all()) {
      severities.put(rule.name(), Severity.WARNING);
    }
    return new RuleSelection(severities);
  }

  /**
   * A linter with all rules.
   *
   * @param crashing the name of the one that breaks
   */
  public static Linter linter(String crashing, InjectedFault fault) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      if (!rule.name().equals(crashing)) {
        rules.add(rule);
      } else if (rule instanceof DocumentRule documentRule) {
        rules.add(new OfDocument(documentRule, fault));
      } else if (rule instanceof CourseRule courseRule) {
        rules.add(new OfCourse(courseRule, fault));
      }
    }
    return new Linter(selection(), false, rules);
  }

  /** How a text without settings is treated, but for the linter. */
  public static Treatment treatment(Linter linter) {
    Treatment standard = Treatment.STANDARD;
    return new Treatment(
        standard.settings(),
        standard.vocabulary(),
        standard.profile(),
        standard.selection(),
        linter);
  }
}
