package dev.kegang.outline;

import dev.kegang.grammar.ArrayLexerSimulator;
import dev.kegang.grammar.HeadingCharacters;
import dev.kegang.grammar.HeadingLexer;
import dev.kegang.grammar.HeadingParser;
import dev.kegang.grammar.TokenList;
import dev.kegang.grammar.Utf16CharStream;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnits;
import dev.kegang.vocabulary.PlacementWords;
import org.antlr.v4.runtime.BailErrorStrategy;

/**
 * Splits the text of a heading, or of an entry that repeats one, into ordinal, title and hours. For
 * one thread: it uses one parser for all it reads.
 */
public final class HeadingReader {

  private static final String OPENING = "(（[［【〔";
  private static final String CLOSING = ")）]］】〕";

  private final Utf16CharStream stream = new Utf16CharStream("", HeadingCharacters.INSTANCE);
  private final HeadingLexer lexer = new HeadingLexer(stream);
  private final HeadingParser parser = new HeadingParser(new TokenList(lexer));
  private final OrdinalReader ordinals;
  private final HoursReader hoursReader;

  public HeadingReader(PlacementWords placementWords, HoursUnits hoursUnits) {
    ordinals = new OrdinalReader(placementWords);
    hoursReader = new HoursReader(hoursUnits);
    lexer.removeErrorListeners();
    ArrayLexerSimulator.attachTo(lexer);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
  }

  /**
   * What a heading's text says.
   *
   * @param text without the {@code #} marks around it
   */
  public HeadingText read(TextSpan text) {
    TextSpan wording = Inline.unwrap(text);
    OrdinalReader.Found opening = ordinals.read(wording, parse(wording.text()));
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

  private HeadingParser.HeadingContext parse(String content) {
    stream.read(content);
    lexer.setInputStream(stream);
    parser.setTokenStream(new TokenList(lexer));
    return parser.heading();
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
