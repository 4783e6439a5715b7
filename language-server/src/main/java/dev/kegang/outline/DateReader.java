package dev.kegang.outline;

import dev.kegang.outline.LessonDate.Style;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.DateWords;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads the date a text starts with. */
public final class DateReader {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final int MONTHS = 12;

  private final DateWords words;

  public DateReader(DateWords words) {
    this.words = words;
  }

  /** The date; null where the text doesn't have the shape of one. */
  public @Nullable LessonDate read(TextSpan text) {
    TextSpan trimmed = text.trimmed();
    Reading reading = new Reading(words, trimmed);
    return trimmed.isEmpty() ? null : reading.date();
  }

  /** One text on its way from left to right. */
  private static final class Reading {
    private final DateWords words;
    private final TextSpan span;
    private final String text;
    private int offset;

    Reading(DateWords words, TextSpan span) {
      this.words = words;
      this.span = span;
      this.text = span.text();
    }

    @Nullable LessonDate date() {
      int month = words.monthAt(text, 0);
      if (month > 0) {
        return monthFirst(month);
      }
      int first = number();
      if (first >= FIRST_YEAR && first <= LAST_YEAR) {
        return yearFirst(first);
      }
      return first >= 0 ? dayFirst(first) : null;
    }

    private @Nullable LessonDate yearFirst(int year) {
      skipBlanks();
      int sign = words.yearSignLengthAt(text, offset);
      if (sign > 0) {
        offset += sign;
        return signed(year);
      }
      char separator = separator();
      Style style =
          switch (separator) {
            case '/', '／' -> Style.SLASH;
            case '-', '－', '–' -> Style.HYPHEN;
            case '.', '．' -> Style.POINT;
            default -> null;
          };
      if (style == null) {
        return null;
      }
      offset++;
      int month = partNumber();
      skipBlanks();
      if (month < 0 || separator() != separator) {
        return null;
      }
      offset++;
      return finished(year, month, partNumber(), style);
    }

    private @Nullable LessonDate signed(int year) {
      int month = partNumber();
      skipBlanks();
      int sign = words.monthSignLengthAt(text, offset);
      if (month < 0 || sign == 0) {
        return null;
      }
      offset += sign;
      int day = partNumber();
      skipBlanks();
      sign = words.daySignLengthAt(text, offset);
      if (sign == 0) {
        return null;
      }
      offset += sign;
      return date(year, month, day, Style.SIGNS);
    }

    private @Nullable LessonDate monthFirst(int month) {
      offset = words.monthLengthAt(text, 0);
      skipPoint();
      int day = partNumber();
      skipLetters();
      skipComma();
      return finished(partNumber(), month, day, Style.MONTH_FIRST);
    }

    private @Nullable LessonDate dayFirst(int day) {
      skipLetters();
      skipBlanks();
      int month = words.monthAt(text, offset);
      if (month == 0) {
        return null;
      }
      offset += words.monthLengthAt(text, offset);
      skipPoint();
      skipComma();
      return finished(partNumber(), month, day, Style.DAY_FIRST);
    }

    /** Digits must end with the date: {@code 2023-07-245} is none. */
    private @Nullable LessonDate finished(int year, int month, int day, Style style) {
      boolean ends =
          offset == text.length()
              || Blanks.isBlank(text.charAt(offset))
              || !(Character.isLetterOrDigit(text.charAt(offset))
                  || text.charAt(offset) == separatorOf(style))
              || text.charAt(offset) == 'T'
              || Character.isIdeographic(text.charAt(offset));
      return ends ? date(year, month, day, style) : null;
    }

    private static char separatorOf(Style style) {
      return switch (style) {
        case SLASH -> '/';
        case HYPHEN -> '-';
        default -> '.';
      };
    }

    private @Nullable LessonDate date(int year, int month, int day, Style style) {
      if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || day < 0) {
        return null;
      }
      boolean valid =
          month >= 1 && month <= MONTHS && day >= 1 && day <= Month.of(month).length(isLeap(year));
      return new LessonDate(span.slice(0, offset), year, month, day, valid, style);
    }

    private static boolean isLeap(int year) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private int partNumber() {
      skipBlanks();
      return number();
    }

    /** The digits or the Chinese numeral at the offset; -1 where there is none. */
    private int number() {
      int start = offset;
      while (offset < text.length() && ChineseNumerals.digit(text.charAt(offset)) >= 0) {
        offset++;
      }
      if (offset == start) {
        while (offset < text.length() && ChineseNumerals.isChinese(text.charAt(offset))) {
          offset++;
        }
      }
      return ChineseNumerals.value(text.substring(start, offset));
    }

    private char separator() {
      return offset < text.length() ? text.charAt(offset) : ' ';
    }

    private void skipBlanks() {
      while (offset < text.length() && Blanks.isBlank(text.charAt(offset))) {
        offset++;
      }
    }

    private void skipPoint() {
      if (separator() == '.') {
        offset++;
      }
    }

    private void skipComma() {
      skipBlanks();
      if (separator() == ',' || separator() == '，') {
        offset++;
      }
    }

    /** Letters right behind a day's digits, as in {@code 24th}. */
    private void skipLetters() {
      while (offset < text.length() && text.charAt(offset) >= 'a' && text.charAt(offset) <= 'z') {
        offset++;
      }
    }
  }
}
