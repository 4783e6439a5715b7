package dev.kegang.lint.rules;

import dev.kegang.text.Normalised;

/** Wordings as messages quote them: on one line, and not too long to be read. */
final class Quotation {

  private static final int LONGEST = 80;

  private Quotation() {}

  /** A wording, cut after a whole word where it is long. */
  static String of(String wording) {
    String line = Normalised.collapsed(wording);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = LONGEST;
    while (end > LONGEST / 2 && !isBoundary(line, end)) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  /**
   * What the first of two wordings has that the second has not, with the word before and behind it;
   * the whole wording where it is short.
   */
  static String ofDifference(String wording, String other) {
    String line = Normalised.collapsed(wording);
    String second = Normalised.collapsed(other);
    if (line.length() <= LONGEST && second.length() <= LONGEST) {
      return line;
    }
    int most = Math.min(line.length(), second.length());
    int from = 0;
    while (from < most && line.charAt(from) == second.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < most - from
        && line.charAt(line.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
      tail++;
    }
    int start = wordStart(line, wordStart(line, from) - 1);
    int end = wordEnd(line, wordEnd(line, line.length() - tail) + 1);
    String middle = line.substring(start, end).strip();
    if (middle.length() > LONGEST) {
      middle = of(middle);
    }
    return (start > 0 ? "…" : "") + middle + (end < line.length() ? "…" : "");
  }

  private static int wordStart(String line, int offset) {
    int start = Math.max(0, Math.min(offset, line.length()));
    while (start > 0 && !isBoundary(line, start)) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String line, int offset) {
    int end = Math.max(0, Math.min(offset, line.length()));
    while (end < line.length() && !isBoundary(line, end)) {
      end++;
    }
    return end;
  }

  /** Whether a word may end before an offset: at a blank, and anywhere in Chinese. */
  private static boolean isBoundary(String line, int offset) {
    return line.charAt(offset) == ' '
        || line.charAt(offset - 1) == ' '
        || (Character.isIdeographic(line.charAt(offset))
            && Character.isIdeographic(line.charAt(offset - 1)));
  }
}
