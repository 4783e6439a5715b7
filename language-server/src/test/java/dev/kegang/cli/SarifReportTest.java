package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SarifReportTest {

  private static final String FILE = "%E8%AF%BE%E7%A8%8B/%E7%AC%AC%201%20%E8%AF%BE.md";

  private final ReportedCourse course;

  SarifReportTest(@TempDir Path folder) throws IOException {
    course = new ReportedCourse(folder);
  }

  @Test
  void fitsTheSchemaOfTheStandard() throws IOException {
    Schema schema = schema();
    String report = course.report("sarif");
    assertEquals(List.of(), schema.validate(report, InputFormat.JSON));
    assertFalse(
        schema
            .validate(report.replace("\"ruleIndex\":0", "\"ruleIndex\":-2"), InputFormat.JSON)
            .isEmpty());
    course.kegang.put(ReportedCourse.FILE, "# 笔记\n");
    assertEquals(List.of(), schema.validate(course.report("sarif"), InputFormat.JSON));
  }

  @Test
  void saysWhatServicesAskOfARun() {
    JsonObject report = JsonParser.parseString(course.report("sarif")).getAsJsonObject();
    assertTrue(report.get("$schema").getAsString().endsWith("/sarif-schema-2.1.0.json"));
    assertEquals("2.1.0", report.get("version").getAsString());
    JsonObject run = report.getAsJsonArray("runs").get(0).getAsJsonObject();
    assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
    assertEquals("kegang/", at(run, "automationDetails").get("id").getAsString());
    String top = at(at(run, "originalUriBaseIds"), "SRCROOT").get("uri").getAsString();
    assertEquals(course.top.toUri().toString(), top);
    JsonObject driver = at(at(run, "tool"), "driver");
    assertEquals("kegang", driver.get("name").getAsString());
    assertEquals("1.2.3", driver.get("semanticVersion").getAsString());
    assertTrue(driver.get("informationUri").getAsString().startsWith("https://"));
  }

  @Test
  void describesEachRuleOnce() {
    JsonArray rules = rules();
    List<String> names = new ArrayList<>();
    for (JsonElement element : rules) {
      JsonObject rule = element.getAsJsonObject();
      names.add(rule.get("id").getAsString());
      assertTrue(rule.get("name").getAsString().matches("([A-Z][a-z]+)+"));
      assertFalse(at(rule, "shortDescription").get("text").getAsString().isEmpty());
      assertTrue(at(rule, "fullDescription").get("text").getAsString().length() <= 1024);
      assertFalse(at(rule, "help").get("text").getAsString().isEmpty());
      assertTrue(at(rule, "help").get("markdown").getAsString().startsWith("# "));
      assertTrue(
          rule.get("helpUri").getAsString().endsWith("/rules/" + names.get(names.size() - 1)));
      JsonObject properties = at(rule, "properties");
      assertTrue(properties.getAsJsonArray("tags").size() <= 20);
      assertEquals("high", properties.get("precision").getAsString());
      Set<String> severities = Set.of("error", "warning", "recommendation");
      assertTrue(severities.contains(properties.get("problem.severity").getAsString()));
    }
    assertEquals(List.of("repeated-space", "section-number"), names);
    assertEquals("note", level(rules, 0));
    assertEquals("error", level(rules, 1));
    for (JsonElement element : results()) {
      JsonObject result = element.getAsJsonObject();
      assertEquals(
          result.get("ruleId").getAsString(), names.get(result.get("ruleIndex").getAsInt()));
    }
  }

  @Test
  void saysExactlyWhereOnOneLine() {
    JsonObject result = results().get(0).getAsJsonObject();
    JsonObject place = place(result.getAsJsonArray("locations").get(0));
    assertEquals(FILE, at(place, "artifactLocation").get("uri").getAsString());
    assertEquals("SRCROOT", at(place, "artifactLocation").get("uriBaseId").getAsString());
    assertEquals(
        JsonParser.parseString("{'startLine':9,'startColumn':15,'endLine':9,'endColumn':17}"),
        at(place, "region"));
    assertEquals(0, result.getAsJsonArray("suppressions").size());
    JsonObject other = results().get(1).getAsJsonObject();
    JsonElement related = other.getAsJsonArray("relatedLocations").get(0);
    assertEquals(7, at(place(related), "region").get("startLine").getAsInt());
    assertFalse(at(related.getAsJsonObject(), "message").get("text").getAsString().isEmpty());
  }

  @Test
  void offersFixesWithTheirText() {
    JsonObject result = results().get(1).getAsJsonObject();
    JsonObject fix = result.getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertFalse(at(fix, "description").get("text").getAsString().isEmpty());
    JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
    assertEquals(FILE, at(change, "artifactLocation").get("uri").getAsString());
    String expected =
        """
        [{'deletedRegion':{'startLine':13,'startColumn':4,'endLine':13,'endColumn':5},
          'insertedContent':{'text':'2'}},
         {'deletedRegion':{'startLine':17,'startColumn':4,'endLine':17,'endColumn':5},
          'insertedContent':{'text':'3'}}]
        """;
    assertEquals(JsonParser.parseString(expected), change.get("replacements"));
  }

  @Test
  void hashesLinesAsTheDefinitionSays() throws IOException {
    String[] texts = {
      ReportedCourse.TEXT,
      "\ufeff" + ReportedCourse.TEXT.replace("\n", "\r\n"),
      ReportedCourse.withSpaces(3),
      ReportedCourse.TEXT.strip() + "\t ",
    };
    for (String text : texts) {
      course.kegang.put(ReportedCourse.FILE, text);
      for (JsonElement element : results()) {
        JsonObject result = element.getAsJsonObject();
        JsonObject place = place(result.getAsJsonArray("locations").get(0));
        int line = at(place, "region").get("startLine").getAsInt();
        assertEquals(
            DefinedLineHash.of(text, line),
            at(result, "partialFingerprints").get("primaryLocationLineHash").getAsString());
      }
    }
  }

  @Test
  void leavesOutMoreThanServicesTake() throws IOException {
    course.kegang.put(ReportedCourse.FILE, ReportedCourse.withSpaces(9_000));
    String report = course.report("sarif");
    assertEquals(List.of(), schema().validate(report, InputFormat.JSON));
    JsonObject run =
        JsonParser.parseString(report)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    assertEquals(25_000, run.getAsJsonArray("results").size());
    String notice = run.getAsJsonArray("invocations").toString();
    assertTrue(notice.contains("2002 more findings were left out"), notice);
  }

  private JsonArray results() {
    return run().getAsJsonArray("results");
  }

  private JsonArray rules() {
    return at(at(run(), "tool"), "driver").getAsJsonArray("rules");
  }

  private JsonObject run() {
    JsonObject report = JsonParser.parseString(course.report("sarif")).getAsJsonObject();
    return report.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonObject place(JsonElement location) {
    return at(location.getAsJsonObject(), "physicalLocation");
  }

  private static String level(JsonArray rules, int index) {
    return at(rules.get(index).getAsJsonObject(), "defaultConfiguration")
        .get("level")
        .getAsString();
  }

  private static JsonObject at(JsonObject object, String name) {
    return object.getAsJsonObject(name);
  }

  private static Schema schema() throws IOException {
    try (var stream =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(stream));
    }
  }
}
