package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell where hours stand: heads and rows of tables, titles of sections. */
public final class HoursPlaceWords {

  /** What the numbers of a table column are. */
  public enum Column {
    /** Hours of each row. */
    HOURS,
    /** Hours of each row, one kind among others, as of lectures alone. */
    SHARE,
    /** What the other columns of hours add up to. */
    TOTAL
  }

  /** What stands before and behind a number that counts days or periods. */
  public record Frame(String before, String behind, HoursUnit unit) {}

  private final Set<String> columns = new HashSet<>();
  private final Set<String> totalColumns = new HashSet<>();
  private final List<String> otherColumns = new ArrayList<>();
  private final List<String> periods = new ArrayList<>();
  private final Set<String> totalRows = new HashSet<>();
  private final Set<String> subtotalRows = new HashSet<>();
  private final Set<String> information = new HashSet<>();
  private final Set<String> recurring = new HashSet<>();
  private final WordTable<Boolean> schedule = new WordTable<>();
  private final List<Frame> running = new ArrayList<>();

  /** What these begin with, in lower case. */
  private String runningLetters = "";

  private HoursPlaceWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      addKeys(source.list("field.hours"), columns);
      addKeys(source.list("hours.column"), columns);
      addKeys(source.list("hours.column-total"), totalColumns);
      source.list("hours.column-other").forEach(word -> otherColumns.add(WordKey.of(word)));
      source.list("hours.period").forEach(word -> periods.add(WordKey.of(word)));
      source.list("hours.hour").forEach(word -> periods.add(WordKey.of(word)));
      addKeys(source.list("hours.row-total"), totalRows);
      addKeys(source.list("hours.row-subtotal"), subtotalRows);
      addKeys(source.list("hours.information"), information);
      addKeys(source.list("hours.recurring"), recurring);
      schedule.add(source.list("hours.schedule"), true);
      addFrames(source.list("hours.running-day"), HoursUnit.DAY);
      addFrames(source.list("hours.running-period"), HoursUnit.PERIOD);
    }
    periods.removeIf(word -> word.length() < 2);
  }

  static HoursPlaceWords of(List<VocabularyWords> sources) {
    return new HoursPlaceWords(sources);
  }

  /**
   * What a column holds by the words of its head, without the unit in brackets behind them; null
   * where it holds no hours.
   */
  public @Nullable Column column(String head) {
    String key = WordKey.of(head);
    if (totalColumns.contains(key)) {
      return Column.TOTAL;
    }
    if (columns.contains(key)) {
      return Column.HOURS;
    }
    for (String other : otherColumns) {
      if (key.startsWith(other)) {
        return null;
      }
    }
    for (String period : periods) {
      if (key.endsWith(period)) {
        return Column.SHARE;
      }
    }
    return null;
  }

  /** Whether a cell names the row that adds up all rows above it. */
  public boolean isTotalRow(String name) {
    return totalRows.contains(WordKey.of(name));
  }

  /** Whether a cell names a row that adds up the rows right above it. */
  public boolean isSubtotalRow(String name) {
    return subtotalRows.contains(WordKey.of(name));
  }

  /** Whether a section of this title tells about the lesson as a whole. */
  public boolean isInformation(String title) {
    return information.contains(WordKey.of(title));
  }

  /**
   * Whether what stands below this title comes back again and again, so that its hours add up to
   * nothing.
   */
  public boolean isRecurring(String title) {
    return recurring.contains(WordKey.of(title));
  }

  /** Whether a section of this title divides the time of the whole lesson. */
  public boolean isSchedule(String title) {
    return schedule.occursIn(title);
  }

  /** How headings count the days or periods of a plan. */
  public List<Frame> running() {
    return running;
  }

  /**
   * Whether what counts days or periods may begin with a letter.
   *
   * @param letter in lower case
   */
  public boolean mayRun(char letter) {
    return runningLetters.indexOf(letter) >= 0;
  }

  private void addFrames(List<String> patterns, HoursUnit unit) {
    for (String pattern : patterns) {
      int star = pattern.indexOf('*');
      String before = pattern.substring(0, Math.max(0, star)).strip().toLowerCase(Locale.ROOT);
      if (before.isEmpty()) {
        throw new IllegalArgumentException("a number runs behind a word: " + pattern);
      }
      if (!mayRun(before.charAt(0))) {
        runningLetters += before.charAt(0);
      }
      running.add(new Frame(before, pattern.substring(star + 1).strip(), unit));
    }
  }

  private static void addKeys(List<String> words, Set<String> keys) {
    for (String word : words) {
      keys.add(WordKey.of(word));
    }
  }
}
