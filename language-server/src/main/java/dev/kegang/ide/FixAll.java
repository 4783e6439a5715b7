package dev.kegang.ide;

import dev.kegang.format.MinimalEdits;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.LintResult;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Recognition;
import java.util.List;
import java.util.function.Function;

/** All safe fixes of a document at once, the very ones of {@code kegang check --fix}. */
public final class FixAll {

  private FixAll() {}

  /**
   * The edits to make; none where nothing can be mended safely.
   *
   * @param check all findings of a document, those about its course included
   */
  public static List<TextEdit> of(Document document, Function<Document, LintResult> check) {
    String text = document.source().content();
    Fixer fixer = new Fixer(mended -> check.apply(reread(document, mended)), false);
    return MinimalEdits.between(text, fixer.fix(text).text());
  }

  private static Document reread(Document document, String text) {
    return Document.of(
            document.uri(),
            document.version(),
            text,
            Recognition.Reason.LANGUAGE,
            document.treatment())
        .with(document.outline().linkTargets());
  }
}
