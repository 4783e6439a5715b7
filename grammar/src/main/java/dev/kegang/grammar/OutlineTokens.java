package dev.kegang.grammar;

import org.antlr.v4.runtime.Lexer;

/** The tokens of an outline's text. */
public final class OutlineTokens {

  private static final String FRONT_MATTER_MARK = "---";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private OutlineTokens() {}

  /** All tokens of a text but hidden ones; their offsets are offsets of the String. */
  public static TokenList read(String text) {
    return new TokenList(lexer(text));
  }

  /**
   * The tokens of the beginning of a text, and whether it ends where a line may be a heading.
   *
   * @param closed whether neither a line, nor code, a comment or front matter is still open at its
   *     end: a heading of {@code #} marks right behind it is read as at the start of a text
   */
  public record Beginning(TokenList tokens, boolean closed) {}

  /** All tokens of the beginning of a text but hidden ones. */
  public static Beginning readBeginning(String text) {
    OutlineLexer lexer = lexer(text);
    TokenList tokens = new TokenList(lexer);
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    boolean lineStarts = lexer._mode == Lexer.DEFAULT_MODE || lexer._mode == OutlineLexer.CONTINUED;
    return new Beginning(tokens, lineStarts && (last == '\n' || last == '\r'));
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
