package dev.kegang.lsp;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * A text after changes.
 *
 * @param change all of them as one; null where there was none yet
 */
record ChangedText(SourceText text, @Nullable TextChange change) {

  /** A text before any change. */
  static ChangedText of(SourceText text) {
    return new ChangedText(text, null);
  }

  /** This text after one more change, which speaks of it. */
  ChangedText after(TextDocumentContentChangeEvent event, Positions positions) {
    if (event.getRange() == null) {
      String whole = event.getText();
      return with(SourceText.of(whole), TextChange.between(text.content(), whole));
    }
    TextEdit edit = new TextEdit(positions.changedRange(text, event.getRange()), event.getText());
    return with(text.after(edit), TextChange.of(edit));
  }

  private ChangedText with(SourceText next, TextChange one) {
    return new ChangedText(next, change == null ? one : change.then(one));
  }
}
