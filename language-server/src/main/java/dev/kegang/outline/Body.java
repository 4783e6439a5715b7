package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands under one heading, up to the next.
 *
 * @param fields in order
 * @param items top-level items that belong to no field
 * @param filled whether anything but blanks and comments stands here
 */
public record Body(TextRange range, List<Field> fields, List<Item> items, boolean filled) {

  /** Where a field stands among the fields; -1 where it is none of them. */
  public int indexOf(Field field) {
    for (int i = 0; i < fields.size(); i++) {
      // Nothing else stands at the same place.
      if (fields.get(i).range().equals(field.range())) {
        return i;
      }
    }
    return -1;
  }

  /** This body with a field that stands below a heading of its own. */
  Body with(Field field) {
    List<Field> all = new ArrayList<>(fields);
    all.add(field);
    return new Body(range.union(field.range()), List.copyOf(all), items, true);
  }

  /** This body with what stands under a deeper heading in it. */
  Body with(Body detail) {
    List<Field> allFields = new ArrayList<>(fields);
    allFields.addAll(detail.fields);
    List<Item> allItems = new ArrayList<>(items);
    allItems.addAll(detail.items);
    return new Body(range.union(detail.range), List.copyOf(allFields), List.copyOf(allItems), true);
  }
}
