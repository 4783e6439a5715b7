package dev.kegang.lint.rules;

import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingAnchors;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits of single characters; where they change a heading, links to it follow. */
final class WordingEdits {

  private WordingEdits() {}

  /**
   * Some edits of one line, with what follows from them.
   *
   * @param edits in order, not overlapping, not empty
   */
  static List<TextEdit> of(Outline outline, List<TextEdit> edits) {
    Heading heading = headingAt(outline.headings(), edits.get(0).range().start());
    if (heading == null) {
      return edits;
    }
    TextRange text = heading.text().range();
    List<TextEdit> inside = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      if (text.contains(edit.range())) {
        inside.add(new TextEdit(edit.range().shiftedBy(-text.start()), edit.newText()));
      }
    }
    IdentityHashMap<Heading, String> changed = new IdentityHashMap<>(1);
    changed.put(heading, TextEdits.of(inside).applyTo(heading.text().text()));
    List<TextEdit> all = new ArrayList<>(edits);
    all.addAll(HeadingAnchors.follow(outline, changed));
    return all;
  }

  /** The heading whose text or marks an offset lies in; null where it lies in none. */
  static @Nullable Heading headingAt(List<Heading> headings, int offset) {
    int low = 0;
    int high = headings.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Heading heading = headings.get(middle);
      if (heading.range().touches(offset)) {
        return heading;
      }
      if (heading.range().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
