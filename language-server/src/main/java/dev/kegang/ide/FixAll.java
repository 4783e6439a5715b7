package dev.kegang.ide;

import dev.kegang.format.MinimalEdits;
import dev.kegang.lint.Fixer;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatment;
import java.util.List;

/** All safe fixes of a document at once, the very ones of {@code kegang check --fix}. */
public final class FixAll {

  private FixAll() {}

  /** The edits to make; none where nothing can be mended safely. */
  public static List<TextEdit> of(Document document) {
    Treatment treatment = document.treatment();
    Fixer fixer =
        new Fixer(
            text ->
                treatment
                    .linter()
                    .check(
                        treatment.read(SourceText.of(text)).with(document.outline().linkTargets())),
            false);
    String text = document.source().content();
    return MinimalEdits.between(text, fixer.fix(text).text());
  }
}
