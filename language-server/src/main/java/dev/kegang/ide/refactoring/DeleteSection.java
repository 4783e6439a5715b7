package dev.kegang.ide.refactoring;

import dev.kegang.outline.Outline;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Deletes a section with its entries in contents and plan; later numbers follow. */
final class DeleteSection {

  private DeleteSection() {}

  static Change of(Outline outline, SectionBlocks blocks, int index) {
    Change around = new RemoveSection(outline, blocks, index, true).change();
    if (around.obstacle() != null) {
      return around;
    }
    List<TextEdit> edits = new ArrayList<>(around.edits());
    TextRange text = text(outline, blocks, index);
    edits.removeIf(edit -> text.contains(edit.range()));
    for (TextEdit edit : edits) {
      if (edit.range().overlaps(text)) {
        return Change.refused("structure");
      }
    }
    edits.add(TextEdit.delete(text));
    return SectionCheck.keepsSections(outline, edits, 1)
        ? Change.of(edits)
        : Change.refused("structure");
  }

  /** Its lines, with the blank ones behind it; at the end of the text, with those before it. */
  private static TextRange text(Outline outline, SectionBlocks blocks, int index) {
    TextRange block = blocks.ranges().get(index);
    LineIndex lines = outline.source().lines();
    int line = lines.lineAt(block.end()) + 1;
    while (line < lines.lineCount()
        && outline.source().span(lines.lineStart(line), lines.lineEnd(line)).trimmed().isEmpty()) {
      line++;
    }
    if (line < lines.lineCount()) {
      return new TextRange(block.start(), lines.lineStart(line));
    }
    int first = lines.lineAt(block.start());
    while (first > 0
        && outline
            .source()
            .span(lines.lineStart(first - 1), lines.lineEnd(first - 1))
            .trimmed()
            .isEmpty()) {
      first--;
    }
    int start = first == 0 ? block.start() : lines.lineEnd(first - 1);
    return new TextRange(Math.min(start, block.start()), block.end());
  }
}
