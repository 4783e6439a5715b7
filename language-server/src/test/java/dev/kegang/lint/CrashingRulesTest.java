package dev.kegang.lint;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.FixtureFiles;
import dev.kegang.testing.InjectedFault;
import dev.kegang.testing.Lessons;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whichever rule breaks, and however, it is named and left out, and all others find what they found
 * before: in a whole text, in one that is edited, and in a course.
 */
final class CrashingRulesTest {

  private static final String TEXT =
      Lessons.CHINESE
          .replace("6课时", "7课时")
          .replace("- 图2", "- 图7: 待补充。。  \n  - 图2")
          .replace("，", ",");

  /** These are no code that runs over an outline. */
  private static final Set<String> OF_TOOLS =
      Set.of("unreadable-file", "invalid-settings", "unused-suppression");

  @ParameterizedTest
  @EnumSource
  void onlyTheRuleThatBreaksIsLeftOut(InjectedFault fault) {
    CourseRun sound = new CourseRun(new Linter(CrashingRules.selection()));
    int found = 0;
    for (Rule rule : Rules.all()) {
      if (!OF_TOOLS.contains(rule.name())) {
        Map<String, String> texts = example(rule);
        CourseRun crashing = new CourseRun(CrashingRules.linter(rule.name(), fault));
        Map<String, LintResult> all = sound.check(texts);
        Map<String, LintResult> left = crashing.check(texts);
        all.forEach(
            (file, result) -> {
              LintResult without = requireNonNull(left.get(file));
              assertEquals(without(rule.name(), result.findings()), without.findings());
              assertFailed(rule.name(), fault, without);
            });
        found += isFound(rule.name(), all.values()) ? 1 : 0;
      }
    }
    // The others' examples need options.
    assertTrue(found > 50, "rules that find something: " + found);
  }

  private static Map<String, String> example(Rule rule) {
    String text = RulePage.of(rule.name(), Language.CHINESE).examples().get(0).text();
    Map<String, String> texts = new LinkedHashMap<>();
    FixtureFiles.of(text).forEach((file, marked) -> texts.put(file, MarkedText.of(marked).text()));
    return texts;
  }

  private static boolean isFound(String rule, Collection<LintResult> results) {
    return results.stream()
        .flatMap(result -> result.findings().stream())
        .anyMatch(finding -> finding.rule().equals(rule));
  }

  @ParameterizedTest
  @EnumSource
  void alsoWhileTheTextIsEdited(InjectedFault fault) {
    for (Rule rule : Rules.all()) {
      if (rule instanceof DocumentRule) {
        Document before = open(TEXT, CrashingRules.linter(rule.name(), fault));
        assertFailed(rule.name(), fault, before.check());
        TextEdit edit = new TextEdit(TextRange.at(before.source().length()), "\n- 待补充  \n");
        Document after = before.after(2, before.source().after(edit), TextChange.of(edit), null);
        Document sound = open(after.source().content(), new Linter(CrashingRules.selection()));
        assertEquals(
            without(rule.name(), sound.check().findings()), after.check().findings(), rule.name());
        assertFailed(rule.name(), fault, after.check());
      }
    }
  }

  private static void assertFailed(String rule, InjectedFault fault, LintResult result) {
    assertEquals(List.of(rule), result.failures().stream().map(LintFailure::rule).toList());
    assertEquals(fault.fault().getClass(), result.failures().get(0).cause().getClass());
  }

  /** Whether a comment that names the rule is used can't be known where it did not run. */
  private static List<Finding> without(String rule, List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.rule().equals(rule)).toList();
  }

  private static Document open(String text, Linter linter) {
    return Document.open(
        "file:///course/a.outline.md", 1, text, null, CrashingRules.treatment(linter));
  }
}
