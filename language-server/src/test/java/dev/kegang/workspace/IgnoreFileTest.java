package dev.kegang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.workspace.IgnoreFile.Verdict;
import org.junit.jupiter.api.Test;

final class IgnoreFileTest {

  @Test
  void aPatternWithoutSlashIsAboutNamesAtAnyDepth() {
    IgnoreFile file = IgnoreFile.parse("drafts\n*.bak.md\n");
    assertEquals(Verdict.IGNORED, verdict(file, "drafts/"));
    assertEquals(Verdict.IGNORED, verdict(file, "a/b/drafts"));
    assertEquals(Verdict.IGNORED, verdict(file, "a/x.bak.md"));
    assertEquals(Verdict.SILENT, verdict(file, "a/drafts.md"));
  }

  @Test
  void aPatternWithASlashCountsFromItsFolder() {
    IgnoreFile file = IgnoreFile.parse("/top.md\na/b.md\n");
    assertEquals(Verdict.IGNORED, verdict(file, "top.md"));
    assertEquals(Verdict.SILENT, verdict(file, "a/top.md"));
    assertEquals(Verdict.IGNORED, verdict(file, "a/b.md"));
    assertEquals(Verdict.SILENT, verdict(file, "c/a/b.md"));
  }

  @Test
  void aTrailingSlashMeansFoldersOnly() {
    IgnoreFile file = IgnoreFile.parse("build/\n/out/\n");
    assertEquals(Verdict.IGNORED, verdict(file, "a/build/"));
    assertEquals(Verdict.SILENT, verdict(file, "a/build"));
    assertEquals(Verdict.IGNORED, verdict(file, "out/"));
    assertEquals(Verdict.SILENT, verdict(file, "a/out/"));
  }

  @Test
  void theLastPatternThatFitsDecides() {
    IgnoreFile file = IgnoreFile.parse("*.md\n!第*课.md\n第二课.md\n");
    assertEquals(Verdict.IGNORED, verdict(file, "a.md"));
    assertEquals(Verdict.KEPT, verdict(file, "第一课.md"));
    assertEquals(Verdict.IGNORED, verdict(file, "第二课.md"));
  }

  @Test
  void twoStarsStandForAnyFolders() {
    IgnoreFile file = IgnoreFile.parse("a/**/x.md\n**/y.md\nb/**\n");
    assertEquals(Verdict.IGNORED, verdict(file, "a/x.md"));
    assertEquals(Verdict.IGNORED, verdict(file, "a/1/2/x.md"));
    assertEquals(Verdict.IGNORED, verdict(file, "1/2/y.md"));
    assertEquals(Verdict.IGNORED, verdict(file, "b/1"));
    assertEquals(Verdict.SILENT, verdict(file, "b/"));
  }

  @Test
  void commentsAndBlanksAreReadAsGitReadsThem() {
    IgnoreFile file =
        IgnoreFile.parse("\ufeff# a\r\n\r\n  \r\n\\#b\r\n\\!c\r\nd  \r\ne\\ \r\n!\r\n/\r\n");
    assertEquals(Verdict.SILENT, verdict(file, "# a"));
    assertEquals(Verdict.IGNORED, verdict(file, "#b"));
    assertEquals(Verdict.IGNORED, verdict(file, "!c"));
    assertEquals(Verdict.IGNORED, verdict(file, "d"));
    assertEquals(Verdict.IGNORED, verdict(file, "e "));
    assertEquals(Verdict.SILENT, verdict(file, "e"));
    assertEquals(Verdict.SILENT, verdict(file, "  "));
  }

  @Test
  void aPatternThatCanMatchNothingIsPassedOver() {
    IgnoreFile file = IgnoreFile.parse("[a\nb\\\nc");
    assertEquals(Verdict.SILENT, verdict(file, "[a"));
    assertEquals(Verdict.SILENT, verdict(file, "b"));
    assertEquals(Verdict.IGNORED, verdict(file, "c"));
  }

  @Test
  void countsFromTheFolderItStandsIn() {
    IgnoreFile file = IgnoreFile.parse("/x.md\n");
    String[] path = {"a", "b", "x.md"};
    assertEquals(Verdict.IGNORED, file.verdict(path, 2, false));
    assertEquals(Verdict.SILENT, file.verdict(path, 1, false));
  }

  private static Verdict verdict(IgnoreFile file, String path) {
    boolean folder = path.endsWith("/");
    String bare = folder ? path.substring(0, path.length() - 1) : path;
    return file.verdict(bare.split("/", -1), 0, folder);
  }
}
