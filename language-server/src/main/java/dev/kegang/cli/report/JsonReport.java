package dev.kegang.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** For tools: the contract of {@code docs/check-report.schema.json}. */
final class JsonReport implements Report {

  private static final int VERSION = 1;

  private final Writer writer;
  private final JsonWriter json;
  private boolean begun;

  JsonReport(Writer writer) {
    this.writer = writer;
    this.json = new JsonWriter(writer);
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    begin();
    for (ReportedFinding finding : file.findings()) {
      write(finding);
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    begin();
    json.endArray().name("summary").beginObject();
    json.name("files").value(summary.files());
    json.name("outlines").value(summary.outlines());
    json.name("errors").value(summary.errors());
    json.name("warnings").value(summary.warnings());
    json.name("infos").value(summary.infos());
    json.name("suppressed").value(summary.suppressed());
    json.name("baselined").value(summary.baselined());
    json.endObject().endObject().flush();
    writer.write('\n');
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      json.beginObject().name("version").value(VERSION).name("findings").beginArray();
    }
  }

  private void write(ReportedFinding finding) throws IOException {
    json.beginObject();
    json.name("path").value(finding.place().path());
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().word());
    json.name("message").value(finding.message());
    write(finding.place().region());
    json.name("related").beginArray();
    for (ReportedRelated related : finding.related()) {
      json.beginObject();
      json.name("path").value(related.place().path());
      json.name("message").value(related.message());
      write(related.place().region());
      json.endObject();
    }
    json.endArray().name("fixes").beginArray();
    for (ReportedFix fix : finding.fixes()) {
      write(fix);
    }
    json.endArray().endObject();
  }

  private void write(ReportedFix fix) throws IOException {
    json.beginObject();
    json.name("title").value(fix.title());
    json.name("safe").value(fix.safe());
    json.name("edits").beginArray();
    for (ReportedFix.Edit edit : fix.edits()) {
      json.beginObject();
      json.name("path").value(edit.path());
      write(edit.region());
      json.name("text").value(edit.text());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void write(Region region) throws IOException {
    json.name("startLine").value(region.start().line());
    json.name("startColumn").value(region.start().column());
    json.name("endLine").value(region.end().line());
    json.name("endColumn").value(region.end().column());
  }
}
