package dev.kegang.cli.report;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Severity;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings made by hand, and reports of them. */
final class Samples {

  static final Summary SUMMARY = new Summary(5, 3, 1, 2, 0, 4, 0, 1, List.of());

  private Samples() {}

  /** A finding on the part of a line between brackets, at line 12. */
  static ReportedFinding finding(String marked) {
    int from = marked.indexOf('【');
    int to = marked.indexOf('】') - 1;
    String line = marked.replace("【", "").replace("】", "");
    return new ReportedFinding(
        "some-rule",
        Severity.WARNING,
        "A message.",
        new Place("课/a.md", new Region(position(12, line, from), position(12, line, to))),
        new Excerpt(line, from, to, false, false),
        line.substring(from, to),
        "1f:1",
        List.of(),
        List.of());
  }

  private static Position position(int lineNumber, String line, int offset) {
    String before = line.substring(0, offset);
    int bytes = before.getBytes(StandardCharsets.UTF_8).length;
    int codePoints = before.codePointCount(0, offset);
    return new Position(lineNumber, offset + 1, codePoints + 1, bytes + 1);
  }

  /** One with everything a finding can have. */
  static ReportedFinding full() {
    ReportedFinding plain = finding("- 😀【提供】材料");
    Region third = new Region(new Position(3, 1, 1, 1), new Position(3, 2, 2, 4));
    Place other = new Place("课/a.md", third);
    Region region = plain.place().region();
    ReportedFix.Edit edit = new ReportedFix.Edit("课/a.md", region, "\"列出\"\n");
    return new ReportedFinding(
        plain.rule(),
        Severity.ERROR,
        "What “x” \u001b[31mis.",
        plain.place(),
        plain.excerpt(),
        plain.identity(),
        plain.lineHash(),
        List.of(new ReportedRelated(other, "The other place.")),
        List.of(
            new ReportedFix("Do it", true, List.of(edit), edit),
            new ReportedFix("Do else", false, List.of(), null)));
  }

  static ReportedFinding unreadable() {
    Place start = new Place("b.md", Region.START);
    return new ReportedFinding(
        "unreadable-file",
        Severity.ERROR,
        "Unreadable.",
        start,
        null,
        "",
        null,
        List.of(),
        List.of());
  }

  static String report(ReportFormat format, Palette palette, ReportedFinding... findings)
      throws IOException {
    return report(format, palette, Language.ENGLISH, findings);
  }

  static String report(
      ReportFormat format, Palette palette, Language language, ReportedFinding... findings)
      throws IOException {
    StringWriter writer = new StringWriter();
    Report report = format.open(writer, context(language, palette));
    report.add(new ReportedFile("课/a.md", true, List.of(findings), List.of()));
    report.add(new ReportedFile("课/b.md", true, List.of(), List.of()));
    report.add(new ReportedFile("README.md", false, List.of(), List.of()));
    report.finish(SUMMARY);
    return writer.toString();
  }

  static ReportContext context(Language language, Palette palette) {
    RepositoryPaths paths = new RepositoryPaths("file:///repository/", "数据 课/");
    return new ReportContext(Messages.in(language), palette, paths, "1.2.3");
  }
}
