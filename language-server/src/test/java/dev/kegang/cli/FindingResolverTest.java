package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.kegang.cli.report.Excerpt;
import dev.kegang.cli.report.Region;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.cli.report.ReportedFix;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Message;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Related;
import dev.kegang.lint.Severity;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingResolverTest {

  private static final Message MESSAGE = Message.of("cli.option.help");

  @Test
  void countsColumnsInUtf16UnitsForToolsAndInCodePointsForReaders() {
    ReportedFinding finding = resolve("# 课\n😀😀课程\n", "课程");
    assertEquals(new Region(2, 5, 2, 7), finding.place().region());
    assertEquals(3, finding.place().column());
    assertEquals("a.md:2:3", finding.place().link());
    assertEquals(new Excerpt("😀😀课程", 4, 6, false, false), finding.excerpt());
  }

  @Test
  void countsNoColumnForAByteOrderMark() {
    ReportedFinding first = resolve("\ufeff# 课\n# 程\n", "课");
    assertEquals(new Region(1, 3, 1, 4), first.place().region());
    assertEquals(3, first.place().column());
    assertEquals(new Excerpt("# 课", 2, 3, false, false), first.excerpt());
    assertEquals(1, resolve("\ufeff# 课\n# 程\n", "\ufeff").place().column());
    assertEquals(new Region(2, 3, 2, 4), resolve("\ufeff# 课\n# 程\n", "程").place().region());
  }

  @Test
  void knowsEveryLineEnd() {
    assertEquals(new Region(4, 1, 4, 2), resolve("a\r\nb\rc\nx", "x").place().region());
  }

  @Test
  void resolvesRelatedPlacesAndFixes() {
    SourceText source = SourceText.of("一\n二\r\n三");
    Fix fix =
        new Fix(
            MESSAGE, true, List.of(TextEdit.delete(new TextRange(2, 5)), TextEdit.insert(6, "四")));
    Finding finding =
        new Finding(
            "some-rule",
            Severity.INFO,
            new TextRange(5, 6),
            MESSAGE,
            List.of(new Related(new TextRange(0, 1), MESSAGE)),
            List.of(fix));
    ReportedFinding resolved = resolver(source).resolve(List.of(finding)).get(0);
    assertEquals("Print help.", resolved.message());
    assertEquals(new Region(1, 1, 1, 2), resolved.related().get(0).place().region());
    assertEquals(
        List.of(
            new ReportedFix.Edit("a.md", new Region(2, 1, 3, 1), ""),
            new ReportedFix.Edit("a.md", new Region(3, 2, 3, 2), "四")),
        resolved.fixes().get(0).edits());
  }

  @Test
  void countsBackwardsOnOneLine() {
    SourceText source = SourceText.of("😀a😀b😀c");
    List<ReportedFinding> resolved =
        resolver(source).resolve(List.of(at(source, "c"), at(source, "a"), at(source, "b")));
    assertEquals(
        List.of(6, 2, 4), resolved.stream().map(finding -> finding.place().column()).toList());
  }

  @Test
  void isLinearOnOneLongLine() {
    SourceText source = SourceText.of("课".repeat(4_000_000));
    List<Finding> findings = new ArrayList<>();
    for (int start = 0; start < source.length(); start += 200) {
      findings.add(at(start, start + 1));
    }
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(20_000, resolver(source).resolve(findings).size()));
  }

  private static ReportedFinding resolve(String text, String marked) {
    SourceText source = SourceText.of(text);
    return resolver(source).resolve(List.of(at(source, marked))).get(0);
  }

  private static FindingResolver resolver(SourceText source) {
    return new FindingResolver("a.md", source, Messages.in(Language.ENGLISH));
  }

  private static Finding at(SourceText source, String marked) {
    int start = source.content().indexOf(marked);
    return at(start, start + marked.length());
  }

  private static Finding at(int start, int end) {
    TextRange range = new TextRange(start, end);
    return new Finding("some-rule", Severity.ERROR, range, MESSAGE, List.of(), List.of());
  }
}
