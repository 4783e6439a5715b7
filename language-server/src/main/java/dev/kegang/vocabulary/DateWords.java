package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a date: months, and what follows a year, a month or a day in Chinese. */
public final class DateWords {

  private static final int MONTHS = 12;

  private final WordTable<Integer> months = new WordTable<>();
  private final WordTable<Boolean> yearSigns = new WordTable<>();
  private final WordTable<Boolean> monthSigns = new WordTable<>();
  private final WordTable<Boolean> daySigns = new WordTable<>();
  private final List<String> monthNames = new ArrayList<>(MONTHS);
  private final List<String> signs = new ArrayList<>(3);

  private DateWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      for (int month = 1; month <= MONTHS; month++) {
        List<String> names = source.list("date.month-" + month);
        months.add(names, month);
        monthNames.addAll(names.subList(0, Math.min(1, names.size())));
      }
      for (String part : List.of("date.year", "date.month", "date.day")) {
        List<String> words = source.list(part);
        signs.addAll(words.subList(0, Math.min(1, words.size())));
      }
      yearSigns.add(source.list("date.year"), true);
      monthSigns.add(source.list("date.month"), true);
      daySigns.add(source.list("date.day"), true);
    }
  }

  static DateWords of(List<VocabularyWords> sources) {
    return new DateWords(sources);
  }

  /** The words Kegang ships. */
  public static DateWords bundled() {
    return of(VocabularyWords.all());
  }

  /** The month, 1 to 12, whose name starts at an offset; 0 where none does. */
  public int monthAt(String text, int offset) {
    @Nullable Integer month = months.meaningAt(text, offset);
    return month == null ? 0 : month;
  }

  /** The length of the month's name that starts at an offset; 0 where none does. */
  public int monthLengthAt(String text, int offset) {
    return months.lengthAt(text, offset);
  }

  /**
   * The full name of a month.
   *
   * @param month 1 to 12
   */
  public String monthName(int month) {
    return monthNames.get(month - 1);
  }

  /** A day with the sign behind each part, as Chinese writes it. */
  public String signed(int year, int month, int day) {
    return year + signs.get(0) + month + signs.get(1) + day + signs.get(2);
  }

  /** The length of the sign behind a year; 0 where there is none. */
  public int yearSignLengthAt(String text, int offset) {
    return yearSigns.lengthAt(text, offset);
  }

  /** The length of the sign behind a month; 0 where there is none. */
  public int monthSignLengthAt(String text, int offset) {
    return monthSigns.lengthAt(text, offset);
  }

  /** The length of the sign behind a day; 0 where there is none. */
  public int daySignLengthAt(String text, int offset) {
    return daySigns.lengthAt(text, offset);
  }
}
