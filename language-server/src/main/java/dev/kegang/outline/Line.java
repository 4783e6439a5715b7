package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One line below a heading, or one code block or comment of several.
 *
 * @param indentation columns before it, a tab reaching to the next multiple of four
 * @param marker what opens it; null where it is no list item
 * @param text without indentation, marker and trailing blanks
 * @param labelled whether the grammar saw a label in bold or in 【】 at its start
 * @param marked whether code, a comment, a tag, a template or a link may stand in it
 * @param afterBlank whether a blank line or a heading stands before it
 */
record Line(
    Kind kind,
    int indentation,
    @Nullable Marker marker,
    TextSpan text,
    boolean labelled,
    boolean marked,
    boolean afterBlank) {

  /** The same line where its place makes it indented code. */
  Line asCode() {
    return new Line(Kind.CODE, indentation, null, text, false, marked, afterBlank);
  }

  /** What a line is, apart from its words. */
  enum Kind {
    TEXT,
    ROW,
    QUOTE,
    DIVISION,
    BREAK,
    CODE,
    COMMENT
  }
}
