package dev.kegang.outline;

import dev.kegang.text.TextRange;
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
 */
public record TellingWordings(List<TextSpan> numbers, List<TextSpan> marks, List<TextSpan> blanks) {

  /** Those of one outline, in order. */
  public static TellingWordings of(Outline outline) {
    return outline.derive(TellingWordings.class, TellingWordings::read);
  }

  private static TellingWordings read(Outline outline) {
    TellingPairs pairs = outline.vocabulary().tellingPairs();
    List<TextSpan> numbers = new ArrayList<>(0);
    List<TextSpan> marks = new ArrayList<>(0);
    List<TextSpan> blanks = new ArrayList<>(0);
    String text = outline.source().content();
    char[] characters = outline.source().characters();
    for (TextSpan wording : outline.wordings()) {
      TextRange range = wording.range();
      int found = pairs.in(text, characters, range.start(), range.end());
      if (found != 0) {
        add(wording, found & TellingPairs.NUMBER, numbers);
        add(wording, found & TellingPairs.MARK, marks);
        add(wording, found & TellingPairs.BLANKS, blanks);
      }
    }
    return new TellingWordings(numbers, marks, blanks);
  }

  private static void add(TextSpan wording, int found, List<TextSpan> wordings) {
    if (found != 0) {
      wordings.add(wording);
    }
  }
}
