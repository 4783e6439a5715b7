package dev.kegang.lint.rules;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Builds the edits that move headings up the levels together with what belongs to them. */
final class HeadingLevel {

  private HeadingLevel() {}

  /**
   * Raises a heading, its siblings behind it and everything below them, up to the next heading of a
   * higher rank or a closing page; raising it alone would make its siblings its children.
   *
   * @param index of the first heading to raise
   * @param steps how many levels
   */
  static List<TextEdit> raise(Outline outline, int index, int steps) {
    List<Heading> headings = outline.headings();
    int level = headings.get(index).level();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = index; i < headings.size() && headings.get(i).level() >= level; i++) {
      if (i > index && isClosingPage(outline, headings.get(i))) {
        break;
      }
      edits.add(shorten(headings.get(i), steps));
    }
    return edits;
  }

  /** Raises a heading and everything below it, its siblings not. */
  static List<TextEdit> raiseAlone(Outline outline, Heading heading, int steps) {
    List<TextEdit> edits = new ArrayList<>();
    boolean inside = false;
    for (Heading other : outline.headings()) {
      if (other.range().equals(heading.range())) {
        inside = true;
        edits.add(shorten(other, steps));
      } else if (inside && other.level() > heading.level()) {
        edits.add(shorten(other, steps));
      } else if (inside) {
        break;
      }
    }
    return edits;
  }

  /** Whether a heading opens the closing summary or the course plan. */
  static boolean isClosingPage(Outline outline, Heading heading) {
    TextRange range = heading.range();
    return (outline.closing() != null && outline.closing().heading().range().equals(range))
        || (outline.coursePlan() != null && outline.coursePlan().heading().range().equals(range));
  }

  private static TextEdit shorten(Heading heading, int steps) {
    int start = heading.marks().start();
    return TextEdit.delete(new TextRange(start, start + steps));
  }
}
