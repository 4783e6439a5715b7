package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kegang.json} says holds for {@code check} and {@code files}. */
final class SettingsCommandTest {

  private static final String TITLE_PAGE = "# 课\n\n## 标题页\n\n- 标题: 另一课\n";

  private final Kegang kegang;

  SettingsCommandTest(@TempDir Path folder) throws IOException {
    kegang = new Kegang(folder).put("lessons/a.md", TITLE_PAGE);
  }

  @Test
  void severitiesHoldAndOverridesWin() throws IOException {
    kegang
        .put("labs/a.md", TITLE_PAGE)
        .put(
            "kegang.json",
            """
            { "rules": { "title-mismatch": "info" },
              "overrides": [ { "files": ["labs/**"], "rules": { "title-mismatch": "off" } } ] }
            """);
    Outcome outcome = kegang.run("check", "--quiet", "--fail-on=error");
    assertTrue(outcome.out().contains("lessons/a.md:5:7: info title-mismatch"), outcome.out());
    assertFalse(outcome.out().contains("labs/a.md:5:7"), outcome.out());
    assertEquals(0, outcome.exitCode());
    Outcome selected = kegang.run("check", "--quiet", "--select=title-mismatch");
    assertTrue(selected.out().contains("labs/a.md:5:7: error title-mismatch"), "off ones too");
    assertTrue(selected.out().contains("lessons/a.md:5:7: info"), "as grave as settings say");
  }

  @Test
  void whatIsWrongInTheSettingsIsFoundAndNothingElseBreaks() throws IOException {
    kegang.put(
        "kegang.json",
        """
        {
          "langauge": "zh",
          "complete": "yes",
          "rules": { "tilte-mismatch": "off" }
        }
        """);
    Outcome outcome = kegang.run("check", "--quiet", "--select=title-mismatch");
    assertEquals(
        """
        kegang.json:2:3: error invalid-settings There is no setting “langauge” here. Did you mean “language”?
        kegang.json:3:15: error invalid-settings “complete” is either true or false, without quotation marks.
        kegang.json:4:14: error invalid-settings There is no rule “tilte-mismatch”. Did you mean “title-mismatch”?
        """,
        outcome
            .out()
            .lines()
            .filter(line -> line.startsWith("kegang"))
            .reduce("", (a, b) -> a + b + "\n"));
    assertTrue(outcome.out().contains("lessons/a.md:5:7: error title-mismatch"), outcome.out());
    assertEquals(2, outcome.exitCode());
    assertEquals(1, kegang.run("check", "--ignore=invalid-settings").exitCode());
  }

  @Test
  void aFileThatIsNoJsonIsOneFindingAndDefaultsHold() throws IOException {
    kegang.put("kegang.json", "{ \"rules\": { \"title-mismatch\": \"off\" }");
    Outcome outcome = kegang.run("check", "--quiet", "lessons/a.md");
    assertEquals(
        1, outcome.out().lines().filter(line -> line.contains("invalid-settings")).count());
    assertTrue(outcome.out().contains("title-mismatch"), outcome.out());
    assertEquals(2, outcome.exitCode());
  }

  @Test
  void excludedFilesAreNeverCheckedAlsoWhenTheyAreNamed() throws IOException {
    kegang.put("kegang.json", "{ \"exclude\": [\"lessons/a.md\"] }");
    assertEquals("", kegang.run("check", "lessons/a.md").out());
    assertEquals(
        "lessons/a.md: not an outline, because the settings leave it out; settings: kegang.json\n",
        kegang.run("files", "lessons/a.md").out());
    kegang.put("kegang.json", "{ \"include\": [\"other/**\"] }");
    assertEquals("", kegang.run("check").out());
  }

  @Test
  void outlinesNamedBySettingsNeedNoEvidence() throws IOException {
    kegang
        .put("lessons/plain.md", "# 课\n\n正文\n")
        .put(
            "kegang.json",
            "{ \"outlines\": [\"lessons/**\"], \"profile\": \"short\",\n"
                + "  \"profiles\": { \"short\": { \"pages\": [], \"required\": [] } } }");
    assertEquals(
        "lessons/plain.md: outline, because the settings name it (profile short);"
            + " settings: kegang.json\n",
        kegang.run("files", "lessons/plain.md").out());
    assertEquals(0, kegang.run("check", "lessons/plain.md", "--require-outlines").exitCode());
  }

  @Test
  void theTextOnStandardInputHasTheSettingsOfItsName() throws IOException {
    kegang.put("lessons/kegang.json", "{ \"rules\": { \"title-mismatch\": \"off\" } }");
    kegang.reading(TITLE_PAGE);
    String select = "--ignore=missing-table-of-contents";
    assertFalse(
        kegang
            .run("check", "-", "--stdin-filename=lessons/b.md", select)
            .out()
            .contains("title-mis"));
    assertTrue(
        kegang
            .reading(TITLE_PAGE)
            .run("check", "-", "--stdin-filename=b.md")
            .out()
            .contains("title-mis"));
  }

