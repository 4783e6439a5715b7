package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.course.FactValue.Sentence;
import dev.kegang.text.PathOrder;
import dev.kegang.text.TextPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All lessons of one course, by file and by what they say. Immutable; a changed copy costs what the
 * change touches, not what the course holds.
 */
public final class CourseIndex {

  public static final CourseIndex EMPTY = new CourseIndex(Shards.empty(), Shards.empty(), null);

  private static final Comparator<CourseLesson> BY_FILE =
      (a, b) -> PathOrder.BYTES.compare(a.file(), b.file());

  private final Shards<String, CourseLesson> lessons;
  private final Shards<CourseKey, Said> groups;

  /** The files that share works or sentences; null where that is not known any more. */
  private final @Nullable Set<String> sharing;

  /**
   * Filled on first use. Threads may race to compute it: it is immutable and always the same. What
   * doesn't touch prerequisites takes it over.
   */
  private @Nullable Map<String, List<FactPlace>> cycles;

  private CourseIndex(
      Shards<String, CourseLesson> lessons,
      Shards<CourseKey, Said> groups,
      @Nullable Set<String> sharing) {
    this.lessons = lessons;
    this.groups = groups;
    this.sharing = sharing;
  }

  /** The index of a whole course. */
  public static CourseIndex of(Collection<CourseLesson> lessons) {
    Map<String, CourseLesson> byFile = new HashMap<>();
    for (CourseLesson lesson : lessons) {
      byFile.put(lesson.file(), lesson);
    }
    List<CourseLesson> inOrder = new ArrayList<>(byFile.values());
    inOrder.sort(BY_FILE);
    Shards.Builder<String, CourseLesson> files = new Shards.Builder<>();
    Shards.Builder<CourseKey, Said> said = new Shards.Builder<>();
    for (CourseLesson lesson : inOrder) {
      files.add(lesson.file(), lesson);
      Statement sentence = new Statement(lesson.file(), Sentence.INSTANCE);
      for (Fact fact : lesson.summary().facts()) {
        FactValue value = fact.value();
        said.add(
            fact.key(),
            value == Sentence.INSTANCE ? sentence : new Statement(lesson.file(), value));
      }
    }
    Set<String> sharing = new HashSet<>();
    Shards<CourseKey, Said> groups = said.build((key, all) -> group(key, all, sharing));
    return new CourseIndex(files.build((file, same) -> same.get(0)), groups, sharing);
  }

  /** What several lessons say; adds them to those that share where it matters. */
  private static Group group(CourseKey key, List<Said> said, Set<String> sharing) {
    List<Statement> statements = new ArrayList<>(said.size());
    for (Said one : said) {
      Statement statement = (Statement) one;
      statements.add(statement);
      if (key.kind().isMany()) {
        sharing.add(statement.file());
      }
    }
    return new Group(List.copyOf(statements));
  }

  /** Whether a lesson may cite a work or say a sentence that another does as well. */
  public boolean mayShare(String file) {
    return sharing == null || sharing.contains(file);
  }

  /** How many lessons there are. */
  public int size() {
    return lessons.size();
  }

  /** The lesson of a file; null where the file is no lesson of this course. */
  public @Nullable CourseLesson lesson(String file) {
    return lessons.get(file);
  }

  /** Every lesson, in the order of their paths. Sorted anew at every call. */
  public List<CourseLesson> lessons() {
    List<CourseLesson> all = new ArrayList<>(lessons.size());
    lessons.addValuesTo(all);
    all.sort(BY_FILE);
    return all;
  }

  /** How many lessons say something under a key. */
  public int count(CourseKey key) {
    Said said = groups.get(key);
    return said == null ? 0 : said.size();
  }

  /** What is said under a key. */
  public Group group(CourseKey key) {
    Said said = groups.get(key);
    return said == null ? Group.EMPTY : said.group();
  }

  /** Everything that is said under a kind of key, in no order. Looks through the whole course. */
  public List<Group> groups(Kind kind) {
    List<Said> said = new ArrayList<>();
    groups.addValuesTo(said, key -> key.kind() == kind);
    List<Group> found = new ArrayList<>(said.size());
    said.forEach(each -> found.add(each.group()));
    return found;
  }

  /** What is said of the same thing under another kind of key. */
  public Group group(CourseKey key, Kind kind) {
    return group(key.as(kind));
  }

  /** Where something stands now; null where it is no longer said. */
  public @Nullable TextPlace place(FactPlace place) {
    CourseLesson lesson = lessons.get(place.file());
    Fact fact = lesson == null ? null : lesson.summary().fact(place.key());
    return lesson == null || fact == null ? null : lesson.place(fact);
  }

  /**
   * The circles in which lessons need each other: per lesson that is the first in one by its path
   * the places that make the circle, its own first.
   */
  public Map<String, List<FactPlace>> prerequisiteCycles() {
    Map<String, List<FactPlace>> known = cycles;
    if (known == null) {
      known = PrerequisiteGraph.cycles(this);
      cycles = known;
    }
    return known;
  }

  /** Whether there is a lesson that a prerequisite may mean, or nobody can tell. */
  public boolean knows(Prerequisite prerequisite) {
    CourseKey target = prerequisite.target();
    CourseKey local = prerequisite.local();
    return target == null || local == null || group(local).size() > 0 || group(target).size() > 0;
  }

  /** The course with a lesson that is new or has changed. */
  public CourseIndex with(CourseLesson lesson) {
    return with(lesson.file(), lesson);
  }

  /** The course without a file. */
  public CourseIndex without(String file) {
    return lessons.get(file) == null ? this : with(file, null);
  }

  private CourseIndex with(String file, @Nullable CourseLesson lesson) {
    CourseLesson before = lessons.get(file);
    Map<CourseKey, @Nullable FactValue> changed = SummaryDifference.of(before, lesson);
    Map<String, @Nullable CourseLesson> change = new HashMap<>();
    change.put(file, lesson);
    Map<CourseKey, @Nullable Said> nextGroups = new HashMap<>();
    for (Map.Entry<CourseKey, @Nullable FactValue> entry : changed.entrySet()) {
      FactValue value = entry.getValue();
      Statement statement = value == null ? null : new Statement(file, value);
      Group next = group(entry.getKey()).with(file, statement);
      nextGroups.put(
          entry.getKey(), next.size() == 0 ? null : next.size() == 1 ? next.first() : next);
    }
    CourseIndex next =
        new CourseIndex(
            lessons.with(change), nextGroups.isEmpty() ? groups : groups.with(nextGroups), null);
    if (before != null && lesson != null && !SummaryDifference.concernsOrder(changed.keySet())) {
      next.cycles = cycles;
    }
    return next;
  }
}
