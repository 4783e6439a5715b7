package dev.kegang.outline;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the identifiers of a citation. */
final class CitationIdentifierReader {

  private static final String DOI_START = "10.";
  private static final String DOI_HOST = "doi.org/";
  private static final String[] ARXIV_PATHS = {"arxiv.org/abs/", "arxiv.org/pdf/"};
  private static final long HOLDING =
      CitationTokens.IDENTIFIERS | CitationTokens.set(CitationLexer.LINK);
  private static final CitationIdentifiers NONE =
      new CitationIdentifiers(null, null, null, null, null);
  private static final String SENTENCE_ENDS = ".,;:!?'*_";

  private final CitationTokens tokens;
  private @Nullable TextSpan doi;
  private @Nullable TextSpan arxiv;
  private @Nullable TextSpan isbn;
  private @Nullable TextSpan issn;
  private @Nullable TextSpan url;

  private CitationIdentifierReader(CitationTokens tokens) {
    this.tokens = tokens;
  }

  static CitationIdentifiers read(CitationTokens tokens) {
    int first = tokens.first(HOLDING, 0, tokens.size());
    if (first == tokens.size()) {
      return NONE;
    }
    CitationIdentifierReader reader = new CitationIdentifierReader(tokens);
    for (int index = first; index < tokens.size(); index++) {
      reader.take(index);
    }
    return new CitationIdentifiers(reader.doi, reader.arxiv, reader.isbn, reader.issn, reader.url);
  }

  private void take(int index) {
    int start = tokens.start(index);
    int end = tokens.end(index);
    switch (tokens.type(index)) {
      case CitationLexer.DOI -> doi = doi == null ? address(start, end) : doi;
      case CitationLexer.ARXIV -> arxiv = arxiv == null ? behindColon(index) : arxiv;
      case CitationLexer.ISBN -> isbn = isbn == null ? behindName(index) : isbn;
      case CitationLexer.ISSN -> issn = issn == null ? behindName(index) : issn;
      case CitationLexer.URL -> takeAddress(address(start, end));
      case CitationLexer.LINK -> takeTarget(index);
      default -> {}
    }
  }

  private void takeTarget(int index) {
    int target = tokens.start(index) + tokens.text(index).indexOf("](") + 2;
    TextSpan address = tokens.slice(target, tokens.end(index) - 1);
    if (address.text().startsWith("http")) {
      takeAddress(address);
    }
  }

  private void takeAddress(TextSpan address) {
    url = url == null ? address : url;
    String text = address.text().toLowerCase(Locale.ROOT);
    int host = text.indexOf(DOI_HOST);
    if (doi == null && host >= 0 && text.startsWith(DOI_START, host + DOI_HOST.length())) {
      doi = address.slice(host + DOI_HOST.length(), text.length());
    }
    for (String path : ARXIV_PATHS) {
      int place = text.indexOf(path);
      if (arxiv == null && place >= 0 && place + path.length() < text.length()) {
        int end = text.endsWith(".pdf") ? text.length() - 4 : text.length();
        arxiv = address.slice(place + path.length(), Math.max(end, place + path.length()));
      }
    }
  }

  private TextSpan behindColon(int index) {
    String text = tokens.text(index);
    int colon = Math.max(text.indexOf(':'), text.indexOf('：')) + 1;
    while (Blanks.isBlank(text.charAt(colon))) {
      colon++;
    }
    return tokens.slice(tokens.start(index) + colon, tokens.end(index));
  }

  /** The number behind {@code ISBN}, {@code ISBN-13} or {@code ISSN} and a colon. */
  private TextSpan behindName(int index) {
    String text = tokens.text(index);
    int number = 4;
    if (text.startsWith("-1", number) && text.length() > 7 && !isNumberSign(text.charAt(7))) {
      number = 7;
    }
    while (!isNumberSign(text.charAt(number))) {
      number++;
    }
    return tokens.slice(tokens.start(index) + number, tokens.end(index));
  }

  private static boolean isNumberSign(char character) {
    return (character >= '0' && character <= '9') || character == 'X' || character == 'x';
  }

  /** An address without the punctuation of the sentence it ends. */
  private TextSpan address(int start, int end) {
    TextSpan address = tokens.slice(start, end);
    String text = address.text();
    int last = text.length();
    boolean trimmed = true;
    while (trimmed && last > 0) {
      char character = text.charAt(last - 1);
      trimmed =
          SENTENCE_ENDS.indexOf(character) >= 0
              || ((character == ')' || character == ']') && !isBalanced(text, last, character));
      last = trimmed ? last - 1 : last;
    }
    return address.slice(0, last);
  }

  private static boolean isBalanced(String text, int end, char closing) {
    char opening = closing == ')' ? '(' : '[';
    int depth = 0;
    for (int offset = 0; offset < end; offset++) {
      char character = text.charAt(offset);
      depth += character == opening ? 1 : character == closing ? -1 : 0;
    }
    return depth >= 0;
  }
}
