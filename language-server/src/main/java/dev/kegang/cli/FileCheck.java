package dev.kegang.cli;

import dev.kegang.cli.CheckedFile.Kind;
import dev.kegang.cli.report.Place;
import dev.kegang.cli.report.Region;
import dev.kegang.cli.report.ReportNeeds;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.DocumentCheck;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fixed;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.LintFailure;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Severity;
import dev.kegang.lint.rules.UnreadableFile;
import dev.kegang.text.SourceText;
import dev.kegang.workspace.CheckedSettings;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one file after the other, on any thread, and mends them where that is asked for. */
final class FileCheck {

  private final Treatments treatments;
  private final LinkLookup links = new LinkLookup();
  private final Path workingDirectory;
  private final FixMode mode;
  private final boolean unsafeToo;
  private final ReportNeeds needs;
  private final @Nullable Changes changes;
  private final Messages messages;

  /**
   * @param workingDirectory what names of files are relative to
   * @param changes what is looked for in outlines; null for everything
   */
  FileCheck(
      CheckOptions options,
      Treatments treatments,
      Path workingDirectory,
      Messages messages,
      @Nullable Changes changes) {
    this.treatments = treatments;
    this.workingDirectory = workingDirectory;
    this.changes = changes;
    this.mode = options.fixMode();
    this.unsafeToo = options.unsafeToo();
    this.needs = options.needs();
    this.messages = messages;
  }

  /** Checks a file on disk, and writes nothing. Never throws: a fault of ours is in the result. */
  CheckedFile check(SourceFile file) {
    return treatments.decided(file.location()) == Recognition.Reason.EXCLUDED
        ? CheckedFile.other(file.name())
        : check(file, WorkspaceLoader.read(file));
  }

  /** Checks what was read. Never throws either. */
  CheckedFile check(SourceFile file, Reading reading) {
    try {
      return judge(file, reading);
    } catch (RuntimeException | Error e) {
      LintFailure failure = new LintFailure("", e);
      return new CheckedFile(file.name(), Kind.OTHER, List.of(), 0, List.of(failure), null, null);
    }
  }

  /** Says what is wrong in a settings file. */
  CheckedFile settings(SourceFile file, CheckedSettings settings) {
    FindingResolver resolver =
        new FindingResolver(file.name(), settings.file().source(), messages, needs);
    List<ReportedFinding> findings = resolver.resolve(settings.findings());
    return new CheckedFile(file.name(), Kind.SETTINGS, findings, 0, List.of(), null, null);
  }

  private CheckedFile judge(SourceFile file, Reading reading) {
    if (reading instanceof Reading.Text text) {
      return mode == FixMode.NONE ? look(file, text.source()) : mend(file, text.source());
    }
    return reading instanceof Reading.Unreadable failed
        ? unreadable(file, failed)
        : CheckedFile.other(file.name());
  }

  CheckedFile look(SourceFile file, SourceText source) {
    Document document = document(file, source, false);
    if (!document.isOutline()) {
      return CheckedFile.other(file.name());
    }
    TouchedLines touched = changes == null ? null : changes.in(file.name(), document.outline());
    return checked(file, document, touched);
  }

  private CheckedFile mend(SourceFile file, SourceText source) {
    if (!document(file, source, false).isOutline()) {
      return CheckedFile.other(file.name());
    }
    String text = source.content();
    Fixed fixed = new Fixer(mended -> result(mended(file, mended)), unsafeToo).fix(text);
    if (fixed.text().equals(text)) {
      return look(file, source);
    }
    Mending mending = new Mending(text, fixed.text(), fixed.applied(), fixed.converged(), null);
    return mode == FixMode.DIFF
        ? look(file, source).with(mending)
        : checked(file, mended(file, fixed.text())).with(mending);
  }

  /** What can be said of an outline before its course is known. */
  CheckedFile checked(SourceFile file, Document document) {
    return checked(file, document, null);
  }

  private CheckedFile checked(SourceFile file, Document document, @Nullable TouchedLines touched) {
    Linter linter = document.treatment().linter();
    DocumentCheck check = linter.checkDocument(document.outline());
    LintResult result = check.result();
    FindingResolver resolver = new FindingResolver(file.name(), document.source(), messages, needs);
    CheckedFile checked =
        new CheckedFile(
            file.name(),
            Kind.OUTLINE,
            resolver.resolve(result.findings()),
            result.suppressed(),
            result.failures(),
            touched,
            null);
    return checked.with(new OpenCheck(file, lesson(file, document), check, linter, checked, null));
  }

  private static LintResult result(Document document) {
    return document.treatment().linter().checkDocument(document.outline()).result();
  }

  /** What a course knows of one of its files. */
  static CourseLesson lesson(SourceFile file, Document document) {
    String location = file.location();
    return CourseLesson.of(location == null ? file.name() : location, document.outline());
  }

  private CheckedFile unreadable(SourceFile file, Reading.Unreadable failed) {
    boolean expected =
        file.named()
            || file.isOutlineByName()
            || failed.error() != null
            || treatments.decided(file.location()) == Recognition.Reason.SETTINGS;
    Severity unreadable = treatments.of(file.location()).selection().severity(UnreadableFile.NAME);
    if (!expected || unreadable == null) {
      return CheckedFile.other(file.name());
    }
    Finding found = finding(file, failed, unreadable);
    ReportedFinding finding =
        new ReportedFinding(
            found.rule(),
            found.severity(),
            messages.text(found.message()),
            new Place(file.name(), Region.START),
            null,
            "",
            null,
            List.of(),
            List.of());
    return new CheckedFile(
        file.name(), Kind.UNREADABLE, List.of(finding), 0, List.of(), null, null);
  }

  private Finding finding(SourceFile file, Reading.Unreadable failed, Severity severity) {
    IOException error = failed.error();
    return switch (failed.cause()) {
      case IO ->
          UnreadableFile.io(
              severity, error == null ? "" : messages.text(SystemError.message(error)));
      case NOT_UTF_8 -> UnreadableFile.notUtf8(severity);
      case GB18030 -> UnreadableFile.gb18030(severity, file.name());
      case TOO_LARGE -> UnreadableFile.tooLarge(severity, WorkspaceLoader.LARGEST_FILE);
    };
  }

  /** A text that a file had or is to have after its outline was mended. */
  Document mended(SourceFile file, String text) {
    return document(file, SourceText.of(text), true);
  }

  Document document(SourceFile file, SourceText source, boolean mended) {
    String location = file.location();
    Recognition.Reason decided =
        mended ? Recognition.Reason.LANGUAGE : treatments.decided(location);
    Document document = Document.of(file.name(), 0, source, decided, treatments.of(location));
    return document.with(links.look(workingDirectory.resolve(file.name()), document.outline()));
  }
}
