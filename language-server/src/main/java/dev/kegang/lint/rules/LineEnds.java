package dev.kegang.lint.rules;

import dev.kegang.text.SourceText;

/** How lines of a text end. */
final class LineEnds {

  private LineEnds() {}

  /** The end of the first line that has one; a line feed where none has. */
  static String of(SourceText source) {
    int feed = source.content().indexOf('\n');
    return feed > 0 && source.content().charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }
}
