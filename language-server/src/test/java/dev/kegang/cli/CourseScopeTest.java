package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about courses look at the whole course, whatever is asked for. */
final class CourseScopeTest {

  private static final String ONLY =
      "--select=placement-conflict,duplicate-lesson-title,inconsistent-course-reference";

  private final Kegang kegang;

  CourseScopeTest(@TempDir Path folder) throws IOException {
    kegang =
        new Kegang(folder)
            .put("course/kegang.json", "{}")
            .put("course/第一部分/a.md", lesson("图表", 10, "条形图😀", ""))
            .put("course/第一部分/b.md", lesson("图表", 10, "折线图", ""))
            .put("course/第一部分/c.md", lesson("图表😀", 12, "地图", ""))
            .put("other/a.md", lesson("写作", 4, "条形图😀", ""));
  }

  static String lesson(String part, int hours, String title, String reference) {
    return "## 第一部分："
        + part
        + " ("
        + hours
        + "课时)\n\n# "
        + title
        + "\n\n## 1. 导入\n\n- **重要参考文献**:\n  - "
        + (reference.isEmpty()
            ? "Few, S. (2012). Show Me the Numbers. Analytics Press."
            : reference)
        + "\n";
  }

  @Test
  void oneFileAloneGetsWhatTheWholeCourseGives() throws IOException {
    List<String> whole = lines(kegang.run("check", ONLY, "course", "-q"), "course/第一部分/c.md");
    assertEquals(1, whole.size());
    assertTrue(whole.get(0).contains("c.md:1:14: error placement-conflict"), whole.get(0));
    assertEquals(whole, lines(kegang.run("check", ONLY, "course/第一部分/c.md", "-q"), ""));
    kegang.reading(kegang.content("course/第一部分/c.md"));
    assertEquals(
        whole,
        lines(kegang.run("check", ONLY, "-", "--stdin-filename", "course/第一部分/c.md", "-q"), ""));
    assertEquals(List.of(), lines(kegang.run("check", ONLY, "course/第一部分/a.md", "-q"), ""));
  }

  @Test
  void theTextOnStandardInputCountsNotTheFile() throws IOException {
    kegang.reading(lesson("图表", 10, "折线图", ""));
    List<String> found =
        lines(kegang.run("check", ONLY, "-", "--stdin-filename", "course/第一部分/c.md", "-q"), "");
    assertEquals(1, found.size());
    assertTrue(found.get(0).contains("c.md:3:3: warning duplicate-lesson-title"), found.get(0));
  }

  @Test
  void otherCoursesHaveNothingToDoWithIt() throws IOException {
    kegang.put("course/projects/kegang.json", "{}");
    kegang.put("course/projects/d.md", lesson("项目", 8, "条形图😀", ""));
    assertEquals(List.of(), lines(kegang.run("check", ONLY, "-q"), "course/projects"));
    assertEquals(List.of(), lines(kegang.run("check", ONLY, "-q", "course/projects/d.md"), ""));
    assertEquals(1, lines(kegang.run("check", ONLY, "course", "-q"), "course").size());
  }

  @Test
  void theRepositoryIsTheCourseWhereThereAreNoSettings() throws IOException {
    Files.delete(kegang.folder.resolve("course/kegang.json"));
    Files.createDirectories(kegang.folder.resolve("course/.git"));
    List<String> found = lines(kegang.run("check", ONLY, "course/第一部分/c.md", "-q"), "");
    assertEquals(1, found.size());
    Files.delete(kegang.folder.resolve("course/.git"));
    assertEquals(
        lines(kegang.run("check", ONLY, "-q"), "other/a.md"),
        lines(kegang.run("check", ONLY, "other/a.md", "-q"), "other/a.md"),
        "then the working directory");
  }

  @Test
  void reportsNameTheOtherFile() {
    Outcome json = kegang.run("check", ONLY, "--output=json", "-q", "course/第一部分/c.md");
    assertTrue(
        json.out()
            .contains(
                "\"related\":[{\"path\":\"course/第一部分/a.md\",\"message\":\"“10课时” stands here\","
                    + "\"startLine\":1,\"startColumn\":13,\"endLine\":1,\"endColumn\":17}]"),
        json.out());
    Outcome pretty = kegang.run("check", ONLY, "--output=pretty", "-q", "course/第一部分/c.md");
    assertTrue(pretty.out().contains(" = course/第一部分/a.md:1:13: “10课时” stands here"), pretty.out());
  }