  @Test
  void messagesAreInTheLanguageOfTheCourse() throws IOException {
    kegang.put("kegang.json", "{ \"language\": \"zh\" }");
    assertTrue(kegang.run("files").out().contains("大纲，因为"));
    assertTrue(kegang.run("files", "--lang=en").out().contains("outline, because"));
  }

  @Test
  void wordsOfTheCourseAreRead() throws IOException {
    kegang
        .put("lessons/b.md", "# 课\n\n## 首页\n\n- 标题: 另一课\n")
        .put("kegang.json", "{ \"vocabulary\": { \"pages\": { \"title-page\": [\"首页\"] } } }");
    assertTrue(kegang.run("check", "lessons/b.md").out().contains("title-mismatch"));
  }

  @Test
  void aPeriodIsAsLongAsTheCourseSays() throws IOException {
    String outline = "# 课 (2课时)\n\n## 标题页\n\n- 标题: 课\n\n## 1. 甲 (100分钟)\n\n正文\n";
    kegang.put("lessons/c.md", outline);
    String select = "--select=hours-exceeded";
    assertTrue(kegang.run("check", "lessons/c.md", select).out().contains("hours-exceeded"));
    kegang.put("kegang.json", "{ \"hours\": { \"minutesPerPeriod\": 50 } }");
    assertEquals("", kegang.run("check", "lessons/c.md", select).out());
  }

  @Test
  void profilesAreKnownByTheirFields() throws IOException {
    kegang
        .put(
            "jiaoan.md",
            """
            # 认识图表

            ## 教学目标

            会读图

            ## 教学重难点

            坐标轴

            ## 教学过程

            ### 导入（5分钟）

            看图

            ## 板书设计

            轴
            """)
        .put("dagang.md", "# 统计学\n\n## 课程目标\n\n会算\n\n## 考核方式\n\n考试\n\n## 教材\n\n《统计学》\n")
        .put("jihua.md", "# 统计学教学计划\n\n## 第一周（2课时）\n\n正文\n\n## 第二周（2课时）\n\n正文\n")
        .put(
            "episode.md",
            """
            ---
            title: Plots
            teaching: 20
            exercises: 10
            questions:
            - Why?
            objectives:
            - Plot.
            keypoints:
            - Plots show.
            ---

            ## Lines

            Text.
            """)
        .put("guide.md", "# 教案编写指南\n\n## 教学目标\n\n写\n\n## 教学重点\n\n写\n\n## 教学过程\n\n写\n")
        .put(
            "exercise.md",
            "# CI\n\n## Objective\n\nRun\n\n## Prerequisites\n\nGit\n\n## Grading\n\nNo\n")
        .put("notes.md", "# 教学过程中的问题\n\n## 教学目标\n\n正文\n")
        .put("README.md", "# 教案\n\n## 教学目标\n\n## 教学重点\n\n## 教学过程\n");
    String files = kegang.run("files").out();
    assertTrue(files.contains("jiaoan.md: outline, because it has the fields"), files);
    assertTrue(files.contains("(profile teaching-plan)"), files);
    assertTrue(files.contains("dagang.md: outline, because it has the fields"), files);
    assertTrue(files.contains("jihua.md: outline, because its title names such a document"), files);
    assertTrue(files.contains("episode.md: outline"), files);
    assertTrue(files.contains("(profile episode)"), files);
    assertTrue(files.contains("guide.md: not an outline"), files);
    assertTrue(files.contains("exercise.md: not an outline"), files);
    assertTrue(files.contains("notes.md: not an outline"), files);
    assertTrue(files.contains("README.md: not an outline"), files);
    for (String name : new String[] {"jiaoan.md", "dagang.md", "jihua.md", "episode.md"}) {
      assertEquals("", kegang.run("check", "--quiet", name).out(), name);
    }
  }

  @Test
  void aPlanWhoseStepsDoNotAddUpIsFoundAndSoIsAMissingField() throws IOException {
    kegang
        .put(
            "plan.md",
            """
            # 认识图表（90分钟）

            ## 教学目标

            会读图

            ## 教学重点

            坐标轴

            ## 教学过程

            ### 导入（30分钟）

            看图

            ### 新授（70分钟）

            讲
            """)
        .put("lacking.md", "# 课\n\n## 教学目标\n\n会\n\n## 教学重点\n\n轴\n\n## 板书设计\n\n轴\n");
    assertTrue(kegang.run("check", "--quiet", "plan.md").out().contains("hours-exceeded"));
    assertEquals(
        "lacking.md:1:3: warning missing-field The “教学过程” is missing: an outline of the kind"
            + " “teaching-plan” has it.\n",
        kegang.run("check", "--quiet", "lacking.md").out());
  }
}
