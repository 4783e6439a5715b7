package dev.kegang.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as ANTLR's lexers read it here: one symbol a UTF-16 unit, so that token offsets are
 * offsets of the string. ANTLR's own streams count code points.
 */
final class Utf16CharStream implements CharStream {

  private final StandIns standIns;
  private String text = "";
  private char[] shown = {};
  private int length;
  private int position;

  Utf16CharStream(String text, StandIns standIns) {
    this.standIns = standIns;
    read(text);
  }

  Utf16CharStream(String text) {
    this(text, character -> character);
  }

  /** Starts over with another text. */
  void read(String next) {
    text = next;
    length = next.length();
    position = 0;
    if (shown.length < length) {
      shown = new char[Math.max(length, 2 * shown.length)];
    }
    for (int i = 0; i < length; i++) {
      char character = next.charAt(i);
      shown[i] = standIns.shownFor(character);
    }
  }

  @Override
  public void consume() {
    if (position >= length) {
      throw new IllegalStateException("cannot consume EOF");
    }
    position++;
  }

  @Override
  public int LA(int distance) {
    if (distance == 0) {
      return 0;
    }
    int offset = distance > 0 ? position + distance - 1 : position + distance;
    return offset < 0 || offset >= length ? IntStream.EOF : shown[offset];
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
  public String getText(Interval interval) {
    if (interval.a >= text.length() || interval.b < interval.a) {
      return "";
    }
    return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }
}
