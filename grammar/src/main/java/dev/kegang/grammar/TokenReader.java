package dev.kegang.grammar;

/**
 * Cuts short texts into tokens. For one thread: the tokens it gives hold until it reads another
 * text.
 */
public final class TokenReader {

  private static final int EXPECTED = 64;

  private static final class Headings {
    static final TokenTable TABLE =
        TokenTable.of("HeadingLexer", HeadingCharacters.INSTANCE, HeadingLexer.REST);
  }

  private static final class Citations {
    static final TokenTable TABLE = TokenTable.of("CitationLexer", CitationCharacters.INSTANCE, -1);
  }

  private final TokenTable table;
  private final Tokens tokens = new Tokens(EXPECTED);
  private char[] characters = new char[EXPECTED];

  private TokenReader(TokenTable table) {
    this.table = table;
  }

  /** For tokens of {@link HeadingLexer}, up to the mode in which the rest of a title stands. */
  public static TokenReader ofHeadings() {
    return new TokenReader(Headings.TABLE);
  }

  /** For tokens of {@link CitationLexer}. */
  public static TokenReader ofCitations() {
    return new TokenReader(Citations.TABLE);
  }

  /** The tokens of a text. */
  public Tokens read(String text) {
    int length = text.length();
    if (characters.length <= length) {
      characters = new char[2 * length];
    }
    text.getChars(0, length, characters, 0);
    characters[length] = '\n';
    tokens.clear();
    table.read(characters, length, 0, tokens);
    return tokens;
  }
}
