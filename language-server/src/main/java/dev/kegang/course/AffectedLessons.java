package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which lessons must be looked at again when one of their course has changed. */
public final class AffectedLessons {

  private final CourseIndex before;
  private final CourseIndex after;
  private final Set<String> files = new TreeSet<>();

  private AffectedLessons(CourseIndex before, CourseIndex after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The files of the other lessons whose findings may be different now.
   *
   * @param file the one file in which the two indexes differ
   */
  public static Set<String> of(CourseIndex before, CourseIndex after, String file) {
    AffectedLessons affected = new AffectedLessons(before, after);
    Set<CourseKey> keys = SummaryDifference.of(before.lesson(file), after.lesson(file)).keySet();
    keys.forEach(affected::add);
    boolean comesOrGoes = before.lesson(file) == null || after.lesson(file) == null;
    if (comesOrGoes || SummaryDifference.concernsOrder(keys)) {
      affected.addCycles();
    }
    if ((before.size() < 2) != (after.size() < 2)) {
      // Whether there is a course at all has changed.
      after.lessons().forEach(lesson -> affected.files.add(lesson.file()));
    }
    affected.files.remove(file);
    return affected.files;
  }

  private void add(CourseKey key) {
    Group old = before.group(key);
    Group now = after.group(key);
    switch (key.kind()) {
      case PLACEMENT_TITLE, LESSON_TITLE, SENTENCE -> addAll(old, now);
      case PLACEMENT_HOURS -> {
        addAll(old, now);
        addBearers(key);
      }
      case SHARES -> addBearers(key);
      case PART_NUMBERS -> {
        files.addAll(old.gaps().keySet());
        files.addAll(now.gaps().keySet());
      }
      case WORK -> {
        if (old.size() == 0 || now.size() == 0 || !Objects.equals(old.model(), now.model())) {
          addAll(old, now);
        }
      }
      case LESSON_NUMBER ->
          addAll(before.group(key, Kind.PREREQUISITE), after.group(key, Kind.PREREQUISITE));
      case PREREQUISITE -> {}
    }
  }

  /** The lessons that bear the finding about a circle that is new, gone or another. */
  private void addCycles() {
    Map<String, List<FactPlace>> old = before.prerequisiteCycles();
    Map<String, List<FactPlace>> now = after.prerequisiteCycles();
    for (Map<String, List<FactPlace>> cycles : List.of(old, now)) {
      for (String bearer : cycles.keySet()) {
        if (!Objects.equals(old.get(bearer), now.get(bearer))) {
          files.add(bearer);
        }
      }
    }
  }

  private void addAll(Group old, Group now) {
    old.statements().forEach(statement -> files.add(statement.file()));
    now.statements().forEach(statement -> files.add(statement.file()));
  }

  /** The lessons that bear the finding about a sum of hours: it stands on what is exceeded. */
  private void addBearers(CourseKey key) {
    for (CourseIndex index : new CourseIndex[] {before, after}) {
      Group whole = index.group(key, Kind.PLACEMENT_HOURS);
      if (whole.size() > 0) {
        files.add(whole.model().file());
      }
    }
  }
}
