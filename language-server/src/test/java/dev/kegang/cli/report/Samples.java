package dev.kegang.cli.report;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Severity;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Findings made by hand, and reports of them. */
final class Samples {

  static final Summary SUMMARY = new Summary(5, 3, 1, 2, 0, 4, 1, List.of());

  private Samples() {}

  /** A finding on the part of a line between brackets, at line 12. */
  static ReportedFinding finding(String marked) {
    int from = marked.indexOf('【');
    int to = marked.indexOf('】') - 1;
    String line = marked.replace("【", "").replace("】", "");
    int column = 1 + line.codePointCount(0, from);
    return new ReportedFinding(
        "some-rule",
        Severity.WARNING,
        "A message.",
        new Place("课/a.md", new Region(12, from + 1, 12, to + 1), column),
        new Excerpt(line, from, to, false, false),
        List.of(),
        List.of());
  }

  /** One with everything a finding can have. */
  static ReportedFinding full() {
    ReportedFinding plain = finding("- 😀【提供】材料");
    Place other = new Place("课/a.md", new Region(3, 1, 3, 2), 1);
    ReportedFix.Edit edit = new ReportedFix.Edit("课/a.md", new Region(12, 5, 12, 7), "\"列出\"\n");
    return new ReportedFinding(
        plain.rule(),
        Severity.ERROR,
        "What “x” \u001b[31mis.",
        plain.place(),
        plain.excerpt(),
        List.of(new ReportedRelated(other, "The other place.")),
        List.of(
            new ReportedFix("Do it", true, List.of(edit)),
            new ReportedFix("Do else", false, List.of())));
  }

  static ReportedFinding unreadable() {
    Place start = new Place("b.md", Region.START, 1);
    return new ReportedFinding(
        "unreadable-file", Severity.ERROR, "Unreadable.", start, null, List.of(), List.of());
  }

  static String report(ReportFormat format, Palette palette, ReportedFinding... findings)
      throws IOException {
    return report(format, palette, Language.ENGLISH, findings);
  }

  static String report(
      ReportFormat format, Palette palette, Language language, ReportedFinding... findings)
      throws IOException {
    StringWriter writer = new StringWriter();
    Report report = format.open(writer, Messages.in(language), palette);
    report.add(new ReportedFile("课/a.md", List.of(findings)));
    report.add(new ReportedFile("课/b.md", List.of()));
    report.finish(SUMMARY);
    return writer.toString();
  }
}
