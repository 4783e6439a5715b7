package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kegang.lint.Fixer;
import dev.kegang.lint.Linter;
import dev.kegang.lint.OutlineFiles;
import dev.kegang.lint.OutlineFiles.OutlineFile;
import dev.kegang.lint.RuleSelection;
import dev.kegang.text.TextEdits;
import dev.kegang.workspace.Document;
import org.junit.jupiter.api.Test;

final class FixAllTest {

  private final Linter linter = new Linter(RuleSelection.defaults());

  @Test
  void givesWhatTheCommandLineWrites() {
    int mended = 0;
    for (OutlineFile file : OutlineFiles.examples()) {
      String text = file.text().replace("## 2. ", "## 7. ").replace("。\n", "。  \n");
      Document document = document(text);
      String after = TextEdits.of(FixAll.of(document, Document::check)).applyTo(text);
      Fixer fixer = new Fixer(mending -> linter.check(document(mending).outline()), false);
      assertEquals(fixer.fix(text).text(), after, file.path());
      mended += after.equals(text) ? 0 : 1;
    }
    assertNotEquals(0, mended);
  }

  private static Document document(String text) {
    return Document.of("file:///a.outline.md", 1, text, true);
  }
}
