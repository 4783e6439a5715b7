package dev.kegang.ide.refactoring;

import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import java.util.List;

/**
 * Reads an outline as it would be after a change: a code block that is not closed, say, swallows
 * whatever comes to stand behind it.
 */
final class SectionCheck {

  private SectionCheck() {}

  /** Whether everything is still there. */
  static boolean keepsAll(Outline before, List<TextEdit> edits) {
    Outline after = after(before, edits);
    return before.headings().size() == after.headings().size()
        && before.sections().size() == after.sections().size()
        && before.fields().size() == after.fields().size()
        && before.items().size() == after.items().size()
        && before.wordings().size() == after.wordings().size()
        && before.comments().size() == after.comments().size()
        && before.works().size() == after.works().size();
  }

  /** Whether one section less is there, or as many less as given. */
  static boolean keepsSections(Outline before, List<TextEdit> edits, int fewer) {
    return before.sections().size() - fewer == after(before, edits).sections().size();
  }

  private static Outline after(Outline before, List<TextEdit> edits) {
    String text = TextEdits.of(edits).applyTo(before.source().content());
    return OutlineReader.read(SourceText.of(text), before.vocabulary(), before.profile());
  }
}
