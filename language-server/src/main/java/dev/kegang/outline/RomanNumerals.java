package dev.kegang.outline;

import org.jspecify.annotations.Nullable;

/** Roman numerals from I to XXXIX, in Latin letters or as single characters such as Ⅳ. */
final class RomanNumerals {

  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final int LARGEST = 39;
  private static final int LARGEST_SINGLE = 12;

  private RomanNumerals() {}

  /** The value of a numeral; -1 where it is none in its usual spelling. */
  static int value(String numeral) {
    char first = numeral.charAt(0);
    if (isSingle(first)) {
      return numeral.length() == 1 ? first - 'Ⅰ' + 1 : -1;
    }
    int tens = 0;
    while (tens < numeral.length() && numeral.charAt(tens) == 'X') {
      tens++;
    }
    String ones = numeral.substring(tens);
    for (int digit = 0; digit < ONES.length; digit++) {
      if (ones.equals(ONES[digit])) {
        int value = tens * 10 + digit;
        return value <= LARGEST ? value : -1;
      }
    }
    return -1;
  }

  /** Writes a number like another Roman numeral; null where that is none or can't hold it. */
  static @Nullable String write(int value, String like) {
    if (value < 1 || value > LARGEST || value(like) < 0) {
      return null;
    }
    if (isSingle(like.charAt(0)) && value <= LARGEST_SINGLE) {
      return String.valueOf((char) ('Ⅰ' + value - 1));
    }
    return "X".repeat(value / 10) + ONES[value % 10];
  }

  private static boolean isSingle(char character) {
    return character >= 'Ⅰ' && character <= 'Ⅻ';
  }
}
