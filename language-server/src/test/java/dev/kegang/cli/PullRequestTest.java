package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course with old findings, as a pull request changes it. */
final class PullRequestTest {

  private static final String LESSON = "课程/第一课.md";

  private static final String TEXT =
      """
      # 数据课

      ## 标题页

      - 标题: 数据课

      ## 1. 开始

      - **摘要**: 待补充摘要
      - **主要观点**:
        - 待填写观点

      ## 2. 图表

      - **摘要**: 好  图。
      - **主要观点**:
        - 图要 真实。

      ## 3. 结束

      - **摘要**: 完。
      - **主要观点**:
        - 待填写观点
      """;

  private static final String[] ONLY = {"check", "--select=placeholder,repeated-space", "-q"};

  private final Kegang kegang;
  private final Repository repository;

  PullRequestTest(@TempDir Path folder) throws IOException, InterruptedException {
    Path top = folder.toRealPath();
    repository = new Repository(top);
    kegang = new Kegang(top).put(LESSON, TEXT).put("课程/kegang.json", "{}\n");
    assertEquals(4, findings(run()), run()::out);
    Outcome written = run("--write-baseline");
    assertEquals(0, written.exitCode(), written.err());
    assertEquals("", written.out());
    assertTrue(written.err().contains("课程/kegang-baseline.json now holds the known findings: 4"));
    repository.commit("Old findings are known");
    repository.git("checkout", "-q", "-b", "topic");
  }

  @Test
  void oldFindingsPass() {
    Outcome outcome = run();
    assertEquals(new Outcome(0, "", ""), outcome);
    assertTrue(kegang.run("check", "课程").err().contains("4 known from the baseline"));
    assertTrue(run("--output=json").out().contains("\"baselined\":4"));
    assertTrue(run("--output=sarif").out().contains("\"kind\":\"external\""));
  }

  @Test
  void aNewDefectFailsAndIsTheOnlyOneShown() throws Exception {
    change("图要 真实。", "图要  真实。\n  - 待填写更多观点");
    repository.commit("A new point");
    Outcome outcome = run();
    assertEquals(2, findings(outcome), outcome::out);
    assertEquals(1, outcome.exitCode());
    Files.delete(kegang.folder.resolve("课程/kegang-baseline.json"));
    Outcome changed = run("--changed", "--since", "main");
    assertEquals(outcome.out(), changed.out());
    assertEquals(1, changed.exitCode());
    assertEquals("", run("--changed").out(), "nothing is uncommitted");
    change("完。", "完  了。");
    Outcome uncommitted = run("--changed");
    assertEquals(1, findings(uncommitted), uncommitted::out);
    assertTrue(uncommitted.out().contains(":22:"), uncommitted.out());
  }

  @Test
  void movingAndRenumberingRevivesNothing() throws IOException {
    int second = TEXT.indexOf("## 2.");
    int third = TEXT.indexOf("## 3.");
    String moved =
        TEXT.substring(0, second)
            + TEXT.substring(third).replace("## 3.", "## 二、")
            + "\n"
            + TEXT.substring(second, third).replace("## 2.", "## 三、");
    kegang.put(LESSON, moved.replace("# 数据课\n", "# 数据课\n\n新的一段。\n"));
    assertEquals(new Outcome(0, "", ""), run());
  }

  @Test
  void oneMoreOfTheSameIsNew() throws IOException {
    change("  - 图要 真实。", "  - 图要 真实。\n  - 待填写观点");
    Outcome outcome = run();
    assertEquals(1, findings(outcome), outcome::out);
    assertEquals(1, outcome.exitCode());
  }

