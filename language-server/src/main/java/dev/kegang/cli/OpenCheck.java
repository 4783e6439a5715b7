package dev.kegang.cli;

import dev.kegang.course.CourseLesson;
import dev.kegang.lint.DocumentCheck;
import dev.kegang.lint.Linter;
import dev.kegang.workspace.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to end the check of a lesson once its course is known.
 *
 * @param lesson of the text as it is, mended or not
 * @param linter of the file's settings
 * @param document what was found before
 * @param text of standard input; null where the file has it
 */
record OpenCheck(
    SourceFile file,
    CourseLesson lesson,
    DocumentCheck check,
    Linter linter,
    CheckedFile document,
    @Nullable String text) {

  OpenCheck withText(String kept) {
    return new OpenCheck(file, lesson, check, linter, document, kept);
  }
}
