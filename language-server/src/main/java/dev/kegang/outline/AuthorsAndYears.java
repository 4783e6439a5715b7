package dev.kegang.outline;

import dev.kegang.text.Normalised;
import java.util.Set;

/**
 * Reads who may be meant by a year in running text: {@code Fogel (2005)}, {@code (Fogel, 2005)},
 * {@code 郑磊（2015）}. Any name shortly before the year counts.
 */
final class AuthorsAndYears {

  /** In characters before the year. */
  private static final int REACH = 80;

  private static final int LONGEST_CHINESE_NAME = 10;

  private AuthorsAndYears() {}

  /**
   * Adds every name and year of a line.
   *
   * @param found as {@link WorkIdentity#authorAndYear} writes them
   */
  static void read(String line, Set<String> found) {
    int digits = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && isDigit(line.charAt(i))) {
        digits++;
        continue;
      }
      if (digits == 4) {
        String year = line.substring(i - 4, i);
        readNames(line, i - 4, year, found);
      }
      digits = 0;
    }
  }

  private static void readNames(String line, int end, String year, Set<String> found) {
    int at = end;
    int from = Math.max(0, end - REACH);
    while (at > from) {
      char c = line.charAt(at - 1);
      int last = at;
      if (Character.isIdeographic(c)) {
        while (at > from && Character.isIdeographic(line.charAt(at - 1))) {
          at--;
        }
        readChineseNames(line.substring(at, last), year, found);
      } else if (isNamePart(c)) {
        while (at > from && isNamePart(line.charAt(at - 1))) {
          at--;
        }
        found.add(Normalised.key(line.substring(at, last)) + '|' + year);
      } else {
        at--;
      }
    }
  }

  /** Chinese has no blanks: every stretch near the end may be the name. */
  private static void readChineseNames(String run, String year, Set<String> found) {
    int first = Math.max(0, run.length() - LONGEST_CHINESE_NAME);
    for (int from = first; from < run.length(); from++) {
      for (int to = from + 2; to <= run.length(); to++) {
        found.add(run.substring(from, to) + '|' + year);
      }
    }
  }

  private static boolean isNamePart(char c) {
    return c == '-'
        || c == '\''
        || c == '’'
        || (Character.isLetter(c) && !Character.isIdeographic(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
