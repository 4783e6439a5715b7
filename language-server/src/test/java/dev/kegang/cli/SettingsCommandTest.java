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
        .put("lessons/plain.md", "# 练习\n\n正文\n")
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
}
