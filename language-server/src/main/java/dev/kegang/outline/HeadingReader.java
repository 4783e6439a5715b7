package dev.kegang.outline;

import dev.kegang.grammar.TokenReader;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnits;
import dev.kegang.vocabulary.PlacementWords;

/**
 * Splits the text of a heading, or of an entry that repeats one, into ordinal, title and hours. For
 * one thread.
 */
public final class HeadingReader {

  private static final String OPENING = "(（[［【〔";
  private static final String CLOSING = ")）]］】〕";

  private final TokenReader reader = TokenReader.ofHeadings();
  private final OrdinalReader ordinals;
  private final HoursReader hoursReader;

  public HeadingReader(PlacementWords placementWords, HoursUnits hoursUnits) {
    ordinals = new OrdinalReader(placementWords);
    hoursReader = new HoursReader(hoursUnits);
  }

  /**
   * What a heading's text says.
   *
   * @param text without the {@code #} marks around it
   */
  public HeadingText read(TextSpan text) {
    TextSpan wording = Inline.unwrap(text);
    String content = wording.text();
    OrdinalReader.Found opening =
        ordinals.mayOpen(content)
            ? ordinals.read(wording, reader.read(content))
            : OrdinalReader.Found.NOTHING;
    int start = opening.titleStart();
    if (TitleEnds.areLetters(content, start)) {
      TextSpan title = wording.slice(start, content.length());
      return new HeadingText(opening.ordinal(), title, null);
    }
    return read(wording, opening);
  }

  /** What a heading says whose title may stand in marks or have a bracket behind it. */
  private HeadingText read(TextSpan wording, OrdinalReader.Found opening) {
    String content = wording.text();
    TitleEnds ends = new TitleEnds(content, opening.titleStart(), opening.emphasised());
    ends.tighten();
    Hours hours = null;
    int bracket = trailingBracket(content, ends.start(), ends.end());
    if (bracket >= 0) {
      hours = hoursReader.read(wording.slice(bracket + 1, ends.end() - 1));
      if (hours != null) {
        ends.endAt(bracket);
        ends.tighten();
      }
    }
    return new HeadingText(opening.ordinal(), wording.slice(ends.start(), ends.end()), hours);
  }

  /** Where the bracket opens that ends at an offset; -1 where none does. */
  private static int trailingBracket(String content, int start, int end) {
    if (end <= start || CLOSING.indexOf(content.charAt(end - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int offset = end - 1; offset >= start; offset--) {
      char character = content.charAt(offset);
      if (CLOSING.indexOf(character) >= 0) {
        depth++;
      } else if (OPENING.indexOf(character) >= 0 && --depth == 0) {
        return offset;
      }
    }
    return -1;
  }
}
