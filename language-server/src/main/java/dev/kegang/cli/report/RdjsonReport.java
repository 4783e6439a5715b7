package dev.kegang.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.kegang.lint.RuleAddress;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** For reviewdog, which turns fixes into suggested changes; its columns are bytes of UTF-8. */
final class RdjsonReport implements Report {

  private final Writer writer;
  private final JsonWriter json;
  private boolean begun;

  RdjsonReport(Writer writer) {
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
    json.endArray().endObject().flush();
    writer.write('\n');
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      json.beginObject().name("source").beginObject();
      json.name("name").value(ReportContext.PROGRAM).name("url").value(ReportContext.PROJECT);
      json.endObject().name("diagnostics").beginArray();
    }
  }

  private void write(ReportedFinding finding) throws IOException {
    json.beginObject().name("message").value(finding.message());
    location(finding.place());
    json.name("severity").value(finding.severity().word().toUpperCase(Locale.ROOT));
    json.name("code").beginObject();
    json.name("value").value(finding.rule());
    json.name("url").value(RuleAddress.of(finding.rule()));
    json.endObject();
    json.name("suggestions").beginArray();
    for (ReportedFix fix : finding.fixes()) {
      ReportedFix.Edit whole = fix.whole();
      // reviewdog suggests changes only in the file of the finding.
      if (whole != null && whole.path().equals(finding.place().path())) {
        json.beginObject();
        range(whole.region());
        json.name("text").value(whole.text()).endObject();
      }
    }
    json.endArray();
    json.name("related_locations").beginArray();
    for (ReportedRelated related : finding.related()) {
      json.beginObject().name("message").value(related.message());
      location(related.place());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void location(Place place) throws IOException {
    json.name("location").beginObject().name("path").value(place.path());
    range(place.region());
    json.endObject();
  }

  private void range(Region region) throws IOException {
    json.name("range").beginObject();
    position("start", region.start());
    position("end", region.end());
    json.endObject();
  }

  private void position(String name, Position position) throws IOException {
    json.name(name).beginObject();
    json.name("line").value(position.line()).name("column").value(position.byteColumn());
    json.endObject();
  }
}
