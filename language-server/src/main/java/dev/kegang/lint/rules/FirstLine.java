package dev.kegang.lint.rules;

import dev.kegang.outline.Outline;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextRange;

/** Findings stand on one line, wordings may run over several. */
final class FirstLine {

  private FirstLine() {}

  /** As much of a range as stands on its first line, without trailing blanks. */
  static TextRange of(Outline outline, TextRange range) {
    LineIndex lines = outline.source().lines();
    int end = lines.lineEnd(lines.lineAt(range.start()));
    return end >= range.end() ? range : outline.source().span(range.start(), end).trimmed().range();
  }
}
