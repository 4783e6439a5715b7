package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** How a list numbers its entries. */
public final class EntryNumbers {

  private EntryNumbers() {}

  /** Whether all entries have the same number, which Markdown counts up for readers. */
  public static boolean lazy(List<Entry> entries) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).marker().number() != entries.get(0).marker().number()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The edits after which a list counts on from its first number; none for a lazy one or bullets.
   */
  static List<TextEdit> inOrder(Outline outline, List<Entry> entries) {
    List<TextEdit> edits = new ArrayList<>();
    if (entries.isEmpty() || lazy(entries)) {
      return edits;
    }
    int first = entries.get(0).marker().number();
    for (int i = 1; i < entries.size(); i++) {
      Marker marker = entries.get(i).marker();
      if (marker.ordered() && marker.number() != first + i) {
        edits.add(edit(outline, marker, first + i));
      }
    }
    return edits;
  }

  /** The edit that gives an entry with a number another one, written in the same way. */
  public static TextEdit edit(Outline outline, Marker marker, int number) {
    TextRange digits = marker.digits();
    String written = outline.source().content().substring(digits.start(), digits.end());
    return new TextEdit(digits, ChineseNumerals.write(number, written));
  }
}
