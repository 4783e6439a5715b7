package dev.kegang.text;

/** The letters and digits of wordings, by which they are told apart whatever else differs. */
public final class Letters {

  private Letters() {}

  /**
   * What a character adds to a key: a letter or a digit; 0 where it is a sign, which adds nothing;
   * -1 where that depends on what stands around it.
   */
  public static int letter(char written) {
    // Short enough for Java to do it in place, as most characters are ideographs.
    return written >= '\u4e00' && written <= '\u9fef' ? written : otherLetter(written);
  }

  private static int otherLetter(char written) {
    char character = Normalised.folded(written);
    if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
      return character;
    }
    if (character >= 'A' && character <= 'Z') {
      return character + 'a' - 'A';
    }
    return character != '[' && isSign(character) ? 0 : -1;
  }

  /**
   * Whether the first letters that differ tell two wordings apart, as they mostly do; false where
   * that takes a closer look.
   */
  static boolean differ(String one, String other) {
    int here = 0;
    int there = 0;
    while (true) {
      here = nextLetter(one, here);
      there = nextLetter(other, there);
      if (here == one.length() || there == other.length()) {
        return here != one.length() ? letter(one.charAt(here)) > 0 : isLetterAt(other, there);
      }
      char first = Normalised.folded(one.charAt(here++));
      char second = Normalised.folded(other.charAt(there++));
      if (letter(first) < 0 || letter(second) < 0) {
        return false;
      }
      if (first != second) {
        return true;
      }
    }
  }

  private static boolean isLetterAt(String text, int offset) {
    return offset < text.length() && letter(text.charAt(offset)) > 0;
  }

  /** The offset of the next character that is no mere sign; the end where there is none. */
  private static int nextLetter(String text, int from) {
    int next = from;
    while (next < text.length() && letter(text.charAt(next)) == 0) {
      next++;
    }
    return next;
  }

  /** Whether a character is one of the blanks and punctuation that nearly all titles keep to. */
  private static boolean isSign(char character) {
    return character < 0x80
        || (character >= '\u2000' && character <= '\u206f')
        || (character >= '\u3000' && character <= '\u3002')
        || (character >= '\u3008' && character <= '\u3011')
        || (character >= '\u3014' && character <= '\u301f');
  }
}
