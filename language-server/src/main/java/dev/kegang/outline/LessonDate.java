package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/**
 * A day as an author writes it.
 *
 * @param span the date alone
 * @param year as written, such as 2023
 * @param month 1 to 12 where it is valid
 * @param day 1 to 31 where it is valid
 * @param valid whether the calendar has such a day
 */
public record LessonDate(TextSpan span, int year, int month, int day, boolean valid, Style style) {

  /** How the parts of a date are ordered and joined. */
  public enum Style {
    /** {@code 2023/07/24}. */
    SLASH,
    /** {@code 2023-07-24}. */
    HYPHEN,
    /** {@code 2023.7.24}. */
    POINT,
    /** With a sign behind each part, as Chinese writes it. */
    SIGNS,
    /** {@code Jul 24, 2023}. */
    MONTH_FIRST,
    /** {@code 24 July 2023}. */
    DAY_FIRST
  }
}
