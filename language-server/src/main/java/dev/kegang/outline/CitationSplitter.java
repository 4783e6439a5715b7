package dev.kegang.outline;

import static dev.kegang.outline.CitationTokens.set;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;
import org.jspecify.annotations.Nullable;

/** Splits a citation into authors, title and container by the style its marks show. */
final class CitationSplitter {

  private static final long YEAR = set(CitationLexer.YEAR);
  private static final long EMPHASIS = set(CitationLexer.EMPHASIS);
  private static final long STOP = set(CitationLexer.STOP);
  private static final long TYPE_MARK = set(CitationLexer.TYPE_MARK);
  private static final long BOOK = set(CitationLexer.BOOK);
  private static final long QUERY = set(CitationLexer.QUERY);
  private static final long INITIAL = set(CitationLexer.INITIAL);
  private static final long NAMES =
      set(CitationLexer.WORD) | set(CitationLexer.HAN) | set(CitationLexer.OTHER);
  private static final long NAME_SIGNS =
      set(CitationLexer.COMMA) | set(CitationLexer.AND) | set(CitationLexer.ELLIPSIS);
  private static final String[] TYPES = {"DB", "CP", "EB", "DS", "CM"};

  private final CitationTokens tokens;
  private final CitationWords words;
  private final CitationAuthors names;
  private final CitationTitles titles;
  private final int first;
  private final int size;
  private final int identified;
  private final boolean identifiable;

