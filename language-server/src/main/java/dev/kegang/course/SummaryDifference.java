package dev.kegang.course;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a lesson says differently than before. */
final class SummaryDifference {

  private SummaryDifference() {}

  /**
   * Per key that is said differently what is said now; null where nothing is.
   *
   * @param before null where the lesson is new
   * @param after null where the lesson is gone
   */
  static Map<CourseKey, @Nullable FactValue> of(
      @Nullable CourseLesson before, @Nullable CourseLesson after) {
    Map<CourseKey, @Nullable FactValue> changed = new HashMap<>();
    if (before != null && after != null && before.summary().equals(after.summary())) {
      return changed;
    }
    Map<CourseKey, FactValue> known = new HashMap<>();
    if (before != null) {
      for (Fact fact : before.summary().facts()) {
        known.put(fact.key(), fact.value());
      }
    }
    if (after != null) {
      for (Fact fact : after.summary().facts()) {
        FactValue value = known.remove(fact.key());
        if (!fact.value().equals(value)) {
          changed.put(fact.key(), fact.value());
        }
      }
    }
    for (CourseKey gone : known.keySet()) {
      changed.put(gone, null);
    }
    return changed;
  }

  /** Whether some keys are about which lesson needs which. */
  static boolean concernsOrder(Set<CourseKey> keys) {
    for (CourseKey key : keys) {
      switch (key.kind()) {
        case PREREQUISITE, LESSON_NUMBER, LESSON_TITLE -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
