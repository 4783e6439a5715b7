package dev.kegang.grammar;

import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as the outline lexer reads it: in UTF-16 units, so that token offsets are offsets of the
 * String, and with characters beyond ASCII shown as four ASCII stand-ins that {@code
 * OutlineLexer.g4} names beside the real ones.
 *
 * <p>ANTLR's lexer keeps its learned edges for ASCII only ({@code LexerATNSimulator.MAX_DFA_EDGE});
 * without stand-ins Chinese text is read about ten times slower than English. What the tokens are
 * does not depend on it.
 */
public final class SourceCharStream implements ShownCharacters {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int length;
  private final char[] shown;
  private int position;

  public SourceCharStream(String text) {
    this.text = text;
    this.length = text.length();
    this.shown = text.toCharArray();
    for (int i = 0; i < length; i++) {
      if (shown[i] >= 0x80) {
        shown[i] = standIn(shown[i]);
      }
    }
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, length);
    return interval.a >= end ? "" : text.substring(interval.a, end);
  }

  @Override
  public void consume() {
    if (position >= length) {
      throw new IllegalStateException("cannot consume EOF");
    }
    position++;
  }

  @Override
  public char[] shown() {
    return shown;
  }

  @Override
  public int LA(int offset) {
    int index = offset > 0 ? position + offset - 1 : position + offset;
    if (offset == 0 || index < 0) {
      return 0;
    }
    if (index >= length) {
      return IntStream.EOF;
    }
    return shown[index];
  }

  private static char standIn(char c) {
    return switch (c) {
      case '：' -> 2;
      case '【' -> 3;
      case '】' -> 4;
      case BYTE_ORDER_MARK -> BYTE_ORDER_MARK;
      default -> 1;
    };
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, length);
  }

  @Override
  public int size() {
    return length;
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }
}
