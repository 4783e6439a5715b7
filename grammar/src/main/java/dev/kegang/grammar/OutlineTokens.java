package dev.kegang.grammar;

/** The tokens of an outline's text. */
public final class OutlineTokens {

  private static final String FRONT_MATTER_MARK = "---";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private OutlineTokens() {}

  /** All tokens of a text but hidden ones; their offsets are offsets of the String. */
  public static TokenList read(String text) {
    return new TokenList(lexer(text));
  }

  /** A lexer at the start of a text; it looks for front matter where there may be some. */
  static OutlineLexer lexer(String text) {
    OutlineLexer lexer = new OutlineLexer(new SourceCharStream(text));
    ArrayLexerSimulator.attachTo(lexer);
    lexer.removeErrorListeners();
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    if (text.startsWith(FRONT_MATTER_MARK, start)) {
      lexer.expectFrontMatter();
    }
    return lexer;
  }
}
