package dev.kegang.lint;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.outline.Outline;
import dev.kegang.testing.FixtureFiles;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the texts of one course together. */
public final class CourseRun {

  private static final int MOST_ROUNDS = 10;

  private final Linter linter;

  public CourseRun(Linter linter) {
    this.linter = linter;
  }

  /** A run of one rule alone. */
  public static CourseRun of(String rule) {
    return new CourseRun(new Linter(new RuleSelection(Map.of(rule, Severity.WARNING))));
  }

  /** Per file what is found in it. */
  public Map<String, LintResult> check(Map<String, String> texts) {
    CourseIndex course = index(texts);
    Map<String, LintResult> results = new LinkedHashMap<>();
    texts.forEach((file, text) -> results.put(file, check(file, text, course)));
    return results;
  }

  /** The course of some texts. */
  public static CourseIndex index(Map<String, String> texts) {
    List<CourseLesson> lessons = new ArrayList<>();
    texts.forEach((file, text) -> lessons.add(CourseLesson.of(file, outline(text))));
    return CourseIndex.of(lessons);
  }

  public static Outline outline(String text) {
    return Document.of("file:///example.outline.md", 0, text, true).outline();
  }

  /** Several files in one string, with their findings marked. */
  public String marked(String files) {
    StringBuilder marked = new StringBuilder();
    Map<String, String> texts = FixtureFiles.of(files);
    check(texts)
        .forEach(
            (file, result) -> {
              List<TextRange> ranges = new ArrayList<>();
              result.findings().forEach(finding -> ranges.add(finding.range()));
              String text = requireNonNull(texts.get(file));
              marked.append(file.equals(FixtureFiles.FIRST) ? "" : "--- file: " + file + "\n");
              marked.append(MarkedText.mark(text, ranges));
            });
    return marked.toString();
  }

  /** Per finding its English message and the places elsewhere, as {@code file:line:column}. */
  public List<String> described(String files) {
    Map<String, String> texts = FixtureFiles.of(files);
    CourseIndex course = index(texts);
    List<String> described = new ArrayList<>();
    check(texts)
        .forEach(
            (file, result) -> {
              for (Finding finding : result.findings()) {
                StringBuilder text = new StringBuilder(file).append(": ");
                text.append(Messages.in(Language.ENGLISH).text(finding.message()));
                for (Related related : finding.related()) {
                  if (related.elsewhere() != null) {
                    TextPlace place = requireNonNull(course.place(related.elsewhere()));
                    text.append(" | ").append(related.elsewhere().file());
                    text.append(':').append(place.line() + 1).append(':');
                    text.append(place.startUtf16() + 1);
                  }
                }
                described.add(text.toString());
              }
            });
    return described;
  }

  /** The texts after all fixes of a rule, the best of each finding. */
  Map<String, String> fixed(Map<String, String> texts, Rule rule) {
    Map<String, String> current = new LinkedHashMap<>(texts);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      CourseIndex course = index(current);
      Map<String, String> next = new LinkedHashMap<>();
      current.forEach(
          (file, text) ->
              next.put(
                  file,
                  new Fixer(changed -> ofRule(check(file, changed, course), rule), true)
                      .fix(text)
                      .text()));
      if (next.equals(current)) {
        return next;
      }
      current = next;
    }
    return assertConverges(current);
  }

  private static Map<String, String> assertConverges(Map<String, String> texts) {
    assertTrue(texts.isEmpty(), () -> "the fixes come to no end: " + texts);
    return texts;
  }

  private static LintResult ofRule(LintResult result, Rule rule) {
    List<Finding> findings =
        result.findings().stream().filter(finding -> finding.rule().equals(rule.name())).toList();
    return new LintResult(findings, result.suppressed(), result.failures());
  }

  private LintResult check(String file, String text, CourseIndex course) {
    Outline outline = outline(text);
    CourseLesson lesson = CourseLesson.of(file, outline);
    return linter.check(outline, lesson, course.with(lesson));
  }
}
