package dev.kegang.grammar;

import java.util.Arrays;

/**
 * The tokens of one text, hidden ones left out. Types are those of the grammar's lexer; offsets are
 * offsets of the text, ends exclusive.
 */
public final class Tokens {

  /** The type of what stands behind the last token. */
  public static final int END = -1;

  private static final int LINES = 256;

  private byte[] types;
  private int[] starts;
  private int[] ends;
  private boolean[] marked;
  private int[] lineStarts = {0};
  private int lines = 1;
  private int size;
  private int length;
  private int mode;

  Tokens(int expected) {
    types = new byte[expected];
    starts = new int[expected];
    ends = new int[expected];
    marked = new boolean[expected];
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The type of a token; {@link #END} behind the last one. */
  public int type(int index) {
    return index < size ? types[index] : END;
  }

  /** The types of all tokens, as a bit mask. */
  public long types() {
    long all = 0;
    for (int index = 0; index < size; index++) {
      all |= 1L << types[index];
    }
    return all;
  }

  /**
   * Whether a token is of one of some types.
   *
   * @param ofTypes a bit mask
   * @param index of one of the tokens
   */
  public boolean isOf(long ofTypes, int index) {
    return (ofTypes & (1L << types[index])) != 0;
  }

  /** Offset of a token's first character; the text's length behind the last token. */
  public int start(int index) {
    return index < size ? starts[index] : length;
  }

  /** Offset behind a token's last character; the text's length behind the last token. */
  public int end(int index) {
    return index < size ? ends[index] : length;
  }

  /**
   * Whether one of some tokens of an outline's text holds a sign with which code, a tag, a template
   * or a link begins or ends.
   *
   * @param last the last of them
   */
  public boolean areMarked(int first, int last) {
    boolean any = false;
    for (int index = first; index <= last; index++) {
      any |= marked[index];
    }
    return any;
  }

  /** The lexer's mode behind the last token. */
  int mode() {
    return mode;
  }

  /** Where the lines of an outline's text start, each behind LF, CRLF or a lone CR. */
  public int[] lineStarts() {
    return Arrays.copyOf(lineStarts, lines);
  }

  /** Adds the lines that start behind the characters of a token. */
  void addLines(char[] characters, int start, int end, int textLength) {
    for (int at = start; at < end; at++) {
      char character = characters[at];
      boolean lineFeed = character == '\n';
      if (lineFeed || (character == '\r' && (at + 1 == textLength || characters[at + 1] != '\n'))) {
        if (lines == lineStarts.length) {
          lineStarts = Arrays.copyOf(lineStarts, 2 * lines + LINES);
        }
        lineStarts[lines++] = at + 1;
      }
    }
  }

  void clear() {
    size = 0;
  }

  void add(int type, int start, int end, boolean isMarked) {
    if (size == types.length) {
      int more = 2 * size + 8;
      types = Arrays.copyOf(types, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      marked = Arrays.copyOf(marked, more);
    }
    types[size] = (byte) type;
    starts[size] = start;
    marked[size] = isMarked;
    ends[size++] = end;
  }

  void finish(int textLength, int lastMode) {
    length = textLength;
    mode = lastMode;
  }
}
