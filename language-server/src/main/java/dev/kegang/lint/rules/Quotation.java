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
    if (line.equals(second)) {
      return of(line);
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
    int start = wordStart(line, from);
    start = wordStart(line, start - 1);
    int end = wordEnd(line, line.length() - tail);
    end = wordEnd(line, end + 1);
    String middle = of(line.substring(start, end).strip());
    return (start > 0 ? "…" : "") + middle + (end < line.length() ? "…" : "");
  }

  /** The start of the word that stands before or around an offset. */
  private static int wordStart(String line, int offset) {
    int start = Math.max(0, Math.min(offset, line.length() - 1));
    while (start > 0 && (line.charAt(start) == ' ' || !isBoundary(line, start))) {
      start--;
    }
    return start;
  }

  /** The end of the word that stands behind or around an offset. */
  private static int wordEnd(String line, int offset) {
    int end = Math.max(1, Math.min(offset, line.length()));
    while (end < line.length() && (line.charAt(end - 1) == ' ' || !isBoundary(line, end))) {
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
