package dev.kegang.cli.report;

import java.io.IOException;
import java.io.Writer;

/** For the many tools that read what Checkstyle writes. */
final class CheckstyleReport implements Report {

  private static final String BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n";

  private final Writer writer;
  private boolean begun;

  CheckstyleReport(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    begin();
    if (!file.findings().isEmpty()) {
      writer.write("  <file name=\"" + XmlText.of(file.path()) + "\">\n");
      for (ReportedFinding finding : file.findings()) {
        write(finding);
      }
      writer.write("  </file>\n");
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    begin();
    writer.write("</checkstyle>\n");
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      writer.write(BEGIN);
    }
  }

  private void write(ReportedFinding finding) throws IOException {
    Position start = finding.place().region().start();
    writer.write("    <error line=\"" + start.line());
    writer.write("\" column=\"" + start.codePointColumn());
    writer.write("\" severity=\"" + finding.severity().word());
    writer.write("\" message=\"" + XmlText.of(finding.message()));
    writer.write("\" source=\"kegang." + XmlText.of(finding.rule()) + "\"/>\n");
  }
}
