package dev.kegang.cli;

import dev.kegang.course.AffectedLessons;
import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.Fixer;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks files and what they have to do with the other files of their courses. Every file is read
 * first, on any thread; then each is checked against the whole course. Where fixes change what a
 * lesson says to others, those are checked again.
 */
final class CourseCheck {

  private final LessonCheck check;
  private final CourseScope scope;
  private final int jobs;
  private final @Nullable Progress progress;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, CourseIndex> courses = new HashMap<>();

  /**
   * @param progress told of each file that was read; null where nobody would see it
   */
  CourseCheck(LessonCheck check, CourseScope scope, int jobs, @Nullable Progress progress) {
    this.check = check;
    this.scope = scope;
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * Checks files.
   *
   * @param discovery where the files come from, but for standard input
   * @param first what is done with a file before its course is known
   * @return in the order of the files
   * @throws IOException where nobody can be told of progress
   */
  List<CheckedFile> run(
      List<SourceFile> files, Discovery discovery, OrderedWork.Task<SourceFile, CheckedFile> first)
      throws IOException {
    List<CheckedFile> checked = new ArrayList<>(files.size());
    OrderedWork.run(
        files,
        jobs,
        first,
        file -> {
          if (progress != null) {
            progress.step();
          }
          return checked.add(file);
        });
    readCourses(checked, scope.others(files, discovery));
    List<CheckedFile> done = complete(checked);
    List<CheckedFile> written = work(done, file -> check.write(file, places(file.open())));
    if (progress != null) {
      progress.clear();
    }
    return written;
  }

  private void readCourses(List<CheckedFile> checked, List<SourceFile> others) {
    Map<String, List<CourseLesson>> lessons = new HashMap<>();
    for (CheckedFile file : checked) {
      OpenCheck open = file.open();
      if (open != null) {
        add(open.file(), open.lesson(), lessons);
      }
    }
    for (LessonCheck.Other other : work(others, check::read)) {
      if (other.lesson() != null) {
        add(other.file(), other.lesson(), lessons);
      }
    }
    lessons.forEach((course, all) -> courses.put(course, CourseIndex.of(all)));
  }

  private void add(SourceFile file, CourseLesson lesson, Map<String, List<CourseLesson>> lessons) {
    names.put(lesson.file(), file.name());
    lessons.computeIfAbsent(scope.course(file), course -> new ArrayList<>()).add(lesson);
  }

  private List<CheckedFile> complete(List<CheckedFile> checked) {
    List<CheckedFile> current = work(checked, file -> complete(file, null));
    boolean mended = false;
    for (int round = 1; round < Fixer.MOST_ROUNDS; round++) {
      Set<String> affected = new HashSet<>();
      for (CheckedFile file : current) {
        mended |= update(file, affected);
      }
      if (affected.isEmpty()) {
        break;
      }
      current = work(current, file -> complete(file, affected));
    }
    // What was mended may have moved places that others' findings name.
    return mended ? work(current, file -> complete(file, null)) : current;
  }

  /**
   * Ends a check.
   *
   * @param affected the lessons to end again; null for all
   */
  private CheckedFile complete(CheckedFile file, @Nullable Set<String> affected) {
    OpenCheck open = file.open();
    if (open == null || (affected != null && !affected.contains(open.lesson().file()))) {
      return file;
    }
    return check.complete(file, open, places(open));
  }

  private CoursePlaces places(@Nullable OpenCheck open) {
    return open == null
        ? CoursePlaces.NONE
        : new CoursePlaces(courses.getOrDefault(course(open), CourseIndex.EMPTY), names);
  }

  private String course(OpenCheck open) {
    return scope.course(open.file());
  }

  /**
   * Takes over what a mended lesson says now.
   *
   * @param affected takes the lessons that this may matter to
   * @return whether anything is different
   */
  private boolean update(CheckedFile file, Set<String> affected) {
    OpenCheck open = file.open();
    if (open == null) {
      return false;
    }
    CourseIndex before = places(open).course();
    CourseLesson lesson = open.lesson();
    if (Objects.equals(lesson, before.lesson(lesson.file()))) {
      return false;
    }
    CourseIndex after = before.with(lesson);
    courses.put(course(open), after);
    affected.addAll(AffectedLessons.of(before, after, lesson.file()));
    return true;
  }

  private <T, R> List<R> work(List<T> inputs, OrderedWork.Task<T, R> task) {
    List<R> results = new ArrayList<>(inputs.size());
    OrderedWork.run(inputs, jobs, task, results::add);
    return results;
  }
}
