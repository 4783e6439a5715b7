package dev.kegang.format;

import dev.kegang.outline.Heading;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Headings begin with {@code #} marks at the margin and one blank; nothing closes them. */
final class HeadingMarks implements Concern {

  @Override
  public void addTo(Changes changes, Layout layout) {
    for (Heading heading : layout.outline().headings()) {
      if (heading.text().isEmpty() || layout.lineAt(heading.range().start()).kept()) {
        continue;
      }
      if (layout.content().charAt(heading.marks().start()) == '#') {
        tidy(heading, layout.content(), changes);
      } else {
        convert(heading, changes);
      }
    }
  }

  private static void tidy(Heading heading, String content, Changes changes) {
    TextRange range = heading.range();
    TextRange text = heading.text().range();
    int gapStart = heading.marks().end();
    if (range.start() < heading.marks().start()) {
      changes.delete(range.start(), heading.marks().start());
    }
    if (!content.substring(gapStart, text.start()).equals(" ")) {
      changes.replace(gapStart, text.start(), " ");
    }
    if (content.substring(text.end(), range.end()).indexOf('#') >= 0) {
      changes.delete(text.end(), range.end());
    }
  }

  private static void convert(Heading heading, Changes changes) {
    TextRange text = heading.text().range();
    String marks = "#".repeat(heading.level()) + ' ';
    List<TextEdit> edits = new ArrayList<>(2);
    edits.add(new TextEdit(new TextRange(heading.range().start(), text.start()), marks));
    edits.add(TextEdit.delete(new TextRange(text.end(), heading.range().end())));
    changes.add(edits);
  }
}
