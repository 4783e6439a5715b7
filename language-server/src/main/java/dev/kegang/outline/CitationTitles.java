package dev.kegang.outline;

import static dev.kegang.outline.CitationTokens.set;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;
import org.jspecify.annotations.Nullable;

/** Cuts the parts of a citation to their wording. */
final class CitationTitles {

  private static final long EMPHASIS = set(CitationLexer.EMPHASIS);
  private static final long PARENTHESIS = set(CitationLexer.PARENTHESIS);
  private static final String QUOTED_ENDS = ".,，。";

  private final CitationTokens tokens;
  private final CitationWords words;

  CitationTitles(CitationTokens tokens, CitationWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** A title without emphasis, quotes and the edition behind it; null where nothing is left. */
  @Nullable TextSpan whole(int from, int to) {
    int start = tokens.skip(CitationTokens.PAUSES & ~EMPHASIS, from, to);
    int end = tokens.skipBack(CitationTokens.PAUSES & ~EMPHASIS, start, to);
    if (tokens.is(end - 1, PARENTHESIS) && words.namesEdition(tokens.text(end - 1))) {
      end = tokens.skipBack(CitationTokens.PAUSES & ~EMPHASIS, start, end - 1);
    }
    if (tokens.is(start, EMPHASIS)) {
      int closing = tokens.first(EMPHASIS, start + 1, end);
      start++;
      end = closing < end ? closing : end;
    }
    start = tokens.skip(CitationTokens.PAUSES, start, end);
    end = tokens.skipBack(CitationTokens.PAUSES, start, end);
    if (end == start + 1 && tokens.is(start, CitationTokens.TITLES)) {
      return inside(start);
    }
    return start < end ? tokens.span(start, end) : null;
  }

  /** The title inside quotes, 《》 or a link. */
  @Nullable TextSpan inside(int index) {
    TextSpan token = tokens.span(index, index + 1);
    String text = token.text();
    int end = tokens.is(index, set(CitationLexer.LINK)) ? text.indexOf("](") : text.length() - 1;
    TextSpan title = token.trimmedSlice(1, end);
    int last = title.text().length();
    while (last > 0 && QUOTED_ENDS.indexOf(title.text().charAt(last - 1)) >= 0) {
      last--;
    }
    return last == 0 ? null : title.slice(0, last);
  }

  @Nullable TextSpan authors(int from, int to) {
    int start = tokens.skip(CitationTokens.PAUSES, from, to);
    int end = tokens.skipBack(CitationTokens.PAUSES, start, to);
    return start < end ? tokens.span(start, end) : null;
  }

  @Nullable TextSpan container(int from, int to) {
    int start = tokens.skip(CitationTokens.PAUSES, from, to);
    int end = tokens.skipBack(CitationTokens.PAUSES, start, to);
    return start < end ? tokens.span(start, end) : null;
  }
}
