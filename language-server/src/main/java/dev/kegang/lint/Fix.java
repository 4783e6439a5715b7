package dev.kegang.lint;

import dev.kegang.outline.LazyList;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to mend a finding, as data.
 *
 * @param title what it does, for a menu
 * @param safe whether it may be applied unasked: every character it writes is decided elsewhere in
 *     the file, and no wording of the author's is lost
 * @param edits in the finding's document, not overlapping; they may be worked out when one is first
 *     asked for
 */
public record Fix(Message title, boolean safe, List<TextEdit> edits) {

  /** The same fix with its edits worked out by now. */
  Fix settled() {
    return new Fix(title, safe, LazyList.settled(edits));
  }

  /** The same fix where its document stands further on by a distance, or further back. */
  Fix shiftedBy(int distance) {
    List<TextEdit> shifted = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      shifted.add(new TextEdit(edit.range().shiftedBy(distance), edit.newText()));
    }
    return new Fix(title, safe, List.copyOf(shifted));
  }
}
