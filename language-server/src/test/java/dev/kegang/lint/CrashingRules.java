package dev.kegang.lint;

import dev.kegang.testing.InjectedFault;
import dev.kegang.workspace.Treatment;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rules, some of which find what they find and then break. */
public final class CrashingRules {

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
        rules.add(crashing(DocumentRule.class, documentRule, fault));
      } else if (rule instanceof CourseRule courseRule) {
        rules.add(crashing(CourseRule.class, courseRule, fault));
      }
    }
    return new Linter(selection(), false, rules);
  }

  /** The same rule, but that it breaks when it has found what it finds. */
  private static <R extends Rule> R crashing(Class<R> kind, R rule, InjectedFault fault) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(rule, arguments);
              if (method.getName().equals("check")) {
                throw fault.thrown();
              }
              return answer;
            }));
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
