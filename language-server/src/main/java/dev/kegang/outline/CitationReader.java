package dev.kegang.outline;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.grammar.TokenReader;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations in the styles authors use, from their tokens: the grammar takes any sequence of
 * them, so parsing would tell no more. For one thread.
 */
public final class CitationReader {

  private static final long LOCATIONS =
      CitationTokens.set(CitationLexer.VOLUME) | CitationTokens.set(CitationLexer.RANGE);

  private static final long NUMBERS =
      CitationTokens.set(CitationLexer.NUMBER) | CitationTokens.set(CitationLexer.PARENTHESIS);

  private final TokenReader reader = TokenReader.ofCitations();
  // What a section cites, the bibliography lists in the same words.
  private final Map<String, Citation> read = new HashMap<>();
  private final CitationWords words;
  private final CitationAuthors names;

  public CitationReader(CitationWords words) {
    this.words = words;
    names = new CitationAuthors(words);
  }

  /** The citation a text is; {@link Citation#recognised} tells whether anything shows that. */
  public Citation read(TextSpan wording) {
    TextSpan text = wording.trimmed();
    Citation known = read.get(text.text());
    if (known != null) {
      return known.shiftedBy(text.start() - known.text().start());
    }
    Citation citation = readNew(text);
    read.put(text.text(), citation);
    return citation;
  }

  private Citation readNew(TextSpan text) {
    CitationTokens tokens = new CitationTokens(text, reader.read(text.text()));
    boolean labelled = tokens.is(0, CitationTokens.set(CitationLexer.INDEX));
    int first = tokens.skip(CitationTokens.PAUSES, labelled ? 1 : 0, tokens.size());
    CitationIdentifiers identifiers = CitationIdentifierReader.read(tokens);
    CitationParts parts =
        new CitationSplitter(tokens, words, names, first, !identifiers.isEmpty()).split();
    TextSpan year = CitationYear.of(tokens, words, parts);
    TextSpan authors = parts.authors();
    TextSpan container = parts.container();
    return new Citation(
        text,
        parts.style(),
        labelled ? tokens.span(0, 1) : null,
        authors,
        authors == null ? "" : names.family(authors.text()),
        year,
        year == null ? -1 : ChineseNumerals.digits(year.text()),
        parts.title(),
        container,
        typeMark(tokens, parts.style()),
        identifiers,
        located(tokens, parts.containerStart(), year),
        container != null && words.namesPublisher(container.text()));
  }

  private static @Nullable TextSpan typeMark(CitationTokens tokens, CitationStyle style) {
    if (style != CitationStyle.GBT7714) {
      return null;
    }
    int mark = CitationSplitter.typeMark(tokens, 0);
    return tokens.span(mark, mark + 1);
  }

  /** Whether a volume, an issue or pages stand behind the title: any number but the year. */
  private static boolean located(CitationTokens tokens, int from, @Nullable TextSpan year) {
    int yearStart = year == null ? -1 : year.start();
    for (int index = from; index < tokens.size(); index++) {
      if (tokens.is(index, LOCATIONS)) {
        return true;
      }
      if (tokens.is(index, NUMBERS)) {
        TextSpan span = tokens.span(index, index + 1);
        boolean other =
            tokens.type(index) == CitationLexer.NUMBER
                ? span.start() != yearStart
                : hasDigit(span.text()) && (year == null || !span.range().contains(year.range()));
        if (other) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    for (int offset = 0; offset < text.length(); offset++) {
      if (ChineseNumerals.digit(text.charAt(offset)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
