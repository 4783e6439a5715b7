package dev.kegang.outline;

import dev.kegang.grammar.CitationParser;
import dev.kegang.text.TextSpan;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of one citation. Places between tokens are counted from 0; ranges of them end
 * exclusive. Sets of token types are bit masks.
 */
final class CitationTokens {

  static final long IDENTIFIERS =
      set(CitationParser.URL)
          | set(CitationParser.DOI)
          | set(CitationParser.ARXIV)
          | set(CitationParser.ISBN)
          | set(CitationParser.ISSN);
  static final long TITLES =
      set(CitationParser.BOOK) | set(CitationParser.QUOTED) | set(CitationParser.LINK);
  static final long BLANKS = set(CitationParser.GAP) | set(CitationParser.EMPHASIS);
  static final long PAUSES =
      BLANKS | set(CitationParser.STOP) | set(CitationParser.COMMA) | set(CitationParser.COLON);

  private final TextSpan citation;
  private final List<Token> tokens;
  private final int size;

  /** Takes the tokens of a citation, the last of which stands for its end. */
  CitationTokens(TextSpan citation, List<Token> tokens) {
    this.citation = citation;
    this.tokens = tokens;
    this.size = tokens.size() - 1;
  }

  static long set(int type) {
    return 1L << type;
  }

  int size() {
    return size;
  }

  int type(int index) {
    return tokens.get(index).getType();
  }

  boolean is(int index, long types) {
    return index >= 0 && index < size && (types >>> type(index) & 1) != 0;
  }

  /** Offset of a token from the citation's start; the citation's length behind the last token. */
  int start(int index) {
    return index < size ? tokens.get(index).getStartIndex() : citation.text().length();
  }

  int end(int index) {
    return tokens.get(index).getStopIndex() + 1;
  }

  String text(int index) {
    return citation.text().substring(start(index), end(index));
  }

  /** The characters of a range of tokens. */
  String text(int from, int to) {
    return citation.text().substring(start(from), start(to));
  }

  /** The first token of some types in a range; the range's end where there is none. */
  int first(long types, int from, int to) {
    int index = from;
    while (index < to && !is(index, types)) {
      index++;
    }
    return index;
  }

  /** The first token of a range that is of none of the types. */
  int skip(long types, int from, int to) {
    int index = from;
    while (index < to && is(index, types)) {
      index++;
    }
    return index;
  }

  /** The end of a range without tokens of some types at its end. */
  int skipBack(long types, int from, int to) {
    int index = to;
    while (index > from && is(index - 1, types)) {
      index--;
    }
    return index;
  }

  /** A part of the citation, by offsets from its start. */
  TextSpan slice(int from, int to) {
    return citation.slice(from, to);
  }

  /** The part that a range of tokens covers. */
  TextSpan span(int from, int to) {
    return citation.slice(start(from), start(to));
  }
}
