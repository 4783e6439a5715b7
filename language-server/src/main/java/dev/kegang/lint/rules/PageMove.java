package dev.kegang.lint.rules;

import dev.kegang.outline.OpenEnd;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.List;

/** Moves a page with all its lines to another place. */
final class PageMove {

  private PageMove() {}

  /**
   * The edits that take a page out and put it in before a line.
   *
   * @param page from its heading to the start of the next page
   * @param place the start of a heading, or the end of the text
   * @return none where the page holds a break, which may end the sections
   */
  static List<TextEdit> edits(Outline outline, TextRange page, int place) {
    SourceText source = outline.source();
    for (TextRange line : outline.breaks()) {
      if (page.contains(line)) {
        return List.of();
      }
    }
    if (OpenEnd.covers(outline, page.start()) || OpenEnd.covers(outline, place)) {
      return List.of();
    }
    int start = Insertion.lineStart(source, TextRange.at(page.start()));
    int to = place >= source.length() ? place : Insertion.lineStart(source, TextRange.at(place));
    TextSpan block = source.span(start, page.end());
    List<String> lines = block.trimmed().text().lines().toList();
    return List.of(
        TextEdit.delete(block.range()), Insertion.before(source, to, lines, LineEnds.of(source)));
  }
}
