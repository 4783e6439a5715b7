package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kegang.lint.Finding;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Outlines of many kinds whose hours don't add up, and such whose hours do. */
class HoursFixturesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Per outline the rule that speaks, and the sum its message must show. */
  private static final Map<String, List<String>> EXPECTED =
      Map.ofEntries(
          Map.entry("syllabus-26-of-28", List.of("hours-exceeded", "28 periods")),
          Map.entry("syllabus-60-of-52", List.of("hours-sum", "52 periods")),
          Map.entry("plan-90-minutes-headings", List.of("hours-sum", "80 min")),
          Map.entry("plan-90-minutes-table", List.of("hours-exceeded", "100 min")),
          Map.entry("plan-270-days", List.of("hours-exceeded", "第271-290天")),
          Map.entry("outline-96-hours", List.of("hours-exceeded", "98 h")),
          Map.entry("section-headings", List.of("hours-sum", "3.5 periods")),
          Map.entry("table-with-wrong-total", List.of("hours-exceeded", "13 periods")),
          Map.entry("front-matter-hours", List.of("hours-exceeded", "3.25 h")),
          Map.entry("bold-titles", List.of("hours-sum", "35 min")),
          Map.entry("periods-counted-on", List.of("hours-exceeded", "第3课时")));

  @TestFactory
  Stream<DynamicTest> hoursThatDoNotAddUp() throws IOException {
    return EXPECTED.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () -> check(entry.getKey(), entry.getValue().get(0), entry.getValue().get(1))));
  }

  private static void check(String name, String rule, String sum) throws IOException {
    MarkedText marked = MarkedText.of(Files.readString(RESOURCES.resolve("hours/" + name + ".md")));
    for (String lineEnd : List.of("\n", "\r\n")) {
      MarkedText text =
          MarkedText.of(MarkedText.mark(marked.text(), marked.ranges()).replace("\n", lineEnd));
      List<Finding> findings = findings(text.text());
      List<TextRange> ranges = findings.stream().map(Finding::range).toList();
      assertEquals(
          MarkedText.mark(text.text(), text.ranges()), MarkedText.mark(text.text(), ranges));
      assertEquals(List.of(rule), findings.stream().map(Finding::rule).toList());
      String message = RuleCheck.message(findings.get(0));
      assertTrue(message.contains(sum), message);
      TextRange declared = text.ranges().get(0);
      String given = text.text().substring(declared.start(), declared.end());
      assertTrue(message.contains('“' + given + '”'), message);
    }
  }

  @TestFactory
  Stream<DynamicTest> hoursThatAddUp() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("hours-right"))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString(),
                      () ->
                          assertEquals(
                              List.of(),
                              findings(Files.readString(file)).stream()
                                  .map(RuleCheck::message)
                                  .toList())));
    }
  }

  private static List<Finding> findings(String text) {
    List<Finding> findings = new ArrayList<>(RuleCheck.findings(new HoursExceeded(), text));
    findings.addAll(RuleCheck.findings(new HoursSum(), text));
    findings.addAll(RuleCheck.findings(new InvalidHours(), text));
    findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
    return findings;
  }
}
