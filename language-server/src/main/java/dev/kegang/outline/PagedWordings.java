package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.TellingPairs;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The running text of an outline that is being edited. Where something is looked for in it, pages
 * that don't hold it are passed over.
 */
final class PagedWordings extends PagedList<TextSpan> {

  /**
   * @param all the wordings of all the pages
   */
  PagedWordings(List<PlacedPage> pages, List<TextSpan> all) {
    super(pages, all);
  }

  /** Those that {@link TellingWordings} tells of. */
  TellingWordings telling(TellingPairs pairs) {
    TellingWordings telling = TellingWordings.none();
    for (PlacedPage page : pages) {
      telling.add(page.model().wordings(pairs).telling(), page.start());
    }
    return telling;
  }

  /** Adds per text the first wording that says it. */
  void addFirst(Set<String> texts, TellingPairs pairs, Map<String, TextSpan> first) {
    for (PlacedPage page : pages) {
      if (page.model().wordings(pairs).mayHave(texts)) {
        RunningText.addFirst(page.content().wordings(), texts, first);
      }
    }
  }
}