  @Test
  void givesTheSameBytesForAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 80; i++) {
      kegang.put("course/" + i + ".md", lesson("图表" + i % 3, 8 + i % 4, "课" + i % 9, ""));
    }
    Outcome alone = kegang.run("check", "--jobs=1", "--output=json");
    assertEquals(alone, kegang.run("check", "--jobs=7", "--output=json"));
  }

  @Test
  void suppressionsSilenceCourseFindingsToo() throws IOException {
    String text = lesson("图表😀", 12, "地图", "");
    kegang.put(
        "course/第一部分/c.md", "<!-- kegang-disable-next-line placement-conflict: 改名 -->\n" + text);
    String only = ONLY + ",unused-suppression";
    assertEquals(List.of(), lines(kegang.run("check", only, "course", "-q"), ""));
    kegang.put(
        "course/第一部分/b.md",
        "<!-- kegang-disable-next-line placement-conflict -->\n" + lesson("图表", 10, "折线图", ""));
    List<String> found = lines(kegang.run("check", only, "course", "-q"), "");
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains("b.md:1:"), "one that silences nothing is unused");
  }

  @Test
  void aSuppressionOfARuleOfLessonAndCourseIsJudgedByBoth() throws IOException {
    String only = "--select=hours-exceeded,unused-suppression";
    String comment = "<!-- kegang-disable hours-exceeded: 待定 -->\n";
    kegang.put("hours/kegang.json", "{}");
    kegang.put("hours/a.md", comment + taking(4, 3, "图一") + "\n");
    kegang.put("hours/b.md", taking(4, 3, "图二"));
    assertEquals(List.of(), lines(kegang.run("check", only, "hours", "-q"), ""), "the course's");
    assertEquals(List.of(), lines(kegang.run("check", only, "hours/a.md", "-q"), ""));
    kegang.put("hours/b.md", taking(4, 1, "图二"));
    List<String> found = lines(kegang.run("check", only, "hours/a.md", "-q"), "");
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains("a.md:1:21: warning unused-suppression"), found.get(0));
    kegang.put("hours/a.md", comment + taking(4, 5, "图一"));
    assertEquals(List.of(), lines(kegang.run("check", only, "hours", "-q"), ""), "the lesson's");
  }

  @Test
  void whatACompleteCourseLacksIsSaidWhereSettingsCallItSo() throws IOException {
    kegang.put("hours/a.md", taking(4, 1, "图一")).put("hours/b.md", taking(4, 1, "图二"));
    kegang.put("hours/kegang.json", "{}");
    assertEquals("", kegang.run("check", "--select=hours-sum", "hours", "-q").out());
    kegang.put("hours/kegang.json", "{ \"complete\": true }");
    String found = kegang.run("check", "--select=hours-sum", "hours/a.md", "-q").out();
    assertTrue(found.contains("a.md:1:12: error hours-sum") && found.contains("2 periods"), found);
  }

  @Test
  void aPeriodOfTheCourseIsAsLongAsItsSettingsSay() throws IOException {
    String minutes = "## 第一部分：图 (100分钟)\n\n# 图三\n\n## 标题页\n\n- 标题: 图三\n";
    kegang.put("hours/a.md", taking(2, 1, "图一")).put("hours/b.md", taking(2, 1, "图二"));
    kegang.put("hours/c.md", minutes);
    String only = "--select=hours-exceeded,placement-conflict";
    kegang.put("hours/kegang.json", "{ \"hours\": { \"minutesPerPeriod\": 50 } }");
    assertEquals("", kegang.run("check", only, "hours", "-q").out());
    kegang.put("hours/kegang.json", "{}");
    assertTrue(kegang.run("check", only, "hours", "-q").out().contains("placement-conflict"));
    kegang.put("hours/c.md", taking(2, 1, "图三").replace("1课时", "50分钟"));
    kegang.put("hours/b.md", taking(2, 1, "图二").replace("1课时", "50分钟"));
    Files.delete(kegang.folder.resolve("hours/a.md"));
    assertTrue(kegang.run("check", only, "hours", "-q").out().contains("hours-exceeded"));
    kegang.put("hours/kegang.json", "{ \"hours\": { \"minutesPerPeriod\": 50 } }");
    assertEquals("", kegang.run("check", only, "hours", "-q").out());
  }

  private static String taking(int part, int lesson, String title) {
    return "## 第一部分：图 ("
        + part
        + "课时)\n\n# "
        + title
        + " ("
        + lesson
        + "课时)\n\n## 标题页\n\n- 标题: "
        + title
        + "\n";
  }

  @Test
  void mendsWhatOnlyTheCourseShows() throws IOException {
    kegang.put(
        "course/第一部分/c.md",
        lesson("图表", 10, "地图", "Few, S., (2012). Show Me the Numbers. Analytics Press."));
    assertEquals(1, kegang.run("check", ONLY, "course/第一部分/c.md", "-q").exitCode());
    Outcome shown = kegang.run("check", ONLY, "course/第一部分/c.md", "-q", "--diff");
    assertTrue(shown.out().contains("\n+  - Few, S. (2012). Show Me"), shown.out());
    Outcome outcome = kegang.run("check", ONLY, "course/第一部分/c.md", "-q", "--fix");
    assertEquals(new Outcome(0, "", ""), outcome);
    assertEquals(lesson("图表", 10, "地图", ""), kegang.content("course/第一部分/c.md"));
    assertEquals(new Outcome(0, "", ""), kegang.run("check", ONLY, "course", "-q"));
  }

  @Test
  void mendsStandardInputWithoutTouchingTheFile() throws IOException {
    String onDisk = kegang.content("course/第一部分/c.md");
    kegang.reading(
        lesson("图表", 10, "地图", "Few, S., (2012). Show Me the Numbers. Analytics Press."));
    Outcome outcome =
        kegang.run("check", ONLY, "-", "--stdin-filename", "course/第一部分/c.md", "--fix", "-q");
    assertEquals(lesson("图表", 10, "地图", ""), outcome.out());
    assertEquals(onDisk, kegang.content("course/第一部分/c.md"));
  }

  @Test
  void anOddFileInTheCourseStopsNothing() throws IOException {
    kegang.put("course/broken.outline.md", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertEquals(1, lines(kegang.run("check", ONLY, "course/第一部分/c.md", "-q"), "").size());
  }

  private static List<String> lines(Outcome outcome, String prefix) {
    return outcome.out().lines().filter(line -> line.startsWith(prefix)).toList();
  }
}
