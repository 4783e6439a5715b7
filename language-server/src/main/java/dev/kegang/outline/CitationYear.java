package dev.kegang.outline;

import dev.kegang.grammar.CitationLexer;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;
import org.jspecify.annotations.Nullable;

/** Finds the year of a citation. */
final class CitationYear {

  private static final int DIGITS = 4;
  private static final int FIRST = 1000;
  private static final int FIRST_BARE = 1500;
  private static final int LAST = 2100;
  private static final long YEAR = CitationTokens.set(CitationLexer.YEAR);
  private static final long NUMBERS =
      CitationTokens.set(CitationLexer.NUMBER)
          | CitationTokens.set(CitationLexer.VOLUME)
          | CitationTokens.set(CitationLexer.PARENTHESIS);
  private static final long BEFORE =
      CitationTokens.set(CitationLexer.COMMA)
          | CitationTokens.set(CitationLexer.STOP)
          | CitationTokens.set(CitationLexer.COLON);
  private static final long AFTER = CitationTokens.PAUSES | CitationTokens.IDENTIFIERS;

  private CitationYear() {}

  /** The digits of the year; null where there is none. */
  static @Nullable TextSpan of(CitationTokens tokens, CitationWords words, CitationParts parts) {
    int size = tokens.size();
    for (int index = tokens.first(YEAR, 0, size);
        index < size;
        index = tokens.first(YEAR, index + 1, size)) {
      if (isYearInBrackets(tokens, index)) {
        int digits = tokens.start(index) + firstDigit(tokens.text(index));
        return tokens.slice(digits, digits + DIGITS);
      }
    }
    boolean strict =
        parts.style() == CitationStyle.OTHER || parts.style() == CitationStyle.IDENTIFIER;
    for (int index = tokens.size() - 1; index >= parts.containerStart(); index--) {
      if (tokens.is(index, NUMBERS)) {
        int digits = bareYear(tokens.text(index));
        if (digits >= 0 && (!strict || stands(tokens, words, index))) {
          int start = tokens.start(index) + digits;
          return tokens.slice(start, start + DIGITS);
        }
      }
    }
    return null;
  }

  /** Whether a token is a year in brackets such as {@code (2020)}, {@code (2019, May 3)}. */
  static boolean isYearInBrackets(CitationTokens tokens, int index) {
    if (!tokens.is(index, YEAR)) {
      return false;
    }
    String text = tokens.text(index);
    int digits = firstDigit(text);
    int year = ChineseNumerals.digits(text, digits, digits + DIGITS);
    return year >= FIRST && year <= LAST;
  }

  /** A bare number in free text is a year only behind a comma, before its sign or at the end. */
  private static boolean stands(CitationTokens tokens, CitationWords words, int index) {
    if (tokens.is(index, CitationTokens.set(CitationLexer.PARENTHESIS))) {
      return true;
    }
    int before = tokens.skipBack(CitationTokens.BLANKS, 0, index) - 1;
    int after = tokens.skip(AFTER, index + 1, tokens.size());
    boolean signed =
        index + 1 < tokens.size() && words.yearSignLengthAt(tokens.text(index + 1), 0) > 0;
    return tokens.is(before, BEFORE) || signed || (after == tokens.size() && before >= 0);
  }

  /** Where the last run of four digits that may be a year starts; -1 where there is none. */
  private static int bareYear(String text) {
    int end = text.length();
    while (end > 0) {
      int start = end;
      while (start > 0 && ChineseNumerals.digit(text.charAt(start - 1)) >= 0) {
        start--;
      }
      if (end - start == DIGITS) {
        int year = ChineseNumerals.digits(text, start, end);
        if (year >= FIRST_BARE && year < LAST) {
          return start;
        }
      }
      end = start - 1;
    }
    return -1;
  }

  private static int firstDigit(String text) {
    int offset = 0;
    while (ChineseNumerals.digit(text.charAt(offset)) < 0) {
      offset++;
    }
    return offset;
  }
}
