package dev.kegang.outline;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.TextSpan;

/**
 * The tokens of one citation. Places between tokens are counted from 0; ranges of them end
 * exclusive. Sets of token types are bit masks.
 */
final class CitationTokens {

  static final long IDENTIFIERS =
      set(CitationLexer.URL)
          | set(CitationLexer.DOI)
          | set(CitationLexer.ARXIV)
          | set(CitationLexer.ISBN)
          | set(CitationLexer.ISSN);
  static final long TITLES =
      set(CitationLexer.BOOK) | set(CitationLexer.QUOTED) | set(CitationLexer.LINK);
  static final long BLANKS = set(CitationLexer.GAP) | set(CitationLexer.EMPHASIS);
  static final long PAUSES =
      BLANKS | set(CitationLexer.STOP) | set(CitationLexer.COMMA) | set(CitationLexer.COLON);

  private final TextSpan citation;
  private final Tokens tokens;
  private final int size;

  /** The types of all tokens: most citations have none of those that are looked for. */
  private final long present;

  CitationTokens(TextSpan citation, Tokens tokens) {
    this.citation = citation;
    this.tokens = tokens;
    this.size = tokens.size();
    this.present = tokens.types();
  }

  static long set(int type) {
    return 1L << type;
  }

  int size() {
    return size;
  }

  int type(int index) {
    return tokens.type(index);
  }

  boolean is(int index, long types) {
    return index >= 0 && index < size && tokens.isOf(types, index);
  }

  /** Offset of a token from the citation's start; the citation's length behind the last token. */
  int start(int index) {
    return tokens.start(index);
  }

  int end(int index) {
    return tokens.end(index);
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
    if ((types & present) == 0) {
      return Math.max(from, to);
    }
    int index = from;
    while (index < to && !tokens.isOf(types, index)) {
      index++;
    }
    return index;
  }

  /** The first token of a range that is of none of the types. */
  int skip(long types, int from, int to) {
    int index = from;
    while (index < to && tokens.isOf(types, index)) {
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
