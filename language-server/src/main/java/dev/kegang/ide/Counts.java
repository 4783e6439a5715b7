package dev.kegang.ide;

import dev.kegang.outline.Body;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Section;
import java.util.List;

/**
 * How much there is in a section.
 *
 * @param items nested ones included, citations and captions too
 */
record Counts(int fields, int items, int citations, int captions) {

  private static final Counts NONE = new Counts(0, 0, 0, 0);

  static Counts of(Section section) {
    Counts counts = NONE;
    for (Body body : section.bodies()) {
      counts = counts.plus(of(body.items()));
      for (Field field : body.fields()) {
        counts = counts.plus(new Counts(1, 0, 0, 0)).plus(of(field.items()));
      }
    }
    return counts;
  }

  private static Counts of(List<Item> items) {
    Counts counts = NONE;
    for (Item item : items) {
      int citation = item.content() instanceof Citation ? 1 : 0;
      int caption = item.content() instanceof Caption ? 1 : 0;
      counts = counts.plus(new Counts(0, 1, citation, caption)).plus(of(item.children()));
    }
    return counts;
  }

  private Counts plus(Counts other) {
    return new Counts(
        fields + other.fields,
        items + other.items,
        citations + other.citations,
        captions + other.captions);
  }
}
