package dev.kegang.course;

import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlinePage;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a lesson that is being edited: what was found in a page is kept with it. */
final class PageSentences {

  /** What the sentences of a page are kept under. */
  private record Key(String edition) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && edition.equals(key.edition);
    }

    @Override
    public int hashCode() {
      return edition.hashCode();
    }
  }

  private record Kept(List<SentenceReader.Found> found) {}

  private PageSentences() {}

  /**
   * The sentences of some pages, in order.
   *
   * @param outline the pages belong to
   */
  static List<SentenceReader.Found> of(List<OutlinePage> pages, Outline outline, FactList facts) {
    Key key = new Key(facts.edition());
    List<SentenceReader.Found> all = new ArrayList<>();
    for (OutlinePage page : pages) {
      Kept here =
          page.recall(
              key, Kept.class, outline, alone -> new Kept(SentenceReader.read(alone, facts)));
      for (SentenceReader.Found sentence : here.found()) {
        TextRange range = sentence.range().shiftedBy(page.start());
        all.add(new SentenceReader.Found(sentence.key(), range));
      }
    }
    return all;
  }
}
