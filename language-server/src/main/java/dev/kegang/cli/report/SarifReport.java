package dev.kegang.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For code scanning: the Static Analysis Results Interchange Format 2.1.0. Results come first and
 * the tool behind them, because which rules it must describe is known only then.
 */
final class SarifReport implements Report {

  /** More than so many are refused. */
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String VERSION = "2.1.0";
  private static final String TOP = "SRCROOT";

  private final Writer writer;
  private final ReportContext context;
  private final JsonWriter json;
  private final SarifRules rules = new SarifRules();
  private boolean begun;
  private int results;
  private int leftOut;

  SarifReport(Writer writer, ReportContext context) {
    this.writer = writer;
    this.context = context;
    this.json = new JsonWriter(writer);
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    begin();
    for (ReportedFinding finding : file.findings()) {
      add(finding, false);
    }
    for (ReportedFinding finding : file.known()) {
      add(finding, true);
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    begin();
    json.endArray();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value(ReportContext.PROGRAM);
    json.name("semanticVersion").value(context.version());
    json.name("informationUri").value(ReportContext.PROJECT);
    rules.write(json.name("rules"), context.messages());
    json.endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("automationDetails").beginObject().name("id").value("kegang/").endObject();
    json.name("originalUriBaseIds").beginObject().name(TOP).beginObject();
    json.name("uri").value(context.paths().top()).endObject().endObject();
    if (leftOut > 0) {
      sayLeftOut();
    }
    json.endObject().endArray().endObject().flush();
    writer.write('\n');
  }

  private void sayLeftOut() throws IOException {
    String text = context.messages().text("cli.report.sarif.left-out", leftOut, MOST_RESULTS);
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("toolExecutionNotifications").beginArray().beginObject();
    json.name("level").value("warning");
    SarifRules.text(json.name("message"), text);
    json.endObject().endArray().endObject().endArray();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      json.beginObject().name("$schema").value(SCHEMA).name("version").value(VERSION);
      json.name("runs").beginArray().beginObject().name("results").beginArray();
    }
  }

  private void add(ReportedFinding finding, boolean known) throws IOException {
    if (results == MOST_RESULTS) {
      leftOut++;
      return;
    }
    results++;
    json.beginObject();
    json.name("ruleId").value(finding.rule());
    json.name("ruleIndex").value(rules.index(finding.rule()));
    json.name("level").value(SarifRules.level(finding.severity()));
    SarifRules.text(json.name("message"), finding.message());
    json.name("locations").beginArray().beginObject();
    location(finding.place());
    json.endObject().endArray();
    if (!finding.related().isEmpty()) {
      related(finding.related());
    }
    if (finding.lineHash() != null) {
      json.name("partialFingerprints").beginObject();
      json.name("primaryLocationLineHash").value(finding.lineHash());
      json.endObject();
    }
    if (!finding.fixes().isEmpty()) {
      fixes(finding.fixes());
    }
    json.name("suppressions").beginArray();
    if (known) {
      json.beginObject().name("kind").value("external").name("status").value("accepted");
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void related(List<ReportedRelated> related) throws IOException {
    json.name("relatedLocations").beginArray();
    int id = 0;
    for (ReportedRelated other : related) {
      json.beginObject().name("id").value(++id);
      location(other.place());
      SarifRules.text(json.name("message"), other.message());
      json.endObject();
    }
    json.endArray();
  }

  private void location(Place place) throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(place.path());
    Region region = place.region();
    json.name("region").beginObject();
    json.name("startLine").value(region.start().line());
    json.name("startColumn").value(region.start().column());
    // A pull request shows a result only where it changes every line of the result's region.
    json.name("endLine").value(region.start().line());
    if (region.isOnOneLine()) {
      json.name("endColumn").value(region.end().column());
    }
    json.endObject().endObject();
  }

  private void fixes(List<ReportedFix> fixes) throws IOException {
    json.name("fixes").beginArray();
    for (ReportedFix fix : fixes) {
      if (!fix.edits().isEmpty()) {
        json.beginObject();
        SarifRules.text(json.name("description"), fix.title());
        json.name("artifactChanges").beginArray();
        for (Map.Entry<String, List<ReportedFix.Edit>> file : byPath(fix).entrySet()) {
          change(file.getKey(), file.getValue());
        }
        json.endArray().endObject();
      }
    }
    json.endArray();
  }

  private static Map<String, List<ReportedFix.Edit>> byPath(ReportedFix fix) {
    Map<String, List<ReportedFix.Edit>> files = new LinkedHashMap<>();
    for (ReportedFix.Edit edit : fix.edits()) {
      files.computeIfAbsent(edit.path(), path -> new ArrayList<>()).add(edit);
    }
    return files;
  }

  private void change(String path, List<ReportedFix.Edit> edits) throws IOException {
    json.beginObject();
    artifact(path);
    json.name("replacements").beginArray();
    for (ReportedFix.Edit edit : edits) {
      Region region = edit.region();
      json.beginObject().name("deletedRegion").beginObject();
      json.name("startLine").value(region.start().line());
      json.name("startColumn").value(region.start().column());
      json.name("endLine").value(region.end().line());
      json.name("endColumn").value(region.end().column());
      json.endObject();
      SarifRules.text(json.name("insertedContent"), edit.text());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void artifact(String path) throws IOException {
    String inRepository = context.paths().of(path);
    json.name("artifactLocation").beginObject();
    if (RepositoryPaths.isAbsolute(inRepository)) {
      String slash = inRepository.startsWith("/") ? "" : "/";
      json.name("uri").value("file://" + slash + percentEncoded(inRepository));
    } else {
      json.name("uri").value(percentEncoded(inRepository)).name("uriBaseId").value(TOP);
    }
    json.endObject();
  }

  /** A path as part of a URI: what is not plainly allowed becomes bytes of UTF-8. */
  static String percentEncoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() * 2);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
      if (letter || "/-._~".indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return uri.toString();
  }
}
