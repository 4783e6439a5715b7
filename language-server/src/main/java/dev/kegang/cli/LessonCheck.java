package dev.kegang.cli;

import dev.kegang.cli.report.ReportNeeds;
import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Fixed;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.LintFailure;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Messages;
import dev.kegang.text.SourceText;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks lessons against their courses, mends them, and writes what was mended. */
final class LessonCheck {

  /**
   * A file of a course that nobody asked to check.
   *
   * @param lesson null where it is none
   */
  record Other(SourceFile file, @Nullable CourseLesson lesson) {}

  private final FileCheck files;
  private final FixMode mode;
  private final boolean unsafeToo;
  private final ReportNeeds needs;
  private final Messages messages;

  LessonCheck(FileCheck files, CheckOptions options, Messages messages) {
    this.files = files;
    this.mode = options.fixMode();
    this.unsafeToo = options.unsafeToo();
    this.needs = options.needs();
    this.messages = messages;
  }

  /** Reads what a file says to the others of its course. Never throws. */
  Other read(SourceFile file) {
    try {
      if (WorkspaceLoader.read(file) instanceof Reading.Text text) {
        Document document = files.document(file, text.source(), false);
        return new Other(file, document.isOutline() ? FileCheck.lesson(file, document) : null);
      }
    } catch (RuntimeException | Error e) {
      // Whoever asks to check that file is told; here it only has nothing to say.
      return new Other(file, null);
    }
    return new Other(file, null);
  }

  /** Ends a check: adds what the course says, and mends it where asked. Never throws. */
  CheckedFile complete(CheckedFile checked, OpenCheck open, CoursePlaces places) {
    try {
      LintResult added = open.linter().checkCourse(open.check(), open.lesson(), places.course());
      if (added.isEmpty()) {
        return open.document().with(open).with(checked.mending());
      }
      String text = text(checked, open);
      CheckedFile mended = isMendable(added) ? mend(checked, open, places, text) : null;
      return mended == null ? resolved(checked, open, places, added, text) : mended;
    } catch (RuntimeException | Error e) {
      return checked.with(List.of(), 0, List.of(new LintFailure("", e)));
    }
  }

  private boolean isMendable(LintResult result) {
    if (mode != FixMode.NONE) {
      for (Finding finding : result.findings()) {
        for (Fix fix : finding.fixes()) {
          if (unsafeToo || fix.safe()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The mended file; null where mending changes nothing. */
  private @Nullable CheckedFile mend(
      CheckedFile checked, OpenCheck open, CoursePlaces places, String text) {
    Mending before = checked.mending();
    String start = before == null ? text : before.after();
    CourseIndex course = places.course();
    Fixed fixed = new Fixer(changed -> check(open.file(), changed, course), unsafeToo).fix(start);
    if (fixed.text().equals(start)) {
      return null;
    }
    Mending mending =
        new Mending(
            before == null ? text : before.before(),
            fixed.text(),
            fixed.applied() + (before == null ? 0 : before.applied()),
            fixed.converged(),
            null);
    if (mode == FixMode.DIFF) {
      LintResult added = open.linter().checkCourse(open.check(), open.lesson(), course);
      return resolved(checked, open, places, added, text).with(mending);
    }
    CheckedFile next =
        files.checked(open.file(), files.mended(open.file(), fixed.text())).with(mending);
    OpenCheck left = next.open();
    if (left == null) {
      return next;
    }
    CoursePlaces now = places.with(course.with(left.lesson()));
    LintResult added = left.linter().checkCourse(left.check(), left.lesson(), now.course());
    OpenCheck kept = open.text() == null ? left : left.withText(open.text());
    return resolved(next, kept, now, added, fixed.text());
  }

  private LintResult check(SourceFile file, String text, CourseIndex course) {
    Document document = files.mended(file, text);
    CourseLesson lesson = FileCheck.lesson(file, document);
    return document.treatment().linter().check(document.outline(), lesson, course.with(lesson));
  }

  private CheckedFile resolved(
      CheckedFile checked, OpenCheck open, CoursePlaces places, LintResult added, String text) {
    FindingResolver resolver =
        new FindingResolver(checked.name(), SourceText.of(text), messages, needs, places);
    return open.document()
        .with(open)
        .with(checked.mending())
        .with(resolver.resolve(added.findings()), added.suppressed(), added.failures());
  }

  /** The text the findings stand in: of all files only those with findings are read again. */
  private String text(CheckedFile checked, OpenCheck open) {
    Mending mending = checked.mending();
    if (mending != null) {
      return mode == FixMode.DIFF ? mending.before() : mending.after();
    }
    if (open.text() != null) {
      return open.text();
    }
    return WorkspaceLoader.read(open.file()) instanceof Reading.Text text ? text.text() : "";
  }

  /** Writes what was mended. */
  CheckedFile write(CheckedFile checked, CoursePlaces places) {
    Mending mending = checked.mending();
    OpenCheck open = checked.open();
    if (mode != FixMode.WRITE || mending == null || open == null || open.text() != null) {
      return checked;
    }
    try {
      FileReplacement.write(
          open.file().path(),
          mending.before().getBytes(StandardCharsets.UTF_8),
          mending.after().getBytes(StandardCharsets.UTF_8));
      return checked;
    } catch (IOException e) {
      CheckedFile unwritten = files.look(open.file(), SourceText.of(mending.before()));
      OpenCheck again = unwritten.open();
      CheckedFile ended = again == null ? unwritten : unmended(unwritten, again, places);
      return ended.with(mending.failed(e));
    }
  }

  private CheckedFile unmended(CheckedFile checked, OpenCheck open, CoursePlaces places) {
    CoursePlaces now = places.with(places.course().with(open.lesson()));
    LintResult added = open.linter().checkCourse(open.check(), open.lesson(), now.course());
    return resolved(checked, open, now, added, text(checked, open));
  }
}
