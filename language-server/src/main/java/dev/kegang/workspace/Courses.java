package dev.kegang.workspace;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The courses of a workspace as they were last looked at, open lessons and closed ones. Immutable.
 *
 * @param byFolder by the folder of the course, absolute and with slashes; of one that was not read,
 *     only the open lessons
 * @param read the folders that were read, whatever courses are in them
 */
public record Courses(Map<String, CourseIndex> byFolder, List<String> read) {

  public static final Courses NONE = new Courses(Map.of(), List.of());

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

  /**
   * The course of a folder, to judge its lessons by: half a course would say what is not so.
   *
   * @return null where it was not read
   */
  public @Nullable CourseIndex whole(String folder) {
    CourseIndex course = byFolder.get(folder);
    if (course != null) {
      for (String there : read) {
        if (CourseFolders.holds(there, folder)) {
          return course;
        }
      }
    }
    return null;
  }

  /** The same of which no more was read than these folders. */
  public Courses readIn(List<String> folders) {
    List<String> still = new ArrayList<>(read);
    still.retainAll(folders);
    return still.size() == read.size() ? this : new Courses(byFolder, List.copyOf(still));
  }

  public Courses with(String folder, CourseIndex course) {
    Map<String, CourseIndex> next = new HashMap<>(byFolder);
    next.put(folder, course);
    return new Courses(Collections.unmodifiableMap(next), read);
  }
}
