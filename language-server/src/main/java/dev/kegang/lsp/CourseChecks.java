package dev.kegang.lsp;

import dev.kegang.course.AffectedLessons;
import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.Finding;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Related;
import dev.kegang.workspace.Courses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in every lesson, and which lessons must be looked at again after a change. Only
 * tasks of the scheduler use it, and no two of those run at once.
 *
 * <p>A change that other lessons can't see makes nobody but its own file be checked again; where it
 * moves places that others' findings name, those are told anew without a check.
 */
final class CourseChecks {

  /**
   * What must be done about other files after a change.
   *
   * @param recheck the files whose findings may be different
   * @param retell the files whose findings name places that may have moved
   */
  record Consequences(Set<String> recheck, Set<String> retell) {}

  private final Map<String, CourseFile> files = new HashMap<>();
  private final Map<String, LintResult> results = new HashMap<>();

  /** Per file those whose findings name a place in it. */
  private final Map<String, Set<String>> naming = new HashMap<>();

  private Courses courses = Courses.NONE;

  Courses courses() {
    return courses;
  }

  @Nullable CourseFile file(String path) {
    return files.get(path);
  }

  /** The last findings of a file. */
  LintResult result(String path) {
    return results.getOrDefault(path, LintResult.NOTHING);
  }

  /**
   * Takes a whole workspace that was read: every closed file of it, while open ones stay as they
   * are. From then on rules about the courses in it run.
   *
   * @param folders that were read
   * @return the files to check, all of them, and those that are there no more
   */
  Set<String> replaceAll(Collection<CourseFile> closed, List<String> folders) {
    Set<String> touched = new HashSet<>(files.keySet());
    files.values().removeIf(file -> file.document() == null);
    for (CourseFile file : closed) {
      files.putIfAbsent(file.path(), file);
    }
    touched.addAll(files.keySet());
    Map<String, List<CourseLesson>> lessons = new HashMap<>();
    for (CourseFile file : files.values()) {
      if (!file.course().isEmpty()) {
        lessons.computeIfAbsent(file.course(), course -> new ArrayList<>()).add(file.lesson());
      }
    }
    Map<String, CourseIndex> byFolder = new HashMap<>();
    lessons.forEach((course, all) -> byFolder.put(course, CourseIndex.of(all)));
    courses = new Courses(Map.copyOf(byFolder), List.copyOf(folders));
    return touched;
  }

  /** Takes courses outside of some folders for such that were never read. */
  void keepOnly(List<String> folders) {
    courses = courses.readIn(folders);
  }

  /** Takes a file that was opened, changed, or read again. */
  Consequences put(CourseFile file) {
    CourseFile before = files.put(file.path(), file);
    boolean moved = before != null && !before.course().equals(file.course());
    Consequences left = moved ? change(before.course(), file.path(), null) : null;
    Consequences now = change(file.course(), file.path(), file.lesson());
    if (left != null) {
      now.recheck.addAll(left.recheck);
    }
    return now;
  }

  /** Forgets a file that is no lesson any more. */
  Consequences remove(String path) {
    CourseFile before = files.remove(path);
    return before == null
        ? new Consequences(new HashSet<>(), Set.of())
        : change(before.course(), path, null);
  }

  private Consequences change(String folder, String path, @Nullable CourseLesson lesson) {
    Set<String> recheck = new HashSet<>();
    if (!folder.isEmpty()) {
      CourseIndex before = courses.byFolder().getOrDefault(folder, CourseIndex.EMPTY);
      CourseIndex after = lesson == null ? before.without(path) : before.with(lesson);
      if (after != before) {
        courses = courses.with(folder, after);
        recheck.addAll(AffectedLessons.of(before, after, path));
      }
    }
    return new Consequences(recheck, naming.getOrDefault(path, Set.of()));
  }

  /** Checks a file against its course. */
  LintResult check(CourseFile file) {
    LintResult result = file.check().result();
    CourseIndex course = courses.whole(file.course());
    if (course != null) {
      result = result.and(file.linter().checkCourse(file.check(), file.lesson(), course));
    } else if (file.check().undecided() != null) {
      result = file.linter().alone(file.check());
    }
    keep(file.path(), result);
    return result;
  }

  /** Forgets what was found in a file that is gone. */
  void forgetResult(String path) {
    keep(path, LintResult.NOTHING);
    results.remove(path);
  }

  private void keep(String path, LintResult result) {
    LintResult before = results.put(path, result);
    for (String named : named(before)) {
      Set<String> namers = naming.get(named);
      if (namers != null) {
        namers.remove(path);
        if (namers.isEmpty()) {
          naming.remove(named);
        }
      }
    }
    for (String named : named(result)) {
      naming.computeIfAbsent(named, file -> new HashSet<>(1)).add(path);
    }
  }

  private static Set<String> named(@Nullable LintResult result) {
    Set<String> named = new HashSet<>();
    if (result != null) {
      for (Finding finding : result.findings()) {
        for (Related related : finding.related()) {
          if (related.elsewhere() != null) {
            named.add(related.elsewhere().file());
          }
        }
      }
    }
    return named;
  }
}
