package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.TellingPairs;
import java.util.ArrayList;
import java.util.List;

/**
 * The wordings of an outline in which something may stand that rules look for, told by one look at
 * all of them: most outlines hold none of it.
 *
 * @param numbers those in which captions or sections may be mentioned
 * @param marks those in which something may have been left behind by templates and tools
 * @param blanks those with several blanks in a row
 * @param unfinished those that may begin by saying that they are still to be written
 */
public record TellingWordings(
    List<TextSpan> numbers,
    List<TextSpan> marks,
    List<TextSpan> blanks,
    List<TextSpan> unfinished) {

  /** Those of one outline, in order. */
  public static TellingWordings of(Outline outline) {
    return outline.derive(TellingWordings.class, TellingWordings::read);
  }

  private static TellingWordings read(Outline outline) {
    TellingPairs pairs = outline.vocabulary().tellingPairs();
    return outline.wordings() instanceof PagedWordings paged
        ? paged.telling(pairs)
        : read(
            outline.source().content(), outline.source().characters(), outline.wordings(), pairs);
  }

  static TellingWordings read(
      String text, char[] characters, List<TextSpan> wordings, TellingPairs pairs) {
    TellingWordings telling = none();
    for (int i = 0; i < wordings.size(); i++) {
      telling.look(wordings.get(i), text, characters, pairs);
    }
    return telling;
  }

  private void look(TextSpan wording, String text, char[] characters, TellingPairs pairs) {
    int found = pairs.in(text, characters, wording.start(), wording.end());
    if (found != 0) {
      add(wording, found & TellingPairs.NUMBER, numbers);
      add(wording, found & TellingPairs.MARK, marks);
      add(wording, found & TellingPairs.BLANKS, blanks);
      add(wording, found & TellingPairs.UNFINISHED, unfinished);
    }
  }

  /** Lists to add to. */
  static TellingWordings none() {
    return new TellingWordings(
        new ArrayList<>(), new ArrayList<>(0), new ArrayList<>(0), new ArrayList<>(0));
  }

  /** Adds those of a page that begins at an offset. */
  void add(TellingWordings page, int start) {
    add(page.numbers, start, numbers);
    add(page.marks, start, marks);
    add(page.blanks, start, blanks);
    add(page.unfinished, start, unfinished);
  }

  private static void add(List<TextSpan> ofPage, int start, List<TextSpan> wordings) {
    for (TextSpan wording : ofPage) {
      wordings.add(wording.shiftedBy(start));
    }
  }

  private static void add(TextSpan wording, int found, List<TextSpan> wordings) {
    if (found != 0) {
      wordings.add(wording);
    }
  }
}
