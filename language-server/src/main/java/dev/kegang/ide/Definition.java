package dev.kegang.ide;

import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Where what is under the cursor is named or listed.
 *
 * @param origin the characters that stand for it under the cursor
 * @param targets in order; empty where there is nothing but plain text
 */
public record Definition(TextRange origin, List<TextRange> targets) {

  /** A definition without targets: there is nothing but plain text. */
  private static final Definition NONE = new Definition(TextRange.at(0), List.of());

  /** Of a work that is in no bibliography, the first place it is cited at. */
  public static Definition at(Outline outline, int offset) {
    Element element = ElementFinder.at(outline, offset);
    if (element == null || element instanceof Element.FieldName) {
      return NONE;
    }
    List<TextRange> targets = new ArrayList<>(1);
    List<Occurrence> occurrences = Occurrences.of(outline, element);
    for (Occurrence occurrence : occurrences) {
      if (occurrence.role() == Occurrence.Role.DEFINITION) {
        targets.add(occurrence.range());
      }
    }
    if (targets.isEmpty() && !occurrences.isEmpty()) {
      targets.add(occurrences.get(0).range());
    }
    return new Definition(element.range(), List.copyOf(targets));
  }
}
