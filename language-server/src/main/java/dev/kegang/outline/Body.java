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
