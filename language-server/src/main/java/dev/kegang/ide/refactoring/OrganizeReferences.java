package dev.kegang.ide.refactoring;

import dev.kegang.format.MinimalEdits;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.Linter;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import java.util.List;

/** Lists every cited work once in the bibliography, in its order. */
final class OrganizeReferences {

  private OrganizeReferences() {}

  static List<TextEdit> of(Outline outline) {
    Linter linter = RuleFixes.linter("duplicate-reference", "unlisted-reference", "reference-order");
    Fixer fixer =
        new Fixer(
            text ->
                linter.check(
                    OutlineReader.read(
                        SourceText.of(text), outline.vocabulary(), outline.profile())),
            true);
    String text = outline.source().content();
    return MinimalEdits.between(text, fixer.fix(text).text());
  }
}
