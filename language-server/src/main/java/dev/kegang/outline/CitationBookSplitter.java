package dev.kegang.outline;

import static dev.kegang.outline.CitationTokens.set;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a citation whose parts stand between commas in no fixed order, mostly a title in 《》 with
 * author, publisher and year around it.
 */
final class CitationBookSplitter {

  private static final long BOOK = set(CitationLexer.BOOK);
  private static final String SEPARATORS = ",，;；:：。()（）";
  private static final int FEWEST_LISTED = 2;

  private final CitationTokens tokens;
  private final CitationWords words;
  private final CitationTitles titles;
  private final int first;
  private final int limit;

  CitationBookSplitter(CitationTokens tokens, CitationWords words, int first, int limit) {
    this.tokens = tokens;
    this.words = words;
    this.titles = new CitationTitles(tokens, words);
    this.first = first;
    this.limit = limit;
  }

  /** The parts around a title in 《》. */
  CitationParts split(int book) {
    TextSpan authors = titles.authors(first, book);
    TextSpan container = null;
    int journal = tokens.first(BOOK, book + 1, tokens.size());
    for (TextSpan piece : pieces(book + 1)) {
      if (words.namesPublisher(piece.text())) {
        container = container == null ? piece : container;
      } else if (authors == null && isName(piece.text())) {
        authors = piece;
      }
    }
    if (journal < tokens.size()) {
      container = titles.inside(journal);
    }
    return new CitationParts(
        CitationStyle.BOOK_TITLE, authors, titles.inside(book), container, book + 1);
  }

  /** Author, title and publisher between commas; null where they don't stand so. */
  @Nullable CitationParts list(CitationStyle style) {
    List<TextSpan> pieces = pieces(first);
    int publisher = 0;
    while (publisher < pieces.size() && !words.namesPublisher(pieces.get(publisher).text())) {
      publisher++;
    }
    if (publisher < FEWEST_LISTED || publisher == pieces.size()) {
      return null;
    }
    return new CitationParts(style, pieces.get(0), pieces.get(1), pieces.get(publisher), first);
  }

  private List<TextSpan> pieces(int from) {
    TextSpan rest = tokens.span(from, Math.max(from, limit));
    String text = rest.text();
    List<TextSpan> pieces = new ArrayList<>();
    int start = 0;
    for (int offset = 0; offset <= text.length(); offset++) {
      if (offset == text.length() || SEPARATORS.indexOf(text.charAt(offset)) >= 0) {
        TextSpan piece = rest.trimmedSlice(start, offset);
        if (!piece.isEmpty() && !".".equals(piece.text())) {
          pieces.add(piece);
        }
        start = offset + 1;
      }
    }
    return pieces;
  }

  /** A name starts with a letter and is no edition. */
  private boolean isName(String piece) {
    return Character.isLetter(piece.codePointAt(0))
        && piece.charAt(0) != '第'
        && !words.namesEdition(piece);
  }
}
