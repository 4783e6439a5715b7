package dev.kegang.course;

import dev.kegang.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one lesson says that matters to other lessons. Two summaries are equal where no other
 * lesson could tell them apart; where things stand is told by {@link LessonPlaces}.
 *
 * @param language the lesson's own language
 * @param title the wording of the H1; empty where there is none
 * @param titlePlace the number of the title's place
 * @param minutesPerPeriod how long a period of the lesson is
 * @param facts in the order of the text within each kind, works and sentences last; each key once
 * @param sections the numbered sections
 */
public record LessonSummary(
    Language language,
    String title,
    int titlePlace,
    int minutesPerPeriod,
    List<Fact> facts,
    List<SectionLine> sections) {

  /**
   * The heading of a section.
   *
   * @param number -1 where it has none
   * @param place the number of its title's place
   */
  public record SectionLine(int number, String title, int place) {}

  /** What it says besides works and sentences, of which there are many. */
  public List<Fact> few() {
    int end = 0;
    while (end < facts.size() && !facts.get(end).key().kind().isMany()) {
      end++;
    }
    return facts.subList(0, end);
  }

  /** What the lesson says under a key; null where it says nothing. */
  public @Nullable Fact fact(CourseKey key) {
    for (Fact fact : key.kind().isMany() ? facts : few()) {
      if (fact.key().equals(key)) {
        return fact;
      }
    }
    return null;
  }

  /** The first fact of a kind; null where there is none. */
  public @Nullable Fact first(CourseKey.Kind kind) {
    for (Fact fact : kind.isMany() ? facts : few()) {
      if (fact.key().kind() == kind) {
        return fact;
      }
    }
    return null;
  }
}
