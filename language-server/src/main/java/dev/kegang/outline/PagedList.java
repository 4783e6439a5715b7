package dev.kegang.outline;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/**
 * What all pages of an outline that is being edited hold, in one list. Its kinds know how to look
 * for something page by page, without the others being moved to their places.
 */
abstract class PagedList<T> extends AbstractList<T> implements RandomAccess {

  final List<PlacedPage> pages;
  private final List<T> all;

  /**
   * @param all what all the pages hold
   */
  PagedList(List<PlacedPage> pages, List<T> all) {
    this.pages = pages;
    this.all = all;
  }

  @Override
  public final T get(int index) {
    return all.get(index);
  }

  @Override
  public final Iterator<T> iterator() {
    return all.iterator();
  }

  @Override
  public final int size() {
    return all.size();
  }

  @Override
  public final Object[] toArray() {
    return all.toArray();
  }
}
