package dev.kegang.lsp;

import dev.kegang.course.CourseLesson;
import dev.kegang.lint.DocumentCheck;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Suppressions;
import dev.kegang.workspace.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a course as the server knows it. Of a closed file neither text nor tree is kept, only
 * what it says to other lessons and what its comments silence.
 *
 * @param course the folder of its course; empty where that is not known
 * @param check what was found in it alone; of a closed file nothing is told but what its course
 *     adds
 * @param document null where the file is closed
 */
record CourseFile(
    String course,
    CourseLesson lesson,
    DocumentCheck check,
    Linter linter,
    @Nullable Document document) {

  /** A closed file. */
  static CourseFile closed(String course, String path, Document read) {
    DocumentCheck check =
        new DocumentCheck(LintResult.NOTHING, Suppressions.of(read.outline()), Set.of(), null);
    CourseLesson lesson = CourseLesson.of(path, read.outline());
    return new CourseFile(course, lesson, check, read.treatment().linter(), null);
  }

  /** An open document. */
  static CourseFile open(String course, String path, Document document) {
    Linter linter = document.treatment().linter();
    DocumentCheck check = document.checked();
    CourseLesson lesson = document.lesson(path);
    return new CourseFile(course, lesson, check, linter, document);
  }

  /** The same lesson once it is closed, until its file is read. */
  CourseFile closed() {
    DocumentCheck told =
        new DocumentCheck(LintResult.NOTHING, check.suppressions(), Set.of(), null);
    return new CourseFile(course, lesson.withoutText(), told, linter, null);
  }

  String path() {
    return lesson.file();
  }
}
