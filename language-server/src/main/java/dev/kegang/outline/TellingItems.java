package dev.kegang.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of the sections that are no mere wordings, told by one look at all of them.
 *
 * @param captions those that are captions
 * @param unfinished those that only tell the author what to write
 */
public record TellingItems(List<Item> captions, List<Item> unfinished) {

  /** Those of one outline, each in order. */
  public static TellingItems of(Outline outline) {
    return outline.derive(TellingItems.class, TellingItems::read);
  }

  private static TellingItems read(Outline outline) {
    return outline.items() instanceof PagedItems paged ? paged.telling() : read(outline.items());
  }

  static TellingItems read(List<Item> items) {
    TellingItems telling = none();
    items.forEach(telling::add);
    return telling;
  }

  /** Lists to add to. */
  static TellingItems none() {
    return new TellingItems(new ArrayList<>(), new ArrayList<>(0));
  }

  /** Adds those of a page that begins at an offset. */
  void add(TellingItems page, int start) {
    for (Item caption : page.captions) {
      captions.add(caption.shiftedBy(start));
    }
    for (Item item : page.unfinished) {
      unfinished.add(item.shiftedBy(start));
    }
  }

  private void add(Item item) {
    if (item.content() instanceof Caption) {
      captions.add(item);
    } else if (item.content() instanceof Placeholder) {
      unfinished.add(item);
    }
  }
}
