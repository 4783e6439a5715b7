package dev.kegang.outline;

import dev.kegang.outline.Hours.Validity;
import dev.kegang.vocabulary.HoursUnits;
import org.jspecify.annotations.Nullable;

/**
 * One number of hours.
 *
 * @param end offset behind it in its text
 * @param value 0 where the number is still to be written
 */
record HoursNumber(int end, double value, Validity validity) {

  private static final String MINUS_SIGNS = "-－−";
  private static final String RANGE_SIGNS = "-–—－−~～";

  static boolean isRangeSign(char character) {
    return RANGE_SIGNS.indexOf(character) >= 0;
  }

  /** The number that starts at an offset: digits, a Chinese numeral or a placeholder. */
  static @Nullable HoursNumber at(String text, int offset, HoursUnits units) {
    if (offset >= text.length()) {
      return null;
    }
    char first = text.charAt(offset);
    if (MINUS_SIGNS.indexOf(first) >= 0) {
      HoursNumber number = digits(text, offset + 1);
      return number == null ? null : new HoursNumber(number.end, -number.value, Validity.NEGATIVE);
    }
    if (ChineseNumerals.digit(first) >= 0) {
      return digits(text, offset);
    }
    if (ChineseNumerals.isChinese(first)) {
      return chinese(text, offset);
    }
    return units.isUnfilled(first) ? unfilled(text, offset, units) : null;
  }

  private static @Nullable HoursNumber digits(String text, int offset) {
    int end = offset;
    double value = 0;
    double place = 0;
    while (end < text.length()) {
      char character = text.charAt(end);
      int digit = ChineseNumerals.digit(character);
      if (digit >= 0) {
        value = place == 0 ? value * 10 + digit : value + digit * place;
        place /= 10;
      } else if (isPoint(character) && place == 0 && isDigit(text, end + 1) && end > offset) {
        place = 0.1;
      } else {
        break;
      }
      end++;
    }
    return end == offset ? null : new HoursNumber(end, rounded(value), Validity.VALID);
  }

  private static @Nullable HoursNumber chinese(String text, int offset) {
    int end = offset;
    while (end < text.length() && ChineseNumerals.isChinese(text.charAt(end))) {
      end++;
    }
    int value = ChineseNumerals.value(text.substring(offset, end));
    return value < 0 ? null : new HoursNumber(end, value, Validity.VALID);
  }

  private static HoursNumber unfilled(String text, int offset, HoursUnits units) {
    int end = offset;
    while (end < text.length() && units.isUnfilled(text.charAt(end))) {
      end++;
    }
    return new HoursNumber(end, 0, Validity.NOT_A_NUMBER);
  }

  /** Adding up tenths leaves errors far below any hours' precision. */
  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  private static boolean isPoint(char character) {
    return character == '.' || character == '．';
  }

  private static boolean isDigit(String text, int offset) {
    return offset < text.length() && ChineseNumerals.digit(text.charAt(offset)) >= 0;
  }
}
