package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubReportTest {

  private static final String FILE = "课程/第 1 课.md";

  private final ReportedCourse course;

  GitHubReportTest(@TempDir Path folder) throws IOException {
    course = new ReportedCourse(folder);
  }

  @Test
  void commandsTheServiceErrorsFirst() {
    List<String> lines = course.report("github").lines().toList();
    assertEquals(3, lines.size());
    assertTrue(
        lines
            .get(0)
            .startsWith(
                "::error file="
                    + FILE
                    + ",line=13,endLine=13,col=4,endColumn=5,title=section-number::"));
    assertTrue(lines.get(1).startsWith("::error file=" + FILE + ",line=17,"));
    // The emoji is one column for a reader.
    assertTrue(
        lines
            .get(2)
            .startsWith(
                "::notice file="
                    + FILE
                    + ",line=9,endLine=9,col=14,endColumn=16,title=repeated-space::2 blanks"));
  }

  @Test
  void escapesWhatWouldEndAProperty() throws IOException {
    Files.delete(course.kegang.folder.resolve(ReportedCourse.FILE));
    course.kegang.put("a,b:100%.md", ReportedCourse.TEXT.replace("转折", "转折 100%"));
    String report = course.report("github");
    assertTrue(report.startsWith("::error file=课程/a%2Cb%3A100%25.md,line=13,"), report);
    assertTrue(report.contains("“转折 100%25” has number 3"), report);
  }

  @Test
  void showsTenOfAKindTheLastOfWhichCountsTheRest() throws IOException {
    course.kegang.put(ReportedCourse.FILE, ReportedCourse.withSpaces(4));
    List<String> lines = course.report("github").lines().toList();
    List<String> notices = lines.stream().filter(line -> line.startsWith("::notice")).toList();
    assertEquals(10, notices.size());
    assertTrue(
        notices.get(9).startsWith("::notice title=kegang::3 more notices are not shown here"));
    assertEquals(2, lines.stream().filter(line -> line.startsWith("::error")).count());
  }

  @Test
  void tellsTheWholeListOnTheJobsPage() throws IOException {
    Path page = course.top.resolve("summary.md");
    Files.writeString(page, "Before\n\n");
    course.kegang.put(
        ReportedCourse.FILE, ReportedCourse.withSpaces(4).replace("很  好", "很&[x]  好"));
    course
        .kegang
        .with("GITHUB_STEP_SUMMARY", page.toString())
        .with("GITHUB_SERVER_URL", "https://git.example")
        .with("GITHUB_REPOSITORY", "a/b")
        .with("GITHUB_SHA", "f00");
    course.report("github");
    List<String> lines = Files.readAllLines(page);
    assertEquals(List.of("Before", "", "### kegang", ""), lines.subList(0, 4));
    assertTrue(lines.get(4).contains("2 errors, 12 infos"), lines.get(4));
    List<String> rows = lines.stream().filter(line -> line.startsWith("| info ")).toList();
    assertEquals(12, rows.size());
    String address =
        "https://git.example/a/b/blob/f00/%E8%AF%BE%E7%A8%8B/%E7%AC%AC%201%20%E8%AF%BE.md";
    assertTrue(rows.get(0).contains("(" + address + "?plain=1#L11)"), rows.get(0));
    assertTrue(rows.get(0).contains("很&amp;\\[x\\]"), rows.get(0));
    assertEquals(5, rows.get(0).chars().filter(c -> c == '|').count());
  }

  @Test
  void keepsTheJobsPageSmallEnough() throws IOException {
    Path page = course.top.resolve("summary.md");
    Files.writeString(page, "x".repeat(400_000) + "\n");
    course.kegang.put(ReportedCourse.FILE, ReportedCourse.withSpaces(3_000));
    course.kegang.with("GITHUB_STEP_SUMMARY", page.toString());
    course.report("github");
    String content = Files.readString(page);
    assertTrue(content.getBytes(StandardCharsets.UTF_8).length <= 1 << 20);
    assertTrue(content.getBytes(StandardCharsets.UTF_8).length > 1_000_000);
    assertTrue(content.contains(" more findings do not fit here"));
  }

  @Test
  void writesNoPageForOtherReports() throws IOException {
    Path page = course.top.resolve("summary.md");
    course.kegang.with("GITHUB_STEP_SUMMARY", page.toString());
    course.report("concise");
    assertFalse(Files.exists(page));
  }
}