  @Test
  void whatIsMendedIsStaleUntilItIsPruned() throws IOException {
    change("  - 待填写观点\n\n## 2.", "  - 数据是事实。\n\n## 2.");
    Outcome outcome = kegang.run("check", "--select=placeholder", "课程");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.err().contains("holds findings that are mended: 1."), outcome.err());
    assertTrue(outcome.err().contains("第一课.md: placeholder “待填写观点”"), outcome.err());
    Outcome pruned = run("--prune-baseline");
    assertTrue(pruned.err().contains("now holds the known findings: 3."), pruned.err());
    assertFalse(kegang.run("check", "课程").err().contains("mended"));
    change("  - 数据是事实。", "  - 待填写观点");
    assertEquals(1, run().exitCode(), "it counts again");
  }

  @Test
  void writingAgainKeepsWhatWasNotLookedAt() throws IOException {
    kegang.put("课程/b.md", TEXT);
    assertEquals(1, run("课程/b.md").exitCode());
    assertEquals(0, run("--write-baseline", "课程/b.md").exitCode());
    assertEquals(new Outcome(0, "", ""), run());
    kegang.run("check", "--select=placeholder", "--write-baseline", "-q", LESSON);
    assertEquals(new Outcome(0, "", ""), run());
    Files.delete(kegang.folder.resolve("课程/b.md"));
    assertTrue(kegang.run("check", "课程").err().contains("holds findings that are mended: 4."));
  }

  @Test
  void aSectionThatLostLinesCounts() throws Exception {
    Files.delete(kegang.folder.resolve("课程/kegang-baseline.json"));
    change("- **摘要**: 完。\n", "");
    Outcome outcome = run("--changed");
    assertEquals(1, findings(outcome), outcome::out);
    assertTrue(outcome.out().contains(":22:"), outcome.out());
    change("## 2. 图表\n\n", "");
    assertEquals(4, findings(run("--changed")), "a heading held the rest together");
  }

  @Test
  void namesAsGitQuotesThemAreFound() throws Exception {
    Files.delete(kegang.folder.resolve("课程/kegang-baseline.json"));
    kegang.put("课程/a \"b\"\t\\课 .md", TEXT);
    repository.commit("An odd name");
    assertEquals("", run("--changed").out());
    kegang.put("课程/a \"b\"\t\\课 .md", TEXT.replace("完。", "完  了。"));
    assertEquals(1, findings(run("--changed")));
    kegang.put("课程/new.md", TEXT);
    assertEquals(5, findings(run("--changed")), "a file that git does not know yet");
    kegang.put("课程/a \"b\"\t\\课 .md", TEXT.replace("完。", "-- 完。\n  \n++ 完  了。"));
    assertEquals(5, findings(run("--changed")), "lines that look like the difference's own");
  }

  @Test
  void saysWhyItCannotTell() throws Exception {
    assertEquals(2, run("--changed", "--since", "nowhere").exitCode());
    assertTrue(run("--changed", "--since", "nowhere").err().contains("“nowhere”"));
    assertEquals(2, run("--since", "main").exitCode());
    assertEquals(2, run("--changed", "--fix").exitCode());
    assertEquals(2, run("--write-baseline", "--prune-baseline").exitCode());
    assertEquals(2, run("--baseline", "none.json").exitCode());
    kegang.put("课程/kegang-baseline.json", "<<<<<<< HEAD\n");
    Outcome broken = run();
    assertEquals(2, broken.exitCode());
    assertTrue(broken.err().contains("kegang-baseline.json is no baseline"), broken.err());
    assertEquals("<<<<<<< HEAD\n", kegang.content("课程/kegang-baseline.json"));
  }

  private void change(String before, String after) throws IOException {
    String content = kegang.content(LESSON);
    assertTrue(content.contains(before), before);
    kegang.put(LESSON, content.replaceFirst(java.util.regex.Pattern.quote(before), after));
  }

  private Outcome run(String... more) {
    String[] words = new String[ONLY.length + more.length];
    System.arraycopy(ONLY, 0, words, 0, ONLY.length);
    System.arraycopy(more, 0, words, ONLY.length, more.length);
    return kegang.run(words);
  }

  private static int findings(Outcome outcome) {
    return (int) outcome.out().lines().count();
  }
}
