package dev.kegang.outline;

import java.util.List;

/**
 * The items of an outline that is being edited. Where the few are looked for that are no mere
 * wordings, the others are not moved to their places.
 */
final class PagedItems extends PagedList<Item> {

  /**
   * @param all the items of all the pages
   */
  PagedItems(List<PlacedPage> pages, List<Item> all) {
    super(pages, all);
  }

  /** Those that {@link TellingItems} tells of. */
  TellingItems telling() {
    TellingItems telling = TellingItems.none();
    for (PlacedPage page : pages) {
      telling.add(page.model().tellingItems(), page.start());
    }
    return telling;
  }
}
