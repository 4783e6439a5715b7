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
import dev.kegang.testing.FixtureFiles;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    return !(rule instanceof ToolRule) || rule instanceof UnusedSuppression;
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
    Map<String, MarkedText> incorrect = Map.of();
    for (Example example : page.examples()) {
      Map<String, MarkedText> texts = texts(example, spelling);
      RuleOptions options = options(example);
      assertFinds(rule, texts, options);
      if (example.kind() == ExampleKind.INCORRECT) {
        assertTrue(
            texts.values().stream().anyMatch(text -> !text.ranges().isEmpty()),
            "an incorrect example marks its findings");
        incorrect = texts;
        mended = false;
      } else if (example.kind() == ExampleKind.FIXED) {
        assertFalse(mended, "a fixed example follows an incorrect one");
        checkFixes(rule, incorrect, texts, options);
        mended = true;
      }
    }
    assertTrue(mended, "an incorrect example is followed by a fixed one");
  }

  /** The files of an example, as one line end after the other tells them. */
  private static Map<String, MarkedText> texts(Example example, UnaryOperator<String> spelling) {
    Map<String, MarkedText> texts = new LinkedHashMap<>();
    FixtureFiles.of(example.text())
        .forEach((file, text) -> texts.put(file, MarkedText.of(spelling.apply(text))));
    return texts;
  }

  private static Map<String, String> plain(Map<String, MarkedText> marked) {
    Map<String, String> texts = new LinkedHashMap<>();
    marked.forEach((file, text) -> texts.put(file, text.text()));
    return texts;
  }

  private static void assertFinds(Rule rule, Map<String, MarkedText> texts, RuleOptions options) {
    Map<String, LintResult> results = run(rule, options).check(plain(texts));
    texts.forEach(
        (file, text) -> {
          List<Finding> findings = ofRule(rule, results, file);
          List<TextRange> found = findings.stream().map(Finding::range).toList();
          assertEquals(
              MarkedText.mark(text.text(), text.ranges()), MarkedText.mark(text.text(), found));
          for (Finding finding : findings) {
            assertReadable(finding);
            TextRange range = finding.range();
            assertEquals(-1, text.text().substring(range.start(), range.end()).indexOf('\n'));
          }
        });
  }

  private static List<Finding> ofRule(Rule rule, Map<String, LintResult> results, String file) {
    LintResult result = requireNonNull(results.get(file));
    assertEquals(List.of(), result.failures());
    return result.findings().stream()
        .filter(finding -> finding.rule().equals(rule.name()))
        .toList();
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
      Rule rule,
      Map<String, MarkedText> incorrect,
      Map<String, MarkedText> fixed,
      RuleOptions options) {
    Map<String, String> texts = plain(incorrect);
    Map<String, LintResult> results = run(rule, options).check(texts);
    boolean hasFixes =
        texts.keySet().stream()
            .flatMap(file -> ofRule(rule, results, file).stream())
            .anyMatch(finding -> !finding.fixes().isEmpty());
    if (hasFixes) {
      assertEquals(
          plain(fixed),
          run(rule, options).fixed(texts, rule),
          "what the fixes make of the incorrect one");
    }
  }

  /** The rule alone; unused suppressions only show beside other rules. */
  private static CourseRun run(Rule rule, RuleOptions options) {
    Map<String, Severity> selected = new HashMap<>();
    if (rule instanceof UnusedSuppression) {
      selected.putAll(Rules.defaultSeverities());
    }
    selected.put(rule.name(), rule.info().severity());
    return new CourseRun(new Linter(new RuleSelection(selected, Map.of(rule.name(), options))));
  }
}
