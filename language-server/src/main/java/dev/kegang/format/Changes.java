package dev.kegang.format;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be changed in one text. Edits that only make sense together are one change; a change
 * that meets an earlier one waits for the next round, when the text has been read again.
 */
final class Changes {

  private final List<List<TextEdit>> changes = new ArrayList<>();

  /** Per start of an edit its end. */
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  /** Replaces a stretch on its own. */
  void replace(int start, int end, String newText) {
    add(List.of(new TextEdit(new TextRange(start, end), newText)));
  }

  void delete(int start, int end) {
    replace(start, end, "");
  }

  void insert(int offset, String newText) {
    replace(offset, offset, newText);
  }

  /** Adds edits that are made together or not at all. */
  void add(List<TextEdit> edits) {
    for (TextEdit edit : edits) {
      if (!isFree(edit.range())) {
        return;
      }
    }
    for (TextEdit edit : edits) {
      taken.merge(edit.range().start(), edit.range().end(), Math::max);
    }
    changes.add(edits);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  List<List<TextEdit>> asList() {
    return changes;
  }

  /** A text after some changes. */
  static String apply(List<List<TextEdit>> changes, String text) {
    List<TextEdit> edits = new ArrayList<>();
    changes.forEach(edits::addAll);
    return TextEdits.of(edits).applyTo(text);
  }

  /** Edits may touch, but nothing is inserted twice at one place. */
  private boolean isFree(TextRange range) {
    Map.Entry<Integer, Integer> before =
        range.isEmpty() ? taken.floorEntry(range.start()) : taken.lowerEntry(range.end());
    if (before == null) {
      return true;
    }
    return range.isEmpty()
        ? before.getKey() < range.start() && before.getValue() <= range.start()
        : before.getValue() <= range.start();
  }
}
