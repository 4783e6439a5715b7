package dev.kegang.reliability;

import java.util.function.IntFunction;

/**
 * Texts of one hostile shape, in any size.
 *
 * @param name what the shape is
 * @param text the text of so many UTF-16 units, more or less
 */
record TextFamily(String name, IntFunction<String> text) {

  /** One piece again and again. */
  static TextFamily of(String name, String piece) {
    return of(name, "", piece, "");
  }

  /** One piece again and again, between a start and an end. */
  static TextFamily of(String name, String start, String piece, String end) {
    return new TextFamily(
        name, size -> start + piece.repeat(Math.max(1, size / piece.length())) + end);
  }

  /** Numbered pieces, from 0. */
  static TextFamily numbered(String name, String start, IntFunction<String> piece) {
    return new TextFamily(name, size -> start + pieces(size, piece));
  }

  /** Numbered pieces, so many that they come to a size. */
  static String pieces(int size, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder(size + 100);
    for (int i = 0; text.length() < size; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
