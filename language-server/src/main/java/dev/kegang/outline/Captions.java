package dev.kegang.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of an outline that are captions.
 *
 * @param items in order
 */
public record Captions(List<Item> items) {

  /** Those of one outline. */
  public static List<Item> of(Outline outline) {
    return outline.derive(Captions.class, Captions::read).items;
  }

  private static Captions read(Outline outline) {
    List<Item> all = outline.items();
    int size = all.size();
    List<Item> captions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Item item = all.get(i);
      if (item.content() instanceof Caption) {
        captions.add(item);
      }
    }
    return new Captions(captions);
  }
}
