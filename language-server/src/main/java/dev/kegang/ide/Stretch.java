package dev.kegang.ide;

import dev.kegang.text.Blanks;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;

/** Stretches of a text as an editor shows them. */
final class Stretch {

  private Stretch() {}

  /** A range without the blanks and empty lines at its end. */
  static TextRange withoutTail(SourceText source, TextRange range) {
    int end = range.end();
    while (end > range.start() && Blanks.isBlank(source.charAt(end - 1))) {
      end--;
    }
    return new TextRange(range.start(), end);
  }

  /** Whether a line holds nothing but blanks between two offsets. */
  static boolean isBlank(SourceText source, int start, int end) {
    for (int offset = start; offset < end; offset++) {
      if (!Blanks.isBlank(source.charAt(offset))) {
        return false;
      }
    }
    return true;
  }
}
