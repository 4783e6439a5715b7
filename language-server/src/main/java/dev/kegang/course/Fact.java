package dev.kegang.course;

/**
 * One thing a lesson says that matters to other lessons.
 *
 * @param place the number of its place in the lesson's {@link LessonPlaces}
 * @param places how many places in a row say it
 */
public record Fact(CourseKey key, FactValue value, int place, int places) {

  /** Whether other lessons can't tell the two apart, wherever they stand. */
  // While a lesson is edited most of its facts are the very same.
  @SuppressWarnings("ReferenceEquality")
  boolean saysTheSame(Fact other) {
    return this == other || (key.equals(other.key) && value.equals(other.value));
  }
}
