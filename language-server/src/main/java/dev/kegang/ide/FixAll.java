package dev.kegang.ide;

import dev.kegang.format.MinimalEdits;
import dev.kegang.lint.Fixed;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.Linter;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.util.List;

/** All safe fixes of a document at once, the very ones of {@code kegang check --fix}. */
public final class FixAll {

  private FixAll() {}

  /** The edits to make; none where nothing can be mended safely. */
  public static List<TextEdit> of(Document document, Linter linter) {
    Fixer fixer =
        new Fixer(
            text ->
                linter.check(Document.of(document.uri(), document.version(), text, true).outline()),
            false);
    String text = document.source().content();
    Fixed fixed = fixer.fix(text);
    return MinimalEdits.between(text, fixed.text());
  }
}
