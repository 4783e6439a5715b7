package dev.kegang.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A lexer's grammar as a table of states: reading a text costs two look-ups a character. The tables
 * are made from what ANTLR makes of the grammars, and hold the very tokens its lexers give; {@code
 * TokenTableTest} makes them anew and compares.
 */
final class TokenTable {

  private static final int CHARACTERS = Character.MAX_VALUE + 1;
  private static final byte LINE_END = 1;
  private static final byte MARK = 2;

  /**
   * What each character is; 0 for nearly all, so that the rest of a line costs one look at each.
   */
  private static final byte[] KINDS = kinds();

  /** Where the class of the characters from one on begins: a character, a class, and so on. */
  private final int[] stretches;

  /** The class of each character that was met; 0 for the others. Threads may race to find it. */
  private final byte[] classes = new byte[CHARACTERS];

  private final @Nullable StandIns standIns;

  /** In this mode nothing of interest follows; -1 for none. */
  private final int rest;

  /** The row of the state each mode begins in. */
  private final int[] modes;

  /** What accepting comes to: a token's type, the mode that follows or -1, 1 for a hidden one. */
  private final int[] actions;

  /** In a state's row: its action or 0, the row each class leads to or 0; the text's end last. */
  private final char[] rows;

  private final int width;

  /** States from this row on accept. */
  private final int accepting;

  /** States from this row on are left at the end of a line only. */
  private final int resting;

  private TokenTable(TableText text, @Nullable StandIns standIns, int rest) {
    this.standIns = standIns;
    this.rest = rest;
    width = text.number() + 2;
    stretches = text.numbers(text.number());
    modes = text.numbers(text.number());
    actions = text.numbers(text.number());
    int states = text.number();
    accepting = text.number() * width;
    resting = text.number() * width;
    rows = new char[states * width];
    for (int i = 0; i < modes.length; i++) {
      modes[i] *= width;
    }
    for (int row = width; row < rows.length; row += width) {
      rows[row] = (char) text.number();
      char otherwise = (char) (text.number() * width);
      for (int i = 1; i < width; i++) {
        rows[row + i] = otherwise;
      }
      for (int count = text.number(); count > 0; count--) {
        int at = row + text.number();
        rows[at] = (char) (text.number() * width);
      }
    }
  }

  /**
   * Reads the table of a lexer.
   *
   * @param standIns what the lexer is shown; null for the characters of the text
   * @param rest the mode in which no more tokens are wanted; -1 where all are
   */
  static TokenTable of(String lexer, @Nullable StandIns standIns, int rest) {
    try (InputStream stream = TokenTable.class.getResourceAsStream(lexer + ".table")) {
      if (stream == null) {
        throw new IllegalStateException("no table of " + lexer);
      }
      return new TokenTable(new TableText(stream.readAllBytes()), standIns, rest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the tokens of a text that begins in a mode.
   *
   * @param characters those of the text, and a line feed behind them
   * @param length of the text
   */
  void read(char[] characters, int length, int firstMode, Tokens tokens) {
    // Fields would be read anew for every character.
    char[] table = rows;
    byte[] known = classes;
    int leastAccepting = accepting;
    boolean lines = standIns == null;
    int mode = firstMode;
    int at = 0;
    while (at < length && mode != rest) {
      int state = modes[mode];
      int accepted = 0;
      int end = at;
      int offset = at;
      // Where the rest of a line was last gone along.
      int restStart = at;
      int restEnd = at;
      int kinds = 0;
      while (offset < length) {
        int kind = known[characters[offset]];
        state = table[state + (kind == 0 ? find(characters[offset]) : kind)];
        if (state == 0) {
          break;
        }
        offset++;
        if (state >= leastAccepting) {
          if (state >= resting) {
            restStart = offset;
            int met = KINDS[characters[offset]];
            while (met != LINE_END) {
              kinds |= met;
              met = KINDS[characters[++offset]];
            }
            restEnd = offset;
          }
          accepted = state;
          end = offset;
        }
      }
      if (offset == length && state != 0 && rows[state + width - 1] >= accepting) {
        accepted = rows[state + width - 1];
        end = offset;
      }
      if (accepted == 0) {
        throw new IllegalStateException("no token at " + at);
      }
      int action = 3 * (rows[accepted] - 1);
      if (actions[action + 2] == 0) {
        if (lines) {
          for (int i = at; i < restStart; i++) {
            kinds |= KINDS[characters[i]];
          }
          for (int i = restEnd; i < end; i++) {
            kinds |= KINDS[characters[i]];
          }
          if ((kinds & LINE_END) != 0) {
            tokens.addLines(characters, at, end, length);
          }
        }
        tokens.add(actions[action], at, end, (kinds & MARK) != 0);
      }
      mode = actions[action + 1] < 0 ? mode : actions[action + 1];
      at = end;
    }
    tokens.finish(length, mode);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[CHARACTERS];
    kinds['\n'] = kinds['\r'] = LINE_END;
    kinds['`'] = kinds['<'] = kinds['{'] = kinds[']'] = MARK;
    return kinds;
  }

  private int find(char character) {
    char shown = standIns == null ? character : standIns.shownFor(character);
    int stretch = 0;
    while (stretch + 2 < stretches.length && stretches[stretch + 2] <= shown) {
      stretch += 2;
    }
    classes[character] = (byte) stretches[stretch + 1];
    return stretches[stretch + 1];
  }
}
