package dev.kegang.workspace;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The courses of a workspace as they were last looked at, open lessons and closed ones. Immutable.
 *
 * @param byFolder by the folder of the course, absolute and with slashes
 */
public record Courses(Map<String, CourseIndex> byFolder) {

  public static final Courses NONE = new Courses(Map.of());

  /**
   * The course a file belongs to; an empty one where it belongs to none that was read.
   *
   * @param path absolute, with slashes, links resolved
   */
  public CourseIndex of(String path) {
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      CourseIndex course = byFolder.get(path.substring(0, Math.max(slash, 1)));
      if (course != null) {
        return course;
      }
    }
    return CourseIndex.EMPTY;
  }

  /** The lesson of a file; null where it is none, or was not read. */
  public @Nullable CourseLesson lesson(String path) {
    return of(path).lesson(path);
  }

  public Courses with(String folder, CourseIndex course) {
    Map<String, CourseIndex> next = new HashMap<>(byFolder);
    next.put(folder, course);
    return new Courses(Collections.unmodifiableMap(next));
  }
}
