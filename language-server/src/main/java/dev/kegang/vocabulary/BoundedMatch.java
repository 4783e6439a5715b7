package dev.kegang.vocabulary;

import java.util.regex.Pattern;

/**
 * Matches a text with a pattern from settings. A pattern that would try for ever, such as {@code
 * (a+)+b}, gives up and fits nothing.
 */
final class BoundedMatch implements CharSequence {

  /** How often a character may be looked at before the pattern is given up. */
  private static final int MOST_LOOKS = 20_000;

  private static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private int looks;

  private BoundedMatch(String text) {
    this.text = text;
  }

  /** Whether a pattern fits the whole of a text. */
  static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(new BoundedMatch(text)).matches();
    } catch (TooLong | StackOverflowError e) {
      return false;
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++looks > MOST_LOOKS) {
      throw new TooLong();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
