package dev.kegang.lsp;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Applies the changes of a {@code didChange} to a text. */
final class ContentChanges {

  private ContentChanges() {}

  /** The text after all changes, each of which speaks of the text the one before it left. */
  static String apply(
      SourceText text, List<TextDocumentContentChangeEvent> changes, Positions positions) {
    SourceText current = text;
    for (TextDocumentContentChangeEvent change : changes) {
      current = SourceText.of(apply(current, change, positions));
    }
    return current.content();
  }

  private static String apply(
      SourceText text, TextDocumentContentChangeEvent change, Positions positions) {
    if (change.getRange() == null) {
      return change.getText();
    }
    TextRange range = positions.changedRange(text, change.getRange());
    String before = text.content();
    String inserted = change.getText();
    return new StringBuilder(before.length() - range.length() + inserted.length())
        .append(before, 0, range.start())
        .append(inserted)
        .append(before, range.end(), before.length())
        .toString();
  }
}
