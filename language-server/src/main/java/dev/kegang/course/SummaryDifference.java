package dev.kegang.course;

import java.util.HashMap;
import java.util.List;
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
    List<Fact> old = before == null ? List.of() : before.summary().facts();
    List<Fact> now = after == null ? List.of() : after.summary().facts();
    if (isSame(old, now)) {
      return Map.of();
    }
    int most = Math.min(old.size(), now.size());
    int same = 0;
    while (same < most && old.get(same).saysTheSame(now.get(same))) {
      same++;
    }
    int last = 0;
    while (last < most - same
        && old.get(old.size() - last - 1).saysTheSame(now.get(now.size() - last - 1))) {
      last++;
    }
    Map<CourseKey, @Nullable FactValue> changed = new HashMap<>();
    Map<CourseKey, FactValue> known = new HashMap<>();
    for (Fact fact : old.subList(same, old.size() - last)) {
      known.put(fact.key(), fact.value());
    }
    for (Fact fact : now.subList(same, now.size() - last)) {
      FactValue value = known.remove(fact.key());
      if (value == null || !fact.value().equals(value)) {
        changed.put(fact.key(), fact.value());
      }
    }
    for (CourseKey gone : known.keySet()) {
      changed.put(gone, null);
    }
    return changed;
  }

  // While a lesson is edited, most edits leave what it says the very same.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(List<Fact> old, List<Fact> now) {
    return old == now;
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
