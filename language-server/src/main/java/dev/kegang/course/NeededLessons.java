package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lesson a prerequisite means, and which prerequisites mean a lesson. */
public final class NeededLessons {

  private NeededLessons() {}

  /** The file of the lesson that a prerequisite names; null where there is none, or several. */
  public static @Nullable String named(Prerequisite prerequisite, CourseIndex course) {
    String file = prerequisite.file();
    if (file != null) {
      return course.lesson(file) == null ? null : file;
    }
    String local = prerequisite.local() == null ? null : single(course, prerequisite.local());
    if (local != null) {
      return local;
    }
    return prerequisite.target() == null ? null : single(course, prerequisite.target());
  }

  private static @Nullable String single(CourseIndex course, CourseKey key) {
    Group group = course.group(key);
    return group.size() == 1 ? group.first().file() : null;
  }

  /** Where lessons say that they need one; as much work as there are such places. */
  public static List<FactPlace> naming(CourseLesson lesson, CourseIndex course) {
    List<FactPlace> naming = new ArrayList<>();
    for (CourseKey key : keys(lesson)) {
      for (Statement statement : course.group(key).statements()) {
        if (statement.value() instanceof Prerequisite prerequisite
            && lesson.file().equals(named(prerequisite, course))) {
          naming.add(new FactPlace(statement.file(), key));
        }
      }
    }
    return naming;
  }

  /** What prerequisites that may mean a lesson stand under. */
  private static Set<CourseKey> keys(CourseLesson lesson) {
    Set<CourseKey> keys = new LinkedHashSet<>();
    for (Fact fact : lesson.summary().facts()) {
      Kind kind = fact.key().kind();
      if (kind == Kind.LESSON_NUMBER || kind == Kind.LESSON_TITLE) {
        keys.add(fact.key().as(Kind.PREREQUISITE));
      }
    }
    // A link may also stand in a lesson in another language.
    for (Language language : Language.values()) {
      keys.add(link(language.tag(), lesson.file()));
      keys.add(link(FileLanguage.edition(lesson.file(), language), lesson.file()));
    }
    return keys;
  }

  private static CourseKey link(String edition, String file) {
    return CourseKey.of(Kind.PREREQUISITE, CourseKey.hash(edition), "file", file);
  }
}
