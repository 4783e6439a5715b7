package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String ONLY = "--select=unused-suppression";
  private static final String LINE =
      "a.md:6:6: warning unused-suppression “kegang-enable” has nothing to end: no comment above it"
          + " silences that. Delete it.\n";
  private static final String MENDED = Kegang.OUTLINE.replace("<!-- kegang-enable -->\n", "");

  private final Kegang kegang;

  CheckCommandTest(@TempDir Path folder) throws IOException {
    kegang = new Kegang(folder).put("a.md", Kegang.OUTLINE).put("b.md", "# 笔记\n");
  }

  @Test
  void endsAsFailOnSays() {
    assertEquals(1, kegang.run("check", ONLY).exitCode());
    assertEquals(1, kegang.run("check", ONLY, "--fail-on", "info").exitCode());
    assertEquals(0, kegang.run("check", ONLY, "--fail-on", "error").exitCode());
    assertEquals(0, kegang.run("check", ONLY, "--fail-on", "never").exitCode());
    assertEquals(0, kegang.run("check", ONLY, "--ignore", "unused-suppression").exitCode());
  }

  @Test
  void changesNothingWhereTheBaselineIsMissing() throws IOException {
    kegang.put("out.sarif", "the last report");
    Outcome refused =
        kegang.run("check", ONLY, "--fix", "--baseline=none.json", "--output=sarif=out.sarif");
    assertEquals(2, refused.exitCode());
    assertTrue(refused.err().contains("none.json"), refused.err());
    assertEquals("", refused.out());
    assertEquals("the last report", kegang.content("out.sarif"));
    assertEquals(Kegang.OUTLINE, kegang.content("a.md"));
  }

  @Test
  void printsOneLinePerFindingWhereNobodyWatches() {
    assertEquals(
        new Outcome(
            1, LINE, "1 outline checked, 1 other file: 1 warning, 1 with a safe fix (--fix)\n"),
        kegang.run("check", ONLY));
    assertEquals(new Outcome(1, LINE, ""), kegang.run("check", ONLY, "--quiet"));
  }

  @Test
  void printsTheLineOnATerminal() {
    Outcome outcome = kegang.onTerminal().with("NO_COLOR", "1").run("check", ONLY, "--lang=zh");
    assertEquals(
        """
        警告[unused-suppression]: “kegang-enable”没有可恢复的内容：上文没有注释屏蔽过它。请删除。
         --> a.md:6:6
          |
        6 | <!-- kegang-enable -->
          |      ^^^^^^^^^^^^^
          = [安全修复：删除这条注释]

        检查了 1 份大纲，1 个其他文件：1 个警告，1 处可安全修复（--fix）
        """,
        outcome.out());
  }

  @Test
  void usesColoursOnATerminalOnlyUnlessTold() {
    String colour = "\u001b[";
    assertTrue(!kegang.run("check", ONLY).out().contains(colour));
    assertTrue(kegang.run("check", ONLY, "--color=always").out().contains(colour));
    kegang.onTerminal();
    assertTrue(kegang.run("check", ONLY).out().contains(colour));
    assertTrue(!kegang.run("check", ONLY, "--color=never").out().contains(colour));
    assertTrue(!kegang.with("TERM", "dumb").run("check", ONLY).out().contains(colour));
  }

  @Test
  void writesSeveralReportsFromOneRun() throws IOException {
    Outcome outcome =
        kegang.run("check", ONLY, "--output", "json=r.json", "--output=concise", "-q", ".");
    assertEquals(new Outcome(1, LINE, ""), outcome);
    assertEquals(
        kegang.run("check", ONLY, "--output", "json", "-q").out(), kegang.content("r.json"));
    assertEquals(2, kegang.run("check", "--output=json", "--output=pretty").exitCode());
    assertEquals(2, kegang.run("check", "--output=xml").exitCode());
    assertEquals(2, kegang.run("check", "--output=json=").exitCode());
    assertEquals(2, kegang.run("check", "--output=json=no/such/folder.json").exitCode());
  }

  @Test
  void givesTheSameBytesForAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 60; i++) {
      kegang.put("课/" + i + ".md", Kegang.OUTLINE);
    }
    Outcome alone = kegang.run("check", "--jobs", "1", "--output", "json");
    assertEquals(alone, kegang.run("check", "--jobs", "7", "--output", "json"));
    assertTrue(alone.out().indexOf("课/10.md") < alone.out().indexOf("课/9.md"), "byte order");
  }

  @Test
  void mendsFilesAndReportsWhatIsLeft() throws IOException {
    Outcome outcome = kegang.run("check", ONLY, "--fix");
    assertEquals(
        new Outcome(
            0,
            "",
            """
            Fixes applied: 1; files changed: 1
            1 outline checked, 1 other file: no findings
            """),
        outcome);
    assertEquals(MENDED, kegang.content("a.md"));
  }

  @Test
  void keepsByteOrderMarkAndLineEndsWhenMending() throws IOException {
    kegang.put("a.md", "\ufeff" + Kegang.OUTLINE.strip().replace("\n", "\r\n"));
    kegang.run("check", ONLY, "--fix");
    assertEquals("\ufeff" + MENDED.strip().replace("\n", "\r\n"), kegang.content("a.md"));
  }

  @Test
  void showsTheDifferenceInsteadOfWriting() throws IOException {
    Outcome outcome = kegang.run("check", ONLY, "--diff");
    assertTrue(outcome.out().startsWith("--- a/a.md\n+++ b/a.md\n@@ "), outcome.out());
    assertTrue(outcome.out().contains("\n-<!-- kegang-enable -->\n"), outcome.out());
    assertEquals(1, outcome.exitCode());
    assertEquals(Kegang.OUTLINE, kegang.content("a.md"));
    assertEquals(2, kegang.run("check", "--diff", "--output=json").exitCode());
  }

  @Test
  void readsStandardInput() {
    kegang.reading(Kegang.OUTLINE);
    Outcome outcome = kegang.run("check", ONLY, "-", "--stdin-filename", "a.md", "-q");
    assertEquals(new Outcome(1, LINE, ""), outcome);
    assertTrue(kegang.run("check", ONLY, "-").out().startsWith("<stdin>:6:6: "));
    Outcome mended = kegang.run("check", ONLY, "-", "--fix");
    assertEquals(MENDED, mended.out());
    assertEquals(0, mended.exitCode());
    assertEquals(2, kegang.run("check", "--stdin-filename", "a.md").exitCode());
  }

  @Test
  void checksEverythingElseWhenAPathIsMissing() {
    Outcome outcome = kegang.run("check", ONLY, "nothing.md", "a.md", "-q");
    assertEquals(new Outcome(2, LINE, "kegang: nothing.md: no such file or folder.\n"), outcome);
  }

  @Test
  void reportsAFileThatCannotBeReadOnlyWhereItMatters() throws IOException {
    byte[] chinese = "# 大纲与课程计划".getBytes(Charset.forName("GB18030"));
    kegang.put("walked.md", chinese);
    assertEquals(1, kegang.run("check", ONLY).exitCode());
    Outcome named = kegang.run("check", ONLY, "walked.md", "a.md", "-q");
    assertEquals(2, named.exitCode());
    assertTrue(named.out().startsWith(LINE + "walked.md:1:1: error unreadable-file "), named.out());
    assertTrue(named.out().contains("iconv -f GB18030 -t UTF-8 'walked.md'"), named.out());
    kegang.put("named.outline.md", chinese);
    assertEquals(2, kegang.run("check", ONLY).exitCode());
    assertEquals(1, kegang.run("check", ONLY, "--ignore=unreadable-file").exitCode());
  }

  @Test
  void saysThatThereIsNoOutline() {
    Outcome outcome = kegang.run("check", "b.md");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.err().contains("kegang: no lesson outline was found"), outcome.err());
    assertEquals(2, kegang.run("check", "b.md", "--require-outlines").exitCode());
    assertEquals(1, kegang.run("check", ONLY, "--require-outlines").exitCode());
  }

  @Test
  void countsByRule() {
    Outcome outcome = kegang.run("check", ONLY, "--statistics", "-q");
    assertEquals("1  unused-suppression (1 with safe fixes)\n", outcome.err());
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    kegang.writingTo(new StandardOutputTest.Refusing("Broken pipe"));
    assertEquals(new Outcome(1, "", ""), kegang.run("check", ONLY, "-q"));
    kegang.writingTo(new StandardOutputTest.Refusing("No space left on device"));
    Outcome full = kegang.run("check", ONLY, "-q");
    assertEquals(2, full.exitCode());
    assertTrue(full.err().contains("the output cannot be written: No space left on device"));
  }
}
