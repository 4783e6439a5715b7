package dev.kegang.lint;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import dev.kegang.lint.RulePage.Example;
import dev.kegang.lint.RulePage.ExampleKind;
import dev.kegang.lint.rules.UnusedSuppression;
import dev.kegang.settings.RuleOptions;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every rule's pages: what they show is what the rule does. */
class RulePagesTest {

  private static final Map<String, UnaryOperator<String>> SPELLINGS =
      Map.of(
          "LF", text -> text,
          "CRLF", text -> text.replace("\n", "\r\n"),
          "BOM", text -> '\ufeff' + text,
          "BOM and CRLF", text -> '\ufeff' + text.replace("\n", "\r\n"));

  @TestFactory
  Stream<DynamicNode> everyPage() {
    return Rules.all().stream().map(RulePagesTest::pages);
  }

  private static DynamicNode pages(Rule rule) {
    List<DynamicNode> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      tests.add(dynamicTest(language.tag() + " page", () -> checkShape(rule, language)));
      if (runsOnText(rule)) {
        SPELLINGS.forEach(
            (name, spelling) ->
                tests.add(
                    dynamicTest(
                        language.tag() + " examples in " + name,
                        () -> checkExamples(rule, RulePage.of(rule.name(), language), spelling))));
      }
    }
    return dynamicContainer(rule.name(), tests);
  }

  private static List<String> sections(Language language) {
    return language == Language.CHINESE
        ? List.of("## 为什么", "## 怎么改")
        : List.of("## Why", "## How to fix");
  }

  private static boolean runsOnText(Rule rule) {
    return rule instanceof DocumentRule || rule instanceof UnusedSuppression;
  }

  private static void checkShape(Rule rule, Language language) {
    RulePage page = RulePage.of(rule.name(), language);
    assertEquals(rule.name(), page.title(), "the page's heading is the rule's name");
    assertFalse(page.summary().isBlank(), "the page begins with a summary");
    List<String> lines = page.source().lines().toList();
    for (String section : sections(language)) {
      assertTrue(lines.contains(section), () -> "the page lacks " + section);
    }
    if (runsOnText(rule)) {
      for (ExampleKind kind : ExampleKind.values()) {
        assertTrue(
            page.examples().stream().anyMatch(example -> example.kind() == kind),
            () -> "the page lacks an example under " + kind.heading(language));
      }
    }
    assertFalse(page.markdown().contains("[|"), "readers see no marks");
  }

  private static void checkExamples(Rule rule, RulePage page, UnaryOperator<String> spelling) {
    boolean mended = false;
    MarkedText incorrect = null;
    for (Example example : page.examples()) {
      MarkedText text = MarkedText.of(spelling.apply(example.text()));
      RuleOptions options = options(example);
      assertFinds(rule, text, options);
      if (example.kind() == ExampleKind.INCORRECT) {
        assertFalse(text.ranges().isEmpty(), "an incorrect example marks its findings");
        incorrect = text;
        mended = false;
      } else if (example.kind() == ExampleKind.FIXED) {
        assertFalse(mended, "a fixed example follows an incorrect one");
        checkFixes(rule, requireNonNull(incorrect), text, options);
        mended = true;
      }
    }
    assertTrue(mended, "an incorrect example is followed by a fixed one");
  }

  /** The options an example runs with; whole numbers stand for numbers. */
  private static RuleOptions options(Example example) {
    Map<String, Object> values = new HashMap<>();
    if (!example.options().isEmpty()) {
      Gson gson = new GsonBuilder().setObjectToNumberStrategy(JsonReader::nextInt).create();
      values.putAll(gson.fromJson(example.options(), new TypeToken<Map<String, Object>>() {}));
    }
    return new RuleOptions(values);
  }

  private static void assertFinds(Rule rule, MarkedText text, RuleOptions options) {
    LintResult result = check(rule, text.text(), options);
    List<TextRange> found = result.findings().stream().map(Finding::range).toList();
    assertEquals(MarkedText.mark(text.text(), text.ranges()), MarkedText.mark(text.text(), found));
    for (Finding finding : result.findings()) {
      assertReadable(finding);
      assertEquals(
          -1, text.text().substring(finding.range().start(), finding.range().end()).indexOf('\n'));
    }
  }

  private static void assertReadable(Finding finding) {
    List<Message> messages = new ArrayList<>(List.of(finding.message()));
    finding.related().forEach(related -> messages.add(related.message()));
    finding.fixes().forEach(fix -> messages.add(fix.title()));
    for (Language language : Language.values()) {
      for (Message message : messages) {
        assertTrue(
            Messages.in(language).keys().contains(message.key()),
            () -> message.key() + " is missing in " + language.tag());
        String text = Messages.in(language).text(message);
        assertFalse(text.contains("{"), () -> "a place is left open in: " + text);
      }
    }
  }

  private static void checkFixes(
      Rule rule, MarkedText incorrect, MarkedText fixed, RuleOptions options) {
    boolean hasFixes =
        check(rule, incorrect.text(), options).findings().stream()
            .anyMatch(finding -> !finding.fixes().isEmpty());
    if (hasFixes) {
      Fixed result = new Fixer(text -> check(rule, text, options), true).fix(incorrect.text());
      assertEquals(fixed.text(), result.text(), "what the fixes make of the incorrect example");
      assertTrue(result.converged(), "the fixes come to an end");
    }
  }

  /** What a rule finds when it runs alone; unused suppressions only show beside other rules. */
  private static LintResult check(Rule rule, String text, RuleOptions options) {
    Map<String, Severity> selected = new HashMap<>();
    if (rule instanceof UnusedSuppression) {
      selected.putAll(Rules.defaultSeverities());
    }
    selected.put(rule.name(), rule.info().severity());
    LintResult result =
        new Linter(new RuleSelection(selected, Map.of(rule.name(), options)))
            .check(Document.of("file:///example.outline.md", 0, text, true).outline());
    assertEquals(List.of(), result.failures());
    List<Finding> findings =
        result.findings().stream().filter(finding -> finding.rule().equals(rule.name())).toList();
    return new LintResult(findings, result.suppressed(), result.failures());
  }
}
