package dev.kegang.grammar;

/** The tokens of an outline's text, of the types of {@link OutlineLexer}. */
public final class OutlineTokens {

  private static final String FRONT_MATTER_MARK = "---";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int CHARACTERS_A_TOKEN = 8;
  private static final int LEAST_EXPECTED = 16;

  private static final class Table {
    static final TokenTable TABLE = TokenTable.of("OutlineLexer", null, -1);
  }

  private OutlineTokens() {}

  /**
   * All tokens of a text but hidden ones; their offsets are offsets of the String.
   *
   * @param characters those of the text, and a line feed behind them
   */
  public static Tokens read(String text, char[] characters) {
    int length = text.length();
    Tokens tokens = new Tokens(LEAST_EXPECTED + length / CHARACTERS_A_TOKEN);
    Table.TABLE.read(characters, length, firstMode(text), tokens);
    return tokens;
  }

  /**
   * Whether a text, read as the beginning of a longer one, ends where a line may be a heading:
   * neither a line, nor code, a comment or front matter is still open, and a heading of {@code #}
   * marks right behind it is read as at the start of a text.
   */
  public static boolean isClosed(String text, Tokens tokens) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    boolean lineStarts = tokens.mode() == 0 || tokens.mode() == OutlineLexer.CONTINUED;
    return lineStarts && (last == '\n' || last == '\r');
  }

  /** Front matter is looked for where there may be some: it stands only at the start of a text. */
  static int firstMode(String text) {
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return text.startsWith(FRONT_MATTER_MARK, start) ? OutlineLexer.FRONT : 0;
  }
}
