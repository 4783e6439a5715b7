package dev.kegang.cli.report;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * For whatever shows test results: a suite per outline, a case per finding, and one case that
 * passes where there is none. What is only information passes too and is told as the case's output.
 */
final class JUnitReport implements Report {

  private static final String BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kegang\">\n";

  private final Writer writer;
  private final Messages messages;
  private boolean begun;

  JUnitReport(Writer writer, Messages messages) {
    this.writer = writer;
    this.messages = messages;
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    begin();
    if (file.outline() || !file.findings().isEmpty()) {
      suite(file);
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    begin();
    writer.write("</testsuites>\n");
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      writer.write(BEGIN);
    }
  }

  private void suite(ReportedFile file) throws IOException {
    int failures = 0;
    for (ReportedFinding finding : file.findings()) {
      failures += finding.severity() == Severity.INFO ? 0 : 1;
    }
    int tests = Math.max(1, file.findings().size());
    String path = XmlText.of(file.path());
    writer.write("  <testsuite name=\"" + path + "\" tests=\"" + tests);
    writer.write("\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    for (ReportedFinding finding : file.findings()) {
      testCase(path, finding);
    }
    if (file.findings().isEmpty()) {
      String clean = XmlText.of(messages.text("cli.summary.clean"));
      writer.write("    <testcase classname=\"" + path + "\" name=\"" + clean);
      writer.write("\" time=\"0\"/>\n");
    }
    writer.write("  </testsuite>\n");
  }

  private void testCase(String path, ReportedFinding finding) throws IOException {
    Place place = finding.place();
    Position start = place.region().start();
    String point = start.line() + ":" + start.codePointColumn();
    writer.write("    <testcase classname=\"" + path + "\" name=\"" + XmlText.of(finding.rule()));
    writer.write(" (" + point + ")\" file=\"" + path + "\" line=\"" + start.line());
    writer.write("\" time=\"0\">\n");
    String message = XmlText.of(finding.message());
    String whole = XmlText.of(place.link()) + ": " + message;
    if (finding.severity() == Severity.INFO) {
      writer.write("      <system-out>" + whole + "</system-out>\n");
    } else {
      writer.write("      <failure message=\"" + message);
      writer.write("\" type=\"" + finding.severity().word() + "\">" + whole + "</failure>\n");
    }
    writer.write("    </testcase>\n");
  }
}
