package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.kegang.cli.report.Excerpt;
import dev.kegang.cli.report.Position;
import dev.kegang.cli.report.Region;
import dev.kegang.cli.report.ReportNeeds;
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
  private static final ReportNeeds ALL = new ReportNeeds(true, true);

  @Test
  void countsColumnsInUtf16UnitsForToolsAndInCodePointsForReaders() {
    ReportedFinding finding = resolve("# 课\n😀😀课程\n", "课程");
    Region expected = new Region(new Position(2, 5, 3, 9), new Position(2, 7, 5, 15));
    assertEquals(expected, finding.place().region());
    assertEquals("a.md:2:3", finding.place().link());
    assertEquals(new Excerpt("😀😀课程", 4, 6, false, false), finding.excerpt());
  }

  @Test
  void countsNoColumnForAByteOrderMark() {
    ReportedFinding first = resolve("\ufeff# 课\n# 程\n", "课");
    assertEquals(new Position(1, 3, 3, 3), first.place().region().start());
    assertEquals(new Position(1, 4, 4, 6), first.place().region().end());
    assertEquals(new Excerpt("# 课", 2, 3, false, false), first.excerpt());
    assertEquals(Position.START, start("\ufeff# 课\n# 程\n", "\ufeff"));
    assertEquals(new Position(2, 3, 3, 3), start("\ufeff# 课\n# 程\n", "程"));
  }

  @Test
  void knowsEveryLineEnd() {
    assertEquals(new Position(4, 1, 1, 1), start("a\r\nb\rc\nx", "x"));
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
    Region first = new Region(Position.START, new Position(1, 2, 2, 4));
    assertEquals(first, resolved.related().get(0).place().region());
    Position second = new Position(2, 1, 1, 1);
    Position end = new Position(3, 2, 2, 4);
    ReportedFix.Edit deletion =
        new ReportedFix.Edit("a.md", new Region(second, new Position(3, 1, 1, 1)), "");
    ReportedFix.Edit insertion = new ReportedFix.Edit("a.md", new Region(end, end), "四");
    assertEquals(List.of(deletion, insertion), resolved.fixes().get(0).edits());
    assertEquals(
        new ReportedFix.Edit("a.md", new Region(second, end), "三四"),
        resolved.fixes().get(0).whole());
  }

  @Test
  void leavesOutWhatNoReportNeeds() {
    SourceText source = SourceText.of("一");
    Fix fix = new Fix(MESSAGE, true, List.of(TextEdit.insert(1, "二")));
    TextRange range = new TextRange(0, 1);
    Finding finding =
        new Finding("some-rule", Severity.INFO, range, MESSAGE, List.of(), List.of(fix));
    Messages messages = Messages.in(Language.ENGLISH);
    ReportedFinding resolved =
        new FindingResolver("a.md", source, messages, ReportNeeds.NONE)
            .resolve(List.of(finding))
            .get(0);
    assertNull(resolved.lineHash());
    assertNull(resolved.fixes().get(0).whole());
  }

  @Test
  void countsOnAfterAThousandCharacters() {
    String text = "😀课é".repeat(900);
    assertEquals(new Position(1, 3597, 2698, 8092), start(text + "\nx", 3596));
    assertEquals(new Position(2, 1, 1, 1), start(text + "\nx", 3601));
    assertEquals(new Position(1, 3600, 2700, 8099), start(text, 3599));
  }

  @Test
  void countsBackwardsOnOneLine() {
    SourceText source = SourceText.of("😀a😀b😀c");
    List<ReportedFinding> resolved =
        resolver(source).resolve(List.of(at(source, "c"), at(source, "a"), at(source, "b")));
    assertEquals(
        List.of(6, 2, 4),
        resolved.stream()
            .map(finding -> finding.place().region().start().codePointColumn())
            .toList());
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

  private static Position start(String text, String marked) {
    return resolve(text, marked).place().region().start();
  }

  private static Position start(String text, int offset) {
    return new PositionCounter(SourceText.of(text)).at(offset);
  }

  private static FindingResolver resolver(SourceText source) {
    return new FindingResolver("a.md", source, Messages.in(Language.ENGLISH), ALL);
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
