package dev.kegang.outline;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/**
 * The items of an outline that is being edited. Where the few are looked for that are no mere
 * wordings, the others are not moved to their places.
 */
final class PagedItems extends AbstractList<Item> implements RandomAccess {

  private final List<PlacedPage> pages;
  private final List<Item> all;

  /**
   * @param all the items of all the pages
   */
  PagedItems(List<PlacedPage> pages, List<Item> all) {
    this.pages = pages;
    this.all = all;
  }

  /** Those that {@link TellingItems} tells of. */
  TellingItems telling() {
    TellingItems telling = TellingItems.none();
    for (PlacedPage page : pages) {
      telling.add(page.model().tellingItems(), page.start());
    }
    return telling;
  }

  @Override
  public Item get(int index) {
    return all.get(index);
  }

  @Override
  public Iterator<Item> iterator() {
    return all.iterator();
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public Object[] toArray() {
    return all.toArray();
  }
}
