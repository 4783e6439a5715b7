package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, rules do not fail and ranges stay inside the text. */
class RealFilesTest {

  private static final int CUT_FILES = 500;

  private final Linter linter = new Linter(RuleSelection.defaults());

  @Test
  void wholeFiles() {
    for (OutlineFiles.OutlineFile file : allFiles()) {
      check(file.path(), file.text());
    }
  }

  @Test
  void filesCutReorderedAndGlued() {
    List<String> texts = new ArrayList<>();
    OutlineFiles.examples().forEach(file -> texts.add(file.text()));
    OutlineFiles.seed().forEach(file -> texts.add(file.text()));
    Random random = new Random(500);
    for (int i = 0; i < CUT_FILES; i++) {
      check("cut " + i, cut(texts, random));
    }
  }

  private static List<OutlineFiles.OutlineFile> allFiles() {
    List<OutlineFiles.OutlineFile> files = new ArrayList<>(OutlineFiles.examples());
    files.addAll(OutlineFiles.seed());
    files.addAll(OutlineFiles.corpus());
    assertTrue(files.size() >= 7);
    return files;
  }

  private static String cut(List<String> texts, Random random) {
    StringBuilder glued = new StringBuilder();
    for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
      String text = texts.get(random.nextInt(texts.size()));
      int start = random.nextInt(text.length());
      glued.append(text, start, start + random.nextInt(text.length() - start));
    }
    if (random.nextBoolean()) {
      List<String> lines = new ArrayList<>(glued.toString().lines().toList());
      Collections.rotate(lines, random.nextInt(lines.size() + 1));
      if (random.nextInt(4) == 0) {
        Collections.shuffle(lines, random);
      }
      return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
    }
    return glued.toString();
  }

  private void check(String path, String text) {
    Document document = Document.of("file:///" + path, 0, text, true);
    LintResult result = linter.check(document.outline());
    assertEquals(List.of(), result.failures(), path);
    for (Finding finding : result.findings()) {
      assertInside(path, finding, finding.range(), text);
      finding.related().forEach(related -> assertInside(path, finding, related.range(), text));
      for (Fix fix : finding.fixes()) {
        for (TextEdit edit : fix.edits()) {
          assertInside(path, finding, edit.range(), text);
        }
        TextEdits.of(fix.edits()).applyTo(text);
      }
      int line = document.source().lines().lineAt(finding.range().start());
      int lastLine = document.source().lines().lineAt(finding.range().end());
      assertEquals(line, lastLine, () -> path + ": not on one line: " + finding);
    }
  }

  private static void assertInside(String path, Finding finding, TextRange range, String text) {
    assertTrue(range.end() <= text.length(), () -> path + ": " + finding);
    assertTrue(!splitsPair(text, range.start()) && !splitsPair(text, range.end()), path);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }
}