  /**
   * @param first the token behind the label
   * @param identifiable whether the citation has an identifier
   */
  CitationSplitter(
      CitationTokens tokens,
      CitationWords words,
      CitationAuthors names,
      int first,
      boolean identifiable) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
    this.titles = new CitationTitles(tokens, words);
    this.first = first;
    this.size = tokens.size();
    this.identifiable = identifiable;
    this.identified = firstIdentifier();
  }

  CitationParts split() {
    int mark = typeMark(tokens, first);
    int year = tokens.first(YEAR, first, size);
    boolean yearFirst = year < size && followsAuthors(year, mark);
    if (mark < size) {
      return byTypeMark(mark, yearFirst ? year : -1);
    }
    if (yearFirst) {
      return behindYear(CitationStyle.APA, year);
    }
    int book = tokens.first(BOOK, first, size);
    if (book < size) {
      return new CitationBookSplitter(tokens, words, first, identified).split(book);
    }
    return free(identifiable ? CitationStyle.IDENTIFIER : CitationStyle.OTHER);
  }

  /** The first mark of a type GB/T 7714 knows; the number of tokens where there is none. */
  static int typeMark(CitationTokens tokens, int from) {
    int mark = from;
    do {
      mark = tokens.first(TYPE_MARK, mark, tokens.size());
      if (mark == tokens.size() || isType(tokens.text(mark))) {
        return mark;
      }
      mark++;
    } while (true);
  }

  private static boolean isType(String mark) {
    String type = mark.substring(1, mark.length() - 1);
    int carrier = type.indexOf('/');
    if (carrier > 0 || type.length() == 1) {
      return true;
    }
    for (String known : TYPES) {
      if (known.equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year in brackets stands right behind the authors, as APA writes it. */
  private boolean followsAuthors(int year, int mark) {
    int authorsEnd = tokens.skipBack(CitationTokens.PAUSES, first, year);
    int title = tokens.skip(CitationTokens.PAUSES, year + 1, size);
    if (authorsEnd == first
        || mark < year
        || title == size
        || !CitationYear.isYearInBrackets(tokens, year)
        || tokens.first(CitationTokens.TITLES, first, year) < year
        || tokens.is(year + 1, set(CitationLexer.COMMA))) {
      return false;
    }
    for (int index = first; index < authorsEnd; index++) {
      if (tokens.is(index, STOP) && !closesOthers(index)) {
        return false;
      }
    }
    boolean stopped = tokens.first(STOP, authorsEnd, year) < year;
    int titleEnd = tokens.first(STOP, title, size);
    boolean contained = tokens.skip(CitationTokens.PAUSES, titleEnd, size) < size;
    return stopped || contained || names.looksLikeNames(tokens.text(first, authorsEnd));
  }

  private boolean closesOthers(int stop) {
    int start = Math.max(first, stop - 3);
    String before = tokens.text(start, stop);
    for (int offset = 0; offset < before.length(); offset++) {
      if (words.othersLengthAt(before, offset) == before.length() - offset) {
        return true;
      }
    }
    return false;
  }

  private CitationParts byTypeMark(int mark, int year) {
    if (year >= 0) {
      int title = tokens.skip(CitationTokens.PAUSES, year + 1, mark);
      return parts(CitationStyle.GBT7714, first, year, titles.whole(title, mark), mark + 1);
    }
    int boundary = authorsEnd(mark);
    TextSpan title = titles.whole(boundary < 0 ? first : boundary + 1, mark);
    return parts(
        CitationStyle.GBT7714, first, boundary < 0 ? first : boundary + 1, title, mark + 1);
  }

  private CitationParts behindYear(CitationStyle style, int year) {
    int title = tokens.skip(CitationTokens.PAUSES & ~EMPHASIS, year + 1, size);
    return sentence(style, first, year, title);
  }

  /** A title that ends with its sentence, and what follows as container. */
  private CitationParts sentence(CitationStyle style, int authors, int authorsEnd, int from) {
    int opening = tokens.skip(CitationTokens.BLANKS, from, size);
    if (tokens.is(opening, CitationTokens.TITLES)) {
      return parts(style, authors, authorsEnd, titles.inside(opening), opening + 1);
    }
    int end = Math.min(tokens.first(STOP, from, size), Math.max(from, identified));
    int container = tokens.skip(CitationTokens.PAUSES, end, size);
    if (container >= Math.min(size, identified)) {
      int query = tokens.first(QUERY, from, end);
      if (query < end && tokens.skip(CitationTokens.BLANKS, query + 1, end) < end) {
        end = query + 1;
      }
    }
    return parts(style, authors, authorsEnd, titles.whole(from, end), end);
  }

  private CitationParts free(CitationStyle style) {
    int special = tokens.first(CitationTokens.TITLES, first, size);
    if (special < size) {
      return parts(style, first, special, titles.inside(special), special + 1);
    }
    int limit = Math.min(size, identified);
    int boundary = authorsEnd(limit);
    int next = boundary < 0 ? limit : tokens.skip(CitationTokens.PAUSES, boundary + 1, limit);
    if (boundary >= 0
        && next < limit
        && names.looksLikeNames(tokens.text(first, tokens.skipBack(STOP, first, boundary + 1)))) {
      return sentence(style, first, boundary + 1, boundary + 1);
    }
    if (next < limit) {
      return sentence(style, first, first, first);
    }
    CitationParts listed = new CitationBookSplitter(tokens, words, first, identified).list(style);
    return listed == null ? parts(style, first, first, titles.whole(first, limit), limit) : listed;
  }

  /**
   * The token that ends the authors before a title: the first stop, or the initial behind a family
   * name that no further name follows; -1 where there is none.
   */
  private int authorsEnd(int limit) {
    for (int index = first; index < limit; index++) {
      if (tokens.is(index, STOP)) {
        return index;
      }
      if (tokens.is(index, INITIAL) && endsNames(index, limit)) {
        return index;
      }
    }
    return -1;
  }

  private boolean endsNames(int initial, int limit) {
    int next = tokens.skip(CitationTokens.BLANKS, initial + 1, limit);
    if (next == limit || tokens.is(next, INITIAL | NAME_SIGNS)) {
      return false;
    }
    int before = initial - 1;
    while (before >= first && tokens.is(before, CitationTokens.BLANKS | INITIAL)) {
      before--;
    }
    return before >= first && tokens.is(before, NAMES | NAME_SIGNS);
  }

  private int firstIdentifier() {
    int index = tokens.first(CitationTokens.IDENTIFIERS, first, size);
    if (tokens.is(index, set(CitationLexer.DOI))) {
      int name = tokens.skipBack(CitationTokens.PAUSES, first, index) - 1;
      if (name >= first && tokens.text(name).equalsIgnoreCase("doi")) {
        return name;
      }
    }
    return index;
  }

  private CitationParts parts(
      CitationStyle style, int authors, int authorsEnd, @Nullable TextSpan title, int rest) {
    int limit = Math.max(rest, Math.min(size, identified));
    return new CitationParts(
        style, titles.authors(authors, authorsEnd), title, titles.container(rest, limit), rest);
  }
}
