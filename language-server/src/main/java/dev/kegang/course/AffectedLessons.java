package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
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
    for (CourseKey key : SummaryDifference.of(before.lesson(file), after.lesson(file)).keySet()) {
      affected.add(key);
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
      case LESSON_NUMBER, PREREQUISITE -> {}
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
