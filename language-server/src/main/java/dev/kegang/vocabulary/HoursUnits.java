package dev.kegang.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words around a number of hours: its unit, and what makes it a total or an estimate. */
public final class HoursUnits {

  private final WordTable<HoursUnit> units = new WordTable<>();
  private final WordTable<HoursUnit> minutesBehindHour = new WordTable<>();
  private final WordTable<Boolean> about = new WordTable<>();
  private final WordTable<Boolean> aboutBehind = new WordTable<>();
  private final WordTable<Boolean> total = new WordTable<>();
  private final WordTable<Boolean> to = new WordTable<>();
  private final String unfilled;

  private HoursUnits(List<VocabularyWords> sources) {
    StringBuilder placeholders = new StringBuilder();
    for (VocabularyWords source : sources) {
      for (HoursUnit unit : HoursUnit.values()) {
        units.add(source.list("hours." + unit.id()), unit);
      }
      minutesBehindHour.add(source.list("hours.minute"), HoursUnit.MINUTE);
      minutesBehindHour.add(source.list("hours.minute-behind-hour"), HoursUnit.MINUTE);
      about.add(source.list("hours.about"), true);
      aboutBehind.add(source.list("hours.about-behind"), true);
      total.add(source.list("hours.total"), true);
      to.add(source.list("hours.to"), true);
      source.list("hours.unfilled").forEach(placeholders::append);
    }
    unfilled = placeholders.toString();
  }

  static HoursUnits of(List<VocabularyWords> sources) {
    return new HoursUnits(sources);
  }

  /** The words Kegang ships. */
  public static HoursUnits bundled() {
    return of(VocabularyWords.all());
  }

  /** The unit a word names, as in the head of a table column; null where it names none. */
  public @Nullable HoursUnit unit(String word) {
    return units.meaning(word);
  }

  /** The first unit a label or a column's head names; null where it names none. */
  public @Nullable HoursUnit unitIn(String text) {
    return units.firstMeaning(text);
  }

  /** The unit that starts at an offset; null where none does. */
  public @Nullable HoursUnit unitAt(String text, int offset) {
    return units.meaningAt(text, offset);
  }

  /** The length of the unit that starts at an offset; 0 where none does. */
  public int unitLengthAt(String text, int offset) {
    return units.lengthAt(text, offset);
  }

  /** Likewise for a unit of minutes that follows hours. */
  public int minutesLengthAt(String text, int offset) {
    return minutesBehindHour.lengthAt(text, offset);
  }

  /** The length of a word that makes the number behind it an estimate. */
  public int aboutLengthAt(String text, int offset) {
    return about.lengthAt(text, offset);
  }

  /** The length of a word that makes the hours before it an estimate. */
  public int aboutBehindLengthAt(String text, int offset) {
    return aboutBehind.lengthAt(text, offset);
  }

  /** The length of a word that calls the hours a total. */
  public int totalLengthAt(String text, int offset) {
    return total.lengthAt(text, offset);
  }

  /** The length of a word that joins two numbers to a range. */
  public int toLengthAt(String text, int offset) {
    return to.lengthAt(text, offset);
  }

  /** Whether a character holds the place of a number that is still to be written. */
  public boolean isUnfilled(char character) {
    return unfilled.indexOf(character) >= 0;
  }
}
