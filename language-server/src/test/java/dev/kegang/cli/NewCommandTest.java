package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import dev.kegang.testing.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewCommandTest {

  @TempDir Path folder;

  @Test
  void writesTheNextLesson() throws IOException {
    Kegang kegang = new Kegang(folder).put("课程/第01课 图表.md", Lessons.CHINESE);
    Outcome outcome = kegang.run("new", "lesson", "--title", "颜色😀", "--lang", "en");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals("课程/第02.md\n", outcome.out());
    String text = kegang.content("课程/第02.md");
    assertTrue(text.contains("\n# 颜色😀\n"), text);
    assertTrue(text.contains("- 副标题: 第二部分：看懂数据\n"), text);
    Outcome check = kegang.run("check", "--output", "concise");
    assertFalse(check.out().isEmpty());
    check.out().lines().forEach(line -> assertTrue(line.contains(" placeholder "), line));
    assertEquals(0, kegang.run("format", "--check").exitCode());
  }

  @Test
  void overwritesNothing() throws IOException {
    Kegang kegang = new Kegang(folder).put("a.md", "mine");
    Outcome outcome = kegang.run("new", "lesson", "a.md");
    assertEquals(2, outcome.exitCode());
    assertEquals("mine", kegang.content("a.md"));
    assertTrue(outcome.err().contains("a.md is there already"), outcome.err());
  }

  @Test
  void goesWhereItIsTold() throws IOException {
    Kegang kegang = new Kegang(folder);
    Outcome shown = kegang.run("new", "lesson", "-", "--language", "zh");
    assertTrue(shown.out().startsWith("# 新的一课\n"), shown.out());
    assertEquals("x/y.md\n", kegang.run("new", "lesson", "x/y.md", "--language", "en").out());
    assertTrue(kegang.content("x/y.md").startsWith("# A new lesson\n"));
    assertEquals(2, kegang.run("new", "course").exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson-outline", "teaching-plan", "syllabus", "episode", "lab"})
  void theProfileOfTheCourseDecides(String profile) throws IOException {
    for (String language : List.of("zh", "en")) {
      Kegang kegang =
          new Kegang(folder.resolve(language))
              .put(
                  "kegang.json",
                  """
                  { "profile": "%s", "outlines": ["**"], "profiles": { "lab": {
                    "base": "lesson-outline", "pages": ["title-page"],
                    "required": ["summary", "materials"], "order": ["summary", "materials"] } } }
                  """
                      .formatted(profile));
      assertEquals(0, kegang.run("new", "lesson", "--language", language).exitCode());
      Outcome check = kegang.run("check", "--output", "concise", "--lang", "en");
      String text = kegang.content("lesson-01.md");
      assertFalse(check.out().isEmpty(), text);
      check.out().lines().forEach(line -> assertTrue(line.contains(" placeholder "), line + text));
      assertTrue(kegang.run("files").out().contains(profile), text);
    }
  }

  @Test
  void theWholeCourseCounts() throws IOException {
    Kegang kegang =
        new Kegang(folder).put("kegang.json", "{}").put("a/lesson-01.md", Lessons.CHINESE);
    kegang.put("b/x.txt", "");
    Outcome outcome = new Kegang(folder.resolve("b")).run("new", "lesson");
    assertEquals("../a/lesson-02.md\n", outcome.out(), outcome.err());
    assertTrue(kegang.content("a/lesson-02.md").contains("第二部分"));
  }

  @Test
  void settingsToBeginWith() throws IOException {
    Kegang kegang = new Kegang(folder).put("lessons/a/1.md", Lessons.CHINESE);
    kegang.put("lessons/b/2.md", Lessons.CHINESE).put("README.md", "# a\n");
    Outcome outcome = kegang.run("init", "--lang", "en");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals("kegang.json\n", outcome.out());
    String text = kegang.content("kegang.json");
    assertTrue(text.contains("Outlines found: 2, in Chinese: 2."), text);
    assertTrue(text.contains("\"language\": \"zh\""), text);
    assertTrue(text.contains("// \"include\": [\"lessons/**\"],"), text);
    assertFalse(kegang.run("check").out().contains("invalid-settings"), text);
    assertEquals(2, kegang.run("init").exitCode());
    assertEquals(text, Files.readString(folder.resolve("kegang.json")));
  }
}
