package dev.kegang.outline;

import dev.kegang.vocabulary.Numerals;

/**
 * Numbers as authors of outlines write them: digits (also full-width), Chinese numerals to 9999
 * (also traditional, and digit by digit as in a year), circled numbers to 20 and Roman numerals.
 */
public final class ChineseNumerals {

  private static final String FORMS = Numerals.CHINESE;
  private static final byte CHINESE = 1;
  private static final byte DIGIT = 2;

  /** What every character is, because every character of a text is asked for. */
  private static final byte[] KINDS = kinds();

  private static final int[] VALUES = {
    0, 0, 1, 1, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 20, 30, 100,
    100, 1000, 1000
  };
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TRADITIONAL_FORMS = "壹贰貳叁肆伍陆陸柒捌玖拾佰仟";
  private static final String TRADITIONAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String PLACES = " 十百千";
  private static final String TRADITIONAL_PLACES = " 拾佰仟";
  private static final int LARGEST = 999_999_999;
  private static final int LARGEST_CHINESE = 9999;
  private static final int LARGEST_CIRCLED = 20;

  private ChineseNumerals() {}

  /** The value of an ASCII or full-width digit; -1 for any other character. */
  public static int digit(char character) {
    if (character <= '9') {
      return character >= '0' ? character - '0' : -1;
    }
    return character >= '０' ? wideDigit(character) : -1;
  }

  private static int wideDigit(char character) {
    return character <= '９' ? character - '０' : -1;
  }

  /** The value of a run of digits, capped at 999,999,999; -1 where it is empty or holds another. */
  public static int digits(String text) {
    return digits(text, 0, text.length());
  }

  /** The same of what stands between two offsets. */
  static int digits(String text, int from, int to) {
    if (from == to) {
      return -1;
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = Math.min(LARGEST, value * 10 + digit);
    }
    return (int) value;
  }

  /** Whether a character is part of a Chinese numeral. */
  public static boolean isChinese(char character) {
    return (KINDS[character] & CHINESE) != 0;
  }

  /** Whether a character is a digit or part of a Chinese numeral. */
  static boolean isNumeral(char character) {
    return KINDS[character] != 0;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < FORMS.length(); i++) {
      kinds[FORMS.charAt(i)] = CHINESE;
    }
    for (int value = 0; value < 10; value++) {
      kinds['0' + value] = DIGIT;
      kinds['０' + value] = DIGIT;
    }
    return kinds;
  }

  /** The value of a numeral of any of the known scripts; -1 where a text is none. */
  public static int value(String numeral) {
    if (numeral.isEmpty()) {
      return -1;
    }
    char first = numeral.charAt(0);
    if (digit(first) >= 0) {
      return digits(numeral);
    }
    if (isCircled(first)) {
      return numeral.length() == 1 ? first - '①' + 1 : -1;
    }
    return isChinese(first) ? chinese(numeral) : RomanNumerals.value(numeral);
  }

  /**
   * Writes a number in the script of another numeral: digits as wide, and as many, where that has
   * leading zeros; Chinese, circled or Roman. Digits where the script can't hold the number.
   *
   * @param value 0 or more
   */
  public static String write(int value, String like) {
    if (!like.isEmpty()) {
      char first = like.charAt(0);
      if (isChinese(first) && value <= LARGEST_CHINESE) {
        return chinese(value, like);
      }
      if (isCircled(first) && value >= 1 && value <= LARGEST_CIRCLED) {
        return String.valueOf((char) ('①' + value - 1));
      }
      String roman = RomanNumerals.write(value, like);
      if (roman != null) {
        return roman;
      }
    }
    StringBuilder digits = new StringBuilder(Integer.toString(value));
    if (like.length() > 1 && digit(like.charAt(0)) == 0) {
      while (digits.length() < like.length()) {
        digits.insert(0, '0');
      }
    }
    if (!like.isEmpty() && like.charAt(0) >= '０' && like.charAt(0) <= '９') {
      for (int i = 0; i < digits.length(); i++) {
        digits.setCharAt(i, (char) (digits.charAt(i) - '0' + '０'));
      }
    }
    return digits.toString();
  }

  static boolean isCircled(char character) {
    return character >= '①' && character <= '⑳';
  }

  private static int chinese(String numeral) {
    boolean placed = false;
    for (int i = 0; i < numeral.length(); i++) {
      int form = FORMS.indexOf(numeral.charAt(i));
      if (form < 0) {
        return -1;
      }
      placed |= VALUES[form] >= 10;
    }
    return placed ? chinesePlaces(numeral) : chineseDigits(numeral);
  }

  private static int chineseDigits(String numeral) {
    long value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      value = Math.min(LARGEST, value * 10 + VALUES[FORMS.indexOf(numeral.charAt(i))]);
    }
    return (int) value;
  }

  /** Places must fall, and no two digits may follow each other: otherwise it is no numeral. */
  private static int chinesePlaces(String numeral) {
    int value = 0;
    int digit = -1;
    int place = 10_000;
    for (int i = 0; i < numeral.length(); i++) {
      int form = VALUES[FORMS.indexOf(numeral.charAt(i))];
      if (form == 0) {
        if (digit >= 0 || value == 0) {
          return -1;
        }
      } else if (form < 10) {
        if (digit >= 0) {
          return -1;
        }
        digit = form;
      } else {
        int unit = form < 100 ? 10 : form;
        if (unit >= place || (unit != form && digit >= 0) || (unit > 10 && digit < 0)) {
          return -1;
        }
        value += form * Math.max(1, digit);
        digit = -1;
        place = unit;
      }
    }
    return value + Math.max(0, digit);
  }

  private static String chinese(int value, String like) {
    boolean traditional = false;
    for (int i = 0; i < like.length(); i++) {
      traditional |= TRADITIONAL_FORMS.indexOf(like.charAt(i)) >= 0;
    }
    String digits = traditional ? TRADITIONAL_DIGITS : DIGITS;
    String places = traditional ? TRADITIONAL_PLACES : PLACES;
    char zero = like.indexOf('〇') >= 0 ? '〇' : '零';
    if (value == 0) {
      return String.valueOf(zero);
    }
    StringBuilder numeral = new StringBuilder();
    String decimal = Integer.toString(value);
    boolean gap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int place = decimal.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        numeral.append(zero);
        gap = false;
      }
      boolean leadingTen = place == 1 && digit == 1 && i == 0;
      if (!leadingTen) {
        numeral.append(digits.charAt(digit));
      }
      if (place > 0) {
        numeral.append(places.charAt(place));
      }
    }
    return numeral.toString();
  }
}
