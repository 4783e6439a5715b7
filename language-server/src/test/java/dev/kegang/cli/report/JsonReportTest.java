package dev.kegang.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

  private static final Path SCHEMA = Path.of("..", "docs", "check-report.schema.json");

  @Test
  void keepsTheContract() throws IOException {
    String expected =
        """
        {"version":1,"findings":[{"path":"课/a.md","rule":"some-rule","severity":"error",
        "message":"What “x” \\u001b[31mis.",
        "startLine":12,"startColumn":5,"endLine":12,"endColumn":7,
        "related":[{"path":"课/a.md","message":"The other place.",
        "startLine":3,"startColumn":1,"endLine":3,"endColumn":2}],
        "fixes":[{"title":"Do it","safe":true,"edits":[{"path":"课/a.md",
        "startLine":12,"startColumn":5,"endLine":12,"endColumn":7,"text":"\\"列出\\"\\n"}]},
        {"title":"Do else","safe":false,"edits":[]}]}],
        "summary":{"files":5,"outlines":3,"errors":1,"warnings":2,"infos":0,
        "suppressed":4,"baselined":0}}
        """;
    assertEquals(
        expected.replace("\n", "") + "\n",
        Samples.report(ReportFormat.JSON, Palette.PLAIN, Samples.full()));
  }

  @Test
  void isAWholeDocumentWithoutFindings() throws IOException {
    JsonObject report =
        parse(Samples.report(ReportFormat.JSON, Palette.COLOURED)).getAsJsonObject();
    assertEquals(0, report.getAsJsonArray("findings").size());
    assertEquals(5, report.getAsJsonObject("summary").get("files").getAsInt());
  }

  @Test
  void fitsItsSchema() throws IOException {
    JsonSchema schema = new JsonSchema(parse(Files.readString(SCHEMA)).getAsJsonObject());
    String report =
        Samples.report(ReportFormat.JSON, Palette.PLAIN, Samples.full(), Samples.unreadable());
    assertEquals(List.of(), schema.problems(parse(report)));
  }

  @Test
  void theSchemaNoticesWhatDoesNotFit() throws IOException {
    JsonSchema schema = new JsonSchema(parse(Files.readString(SCHEMA)).getAsJsonObject());
    String report = Samples.report(ReportFormat.JSON, Palette.PLAIN, Samples.full());
    for (String[] change :
        new String[][] {
          {"\"version\":1", "\"version\":2"},
          {"\"severity\":\"error\"", "\"severity\":\"fatal\""},
          {"\"startLine\":12", "\"startLine\":0"},
          {"\"startLine\":3", "\"startLine\":\"3\""},
          {"\"safe\":true", "\"safe\":1"},
          {"\"baselined\":0", "\"baselined\":0,\"extra\":0"},
          {"\"rule\":\"some-rule\",", ""},
          {"\"edits\":[]", "\"edits\":{}"},
        }) {
      String changed = report.replace(change[0], change[1]);
      assertFalse(changed.equals(report), change[0]);
      assertTrue(!schema.problems(parse(changed)).isEmpty(), change[1]);
    }
  }

  private static JsonElement parse(String text) {
    return JsonParser.parseString(text);
  }
}
