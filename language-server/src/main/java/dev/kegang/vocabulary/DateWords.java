package dev.kegang.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a date: months, and what follows a year, a month or a day in Chinese. */
public final class DateWords {

  private static final int MONTHS = 12;

  private final WordTable<Integer> months = new WordTable<>();
  private final WordTable<Boolean> yearSigns = new WordTable<>();
  private final WordTable<Boolean> monthSigns = new WordTable<>();
  private final WordTable<Boolean> daySigns = new WordTable<>();

  private DateWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      for (int month = 1; month <= MONTHS; month++) {
        months.add(source.list("date.month-" + month), month);
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
