package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RdjsonReportTest {

  private final ReportedCourse course;

  RdjsonReportTest(@TempDir Path folder) throws IOException {
    course = new ReportedCourse(folder);
  }

  @Test
  void saysWhatReviewdogReads() {
    JsonObject report = JsonParser.parseString(course.report("rdjson")).getAsJsonObject();
    assertEquals("kegang", report.getAsJsonObject("source").get("name").getAsString());
    JsonArray diagnostics = report.getAsJsonArray("diagnostics");
    assertEquals(3, diagnostics.size());
    JsonObject first = diagnostics.get(0).getAsJsonObject();
    assertTrue(first.get("message").getAsString().startsWith("2 blanks"));
    assertEquals("INFO", first.get("severity").getAsString());
    assertEquals("ERROR", diagnostics.get(1).getAsJsonObject().get("severity").getAsString());
    JsonObject code = first.getAsJsonObject("code");
    assertEquals("repeated-space", code.get("value").getAsString());
    assertTrue(code.get("url").getAsString().endsWith("/repeated-space"));
    JsonArray related = diagnostics.get(1).getAsJsonObject().getAsJsonArray("related_locations");
    assertEquals(1, related.size());
  }

  @Test
  void countsColumnsInBytes() {
    JsonObject location = diagnostic(0).getAsJsonObject("location");
    assertEquals(ReportedCourse.FILE, location.get("path").getAsString());
    int before = "- **摘要**: 😀重复".getBytes(StandardCharsets.UTF_8).length;
    assertEquals(before + 1, column(location, "start"));
    assertEquals(before + 3, column(location, "end"));
  }

  @Test
  void suggestsAFixOfSeveralEditsAsOne() {
    JsonArray suggestions = diagnostic(1).getAsJsonArray("suggestions");
    assertEquals(1, suggestions.size());
    JsonElement suggestion = suggestions.get(0);
    assertEquals("2. 转折😀\n\n完。\n\n## 3", suggestion.getAsJsonObject().get("text").getAsString());
    assertEquals(13, line(suggestion.getAsJsonObject(), "start"));
    assertEquals(4, column(suggestion.getAsJsonObject(), "start"));
    assertEquals(17, line(suggestion.getAsJsonObject(), "end"));
    assertEquals(5, column(suggestion.getAsJsonObject(), "end"));
  }

  /**
   * A suggestion applied as reviewdog does, to the bytes of lines, mends the file as --fix does.
   */
  @Test
  void suggestionsSayWhatFixesDo() throws IOException {
    JsonObject suggestion = diagnostic(0).getAsJsonArray("suggestions").get(0).getAsJsonObject();
    byte[] line = ReportedCourse.TEXT.lines().toList().get(8).getBytes(StandardCharsets.UTF_8);
    String mended =
        new String(line, 0, column(suggestion, "start") - 1, StandardCharsets.UTF_8)
            + suggestion.get("text").getAsString()
            + new String(
                line,
                column(suggestion, "end") - 1,
                line.length - column(suggestion, "end") + 1,
                StandardCharsets.UTF_8);
    course.kegang.run("check", "--fix", "--select=repeated-space");
    List<String> fixed = course.kegang.content(ReportedCourse.FILE).lines().toList();
    assertEquals(fixed.get(8), mended);
  }

  private JsonObject diagnostic(int index) {
    JsonObject report = JsonParser.parseString(course.report("rdjson")).getAsJsonObject();
    return report.getAsJsonArray("diagnostics").get(index).getAsJsonObject();
  }

  private static int line(JsonObject owner, String end) {
    return owner.getAsJsonObject("range").getAsJsonObject(end).get("line").getAsInt();
  }

  private static int column(JsonObject owner, String end) {
    return owner.getAsJsonObject("range").getAsJsonObject(end).get("column").getAsInt();
  }
}
