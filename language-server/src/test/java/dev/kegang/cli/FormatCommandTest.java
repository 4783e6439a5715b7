package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatCommandTest {

  private static final String UNTIDY = "#课😀\r\n## 标题页\r\n*  标题: 课😀\r\n";
  private static final String TIDY = "# 课😀\r\n\r\n## 标题页\r\n\r\n- 标题: 课😀\r\n";

  @TempDir Path folder;

  @Test
  void writesOutlinesAndNothingElse() throws IOException {
    Kegang kegang = new Kegang(folder).put("a/课.md", "\uFEFF" + UNTIDY).put("b.md", TIDY);
    kegang.put("README.md", UNTIDY).put("notes.md", "*  a\n");
    Outcome outcome = kegang.run("format");
    assertEquals(0, outcome.exitCode());
    assertEquals("a/课.md\n", outcome.out());
    assertEquals("kegang: Files formatted: 1; already in order: 1\n", outcome.err());
    byte[] expected = ("\uFEFF" + TIDY).getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(expected, Files.readAllBytes(folder.resolve("a/课.md")));
    assertEquals(UNTIDY, kegang.content("README.md"));
    assertEquals("*  a\n", kegang.content("notes.md"));
  }

  @Test
  void checkListsAndWritesNothing() throws IOException {
    Kegang kegang = new Kegang(folder).put("a.md", UNTIDY).put("b.md", TIDY);
    Outcome outcome = kegang.run("format", "--check", "--quiet");
    assertEquals(1, outcome.exitCode());
    assertEquals("a.md\n", outcome.out());
    assertEquals("", outcome.err());
    assertEquals(UNTIDY, kegang.content("a.md"));
    assertEquals(0, kegang.run("format", "--check", "b.md").exitCode());
  }

  @Test
  void diffShowsAndWritesNothing() throws IOException {
    Kegang kegang = new Kegang(folder).put("a.md", UNTIDY);
    Outcome outcome = kegang.run("format", "--diff", "a.md");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().startsWith("--- a/a.md\n+++ b/a.md\n@@"), outcome.out());
    assertTrue(outcome.out().contains("\n-*  标题: 课😀\r\n"), outcome.out());
    assertTrue(outcome.out().contains("\n+- 标题: 课😀\r\n"), outcome.out());
    assertEquals(UNTIDY, kegang.content("a.md"));
    assertEquals(1, kegang.run("format", "--diff", "--check", "a.md").exitCode());
  }

  @Test
  void standardInputGoesToStandardOutput() {
    Kegang kegang = new Kegang(folder).reading(UNTIDY);
    assertEquals(TIDY, kegang.run("format", "-").out());
    assertEquals("", kegang.run("format", "-", "--check", "--stdin-filename", "README.md").out());
    Kegang other = new Kegang(folder).reading("*  a");
    assertEquals("*  a", other.run("format", "-").out());
  }

  @Test
  void settingsDecide() throws IOException {
    Kegang kegang =
        new Kegang(folder)
            .put(
                "kegang.json",
                "{ \"format\": { \"listMarkers\": false }, \"exclude\": [\"b.md\"] }")
            .put("a.md", UNTIDY)
            .put("b.md", UNTIDY);
    assertEquals("a.md\n", kegang.run("format").out());
    assertEquals(TIDY.replace("- 标题", "* 标题"), kegang.content("a.md"));
    assertEquals("", kegang.run("format", "b.md").out());
    Kegang named = kegang.reading(UNTIDY);
    assertEquals(
        TIDY.replace("- 标题", "* 标题"), named.run("format", "-", "--stdin-filename", "c.md").out());
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Kegang kegang = new Kegang(folder).put("a.outline.md", new byte[] {'#', ' ', (byte) 0xff});
    Outcome outcome = kegang.run("format", "a.outline.md", "missing.md", "--lang", "zh");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("a.outline.md：不是 UTF-8 编码。未作改动。"), outcome.err());
    assertTrue(outcome.err().contains("missing.md"), outcome.err());
  }

  @Test
  void fixIsCheckThatMends() throws IOException {
    Kegang kegang = new Kegang(folder).put("a.md", Kegang.OUTLINE);
    Outcome outcome = kegang.run("fix", "a.md", "--select", "unused-suppression");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.err().contains("Fixes applied: 1; files changed: 1"), outcome.err());
    assertEquals(Kegang.OUTLINE.replace("<!-- kegang-enable -->\n", ""), kegang.content("a.md"));
    Outcome unknown = kegang.run("fix", "--fix");
    assertEquals(2, unknown.exitCode());
  }
}
