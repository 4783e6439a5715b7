package dev.kegang.lsp;

import dev.kegang.lint.LintResult;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.Vocabulary;
import dev.kegang.workspace.Document;

/**
 * Checks a small outline of its own while the client and the server still introduce themselves, so
 * that the classes for it are loaded when the first document is opened.
 */
final class WarmUp implements Runnable {

  private static final String URI = "warm-up:/a.md";

  @Override
  public void run() {
    Document document = Document.of(URI, 0, sample(), true);
    LintResult result = document.check();
    var unused = DiagnosticConversion.of(document, result, Agreement.NONE);
  }

  private static String sample() {
    Vocabulary vocabulary = Vocabulary.bundled();
    String contents = vocabulary.word(PageKind.TABLE_OF_CONTENTS, Language.CHINESE);
    String field = vocabulary.word(FieldKind.REFERENCES, Language.CHINESE);
    return "# 1\n\n## "
        + contents
        + "\n\n1. A\n\n## 1. B (2 h)\n\n### B\n\n- **"
        + field
        + "**:\n  - A, B. (2000). C. D.\n";
  }
}
