package dev.kegang.cli.report;

import java.io.IOException;
import java.io.Writer;

/** One line a finding: {@code path:line:column: severity rule message}. */
final class ConciseReport implements Report {

  private final Writer writer;
  private final Palette palette;

  ConciseReport(Writer writer, Palette palette) {
    this.writer = writer;
    this.palette = palette;
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    for (ReportedFinding finding : file.findings()) {
      writer.write(VisibleText.of(finding.place().link()));
      writer.write(": ");
      writer.write(palette.severity(finding.severity(), finding.severity().word()));
      writer.write(' ');
      writer.write(finding.rule());
      writer.write(' ');
      writer.write(VisibleText.of(finding.message()));
      writer.write('\n');
    }
  }

  @Override
  public void finish(Summary summary) {}
}
