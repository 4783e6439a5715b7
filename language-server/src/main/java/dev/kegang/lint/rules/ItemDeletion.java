package dev.kegang.lint.rules;

import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;

/** Takes an item out of its list. */
final class ItemDeletion {

  private ItemDeletion() {}

  /** Deletes the item's own lines; its nested items stay. */
  static TextEdit of(Outline outline, Item item) {
    LineIndex lines = outline.source().lines();
    int first = lines.lineAt(item.range().start());
    int last = lines.lineAt(item.range().end());
    if (last + 1 < lines.lineCount()) {
      return TextEdit.delete(new TextRange(lines.lineStart(first), lines.lineStart(last + 1)));
    }
    int start = first == 0 ? item.range().start() : lines.lineEnd(first - 1);
    return TextEdit.delete(new TextRange(start, lines.lineEnd(last)));
  }
}
