package dev.kegang.cli.report;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Severity;
import java.io.IOException;
import java.io.Writer;

/** For a person at a terminal: each finding with the line it stands on. */
final class PrettyReport implements Report {

  private final Writer writer;
  private final Messages messages;
  private final Palette palette;

  PrettyReport(Writer writer, Messages messages, Palette palette) {
    this.writer = writer;
    this.messages = messages;
    this.palette = palette;
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    for (ReportedFinding finding : file.findings()) {
      write(finding);
    }
  }

  @Override
  public void finish(Summary summary) {}

  private void write(ReportedFinding finding) throws IOException {
    Severity severity = finding.severity();
    String kind = messages.text("cli.severity." + severity.word()) + '[' + finding.rule() + ']';
    writer.write(palette.severity(severity, kind));
    writer.write(palette.strong(": " + VisibleText.of(finding.message())));
    writer.write('\n');
    String number = Integer.toString(finding.place().region().start().line());
    String gutter = " ".repeat(number.length());
    Excerpt excerpt = finding.excerpt();
    writer.write(gutter + palette.faint("--> ") + VisibleText.of(linkTo(finding)) + '\n');
    if (excerpt != null) {
      CodeFrame frame = CodeFrame.of(excerpt);
      String marks =
          " ".repeat(frame.indent()) + palette.severity(severity, "^".repeat(frame.width()));
      writer.write(palette.faint(gutter + " |") + '\n');
      writer.write(palette.faint(number + " |") + ' ' + frame.line() + '\n');
      writer.write(palette.faint(gutter + " |") + ' ' + marks + '\n');
    }
    for (ReportedRelated related : finding.related()) {
      note(gutter, related.place().link() + ": " + related.message());
    }
    for (ReportedFix fix : finding.fixes()) {
      note(
          gutter,
          messages.text(fix.safe() ? "cli.report.safe-fix" : "cli.report.fix", fix.title()));
    }
    writer.write('\n');
  }

  private static String linkTo(ReportedFinding finding) {
    return finding.excerpt() == null ? finding.place().path() : finding.place().link();
  }

  private void note(String gutter, String text) throws IOException {
    writer.write(gutter + palette.faint(" = ") + VisibleText.of(text) + '\n');
  }
}
