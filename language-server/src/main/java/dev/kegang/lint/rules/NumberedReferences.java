package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Marker;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbered entries of a bibliography that is one list.
 *
 * @param markers in order; none where the bibliography is divided, or not numbered throughout
 */
record NumberedReferences(Outline outline, TextRange section, List<Marker> markers) {

  static NumberedReferences of(Outline outline) {
    Section bibliography = outline.bibliography();
    if (bibliography == null) {
      return new NumberedReferences(outline, TextRange.at(0), List.of());
    }
    List<Item> items = new ArrayList<>(bibliography.body().items());
    int lists = items.isEmpty() ? 0 : 1;
    for (Topic topic : bibliography.topics()) {
      List<Item> below = topic.body().items();
      lists += below.isEmpty() ? 0 : 1;
      items.addAll(below);
    }
    List<Field> fields = bibliography.fields();
    List<Marker> markers = new ArrayList<>(items.size());
    for (Item item : items) {
      boolean numbered = item.content() instanceof Citation c && c.label() == null;
      if (lists > 1 || !fields.isEmpty() || !numbered || !item.marker().ordered()) {
        return new NumberedReferences(outline, bibliography.range(), List.of());
      }
      markers.add(item.marker());
    }
    return new NumberedReferences(outline, bibliography.range(), List.copyOf(markers));
  }

  /** Whether the text outside may mean an entry by its number, as {@code [3]} does. */
  boolean areMentioned() {
    for (TextSpan wording : outline.wordings()) {
      if (!section.contains(wording.range()) && hasNumberInBrackets(wording.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumberInBrackets(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '[' || c == '［' || c == '【') && Character.digit(text.charAt(i + 1), 10) >= 0) {
        return true;
      }
    }
    return false;
  }
}
