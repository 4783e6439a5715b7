package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitLabReportTest {

  private final ReportedCourse course;

  GitLabReportTest(@TempDir Path folder) throws IOException {
    course = new ReportedCourse(folder);
  }

  @Test
  void saysWhatTheServiceShows() {
    String report = course.report("gitlab");
    assertEquals('[', report.charAt(0));
    JsonArray findings = JsonParser.parseString(report).getAsJsonArray();
    assertEquals(3, findings.size());
    JsonObject first = findings.get(0).getAsJsonObject();
    assertTrue(first.get("description").getAsString().startsWith("repeated-space: 2 blanks"));
    assertEquals("repeated-space", first.get("check_name").getAsString());
    assertEquals("info", first.get("severity").getAsString());
    assertEquals(
        JsonParser.parseString("{'path':'课程/第 1 课.md','lines':{'begin':9}}"),
        first.get("location"));
    assertEquals("major", findings.get(1).getAsJsonObject().get("severity").getAsString());
  }

  @Test
  void isAnEmptyArrayWithoutFindings() throws IOException {
    course.kegang.put(ReportedCourse.FILE, "# 笔记\n");
    assertEquals("[]\n", course.report("gitlab"));
  }

  @Test
  void keepsFingerprintsWhenLinesComeInAbove() throws IOException {
    course.kegang.put(ReportedCourse.FILE, ReportedCourse.withSpaces(2));
    List<String> before = fingerprints();
    assertEquals(8, new HashSet<>(before).size(), "each has its own");
    String moved =
        ReportedCourse.withSpaces(2)
            .replace("## 1. 开始", "新的一段。\n\n## 1. 开始")
            .replace("## 5.", "## 7.");
    course.kegang.put(ReportedCourse.FILE, moved);
    assertEquals(before, fingerprints());
    course.kegang.put("另一课.md", moved);
    List<String> both = fingerprints();
    assertEquals(16, new HashSet<>(both).size(), "each file has its own");
    assertNotEquals(both.get(0), both.get(8));
  }

  private List<String> fingerprints() {
    List<String> fingerprints = new ArrayList<>();
    for (JsonElement finding : JsonParser.parseString(course.report("gitlab")).getAsJsonArray()) {
      fingerprints.add(finding.getAsJsonObject().get("fingerprint").getAsString());
    }
    return fingerprints;
  }
}
