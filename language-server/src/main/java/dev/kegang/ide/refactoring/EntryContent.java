package dev.kegang.ide.refactoring;

import dev.kegang.outline.Entry;
import dev.kegang.outline.Outline;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextRange;

/** The stretches an entry of the table of contents or of the plan consists of. */
final class EntryContent {

  private EntryContent() {}

  /** What stands behind the entry's number or bullet, with the lines nested below it. */
  static TextRange behindNumber(Outline outline, Entry entry) {
    TextRange digits = entry.marker().digits();
    int start = digits.isEmpty() ? entry.marker().span().range().end() : digits.end();
    return new TextRange(start, end(outline, entry));
  }

  /** Its lines with their ends; at the end of the text, with the end of the line before. */
  static TextRange lines(Outline outline, Entry entry) {
    LineIndex lines = outline.source().lines();
    int first = lines.lineAt(entry.range().start());
    int last = lines.lineAt(end(outline, entry));
    if (last + 1 < lines.lineCount()) {
      return new TextRange(lines.lineStart(first), lines.lineStart(last + 1));
    }
    int start = first == 0 ? 0 : lines.lineEnd(first - 1);
    return new TextRange(start, outline.source().length());
  }

  /** The end of an entry and of the deeper lines right below it. */
  private static int end(Outline outline, Entry entry) {
    LineIndex lines = outline.source().lines();
    int line = lines.lineAt(entry.range().end());
    int depth = entry.range().start() - lines.lineStart(lines.lineAt(entry.range().start()));
    int end = entry.range().end();
    while (line + 1 < lines.lineCount()) {
      int start = lines.lineStart(line + 1);
      TextRange text = outline.source().span(start, lines.lineEnd(line + 1)).trimmed().range();
      if (text.isEmpty() || text.start() - start <= depth) {
        return end;
      }
      line++;
      end = text.end();
    }
    return end;
  }
}
