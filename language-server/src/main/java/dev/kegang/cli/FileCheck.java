package dev.kegang.cli;

import dev.kegang.cli.CheckedFile.Kind;
import dev.kegang.cli.report.Place;
import dev.kegang.cli.report.Region;
import dev.kegang.cli.report.ReportNeeds;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fixed;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.LintFailure;
import dev.kegang.lint.LintResult;
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
import java.nio.charset.StandardCharsets;
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

  /** Checks a file on disk. Never throws: a fault of ours is part of the result. */
  CheckedFile check(SourceFile file) {
    if (treatments.decided(file.location()) == Recognition.Reason.EXCLUDED) {
      return CheckedFile.other(file.name());
    }
    Reading reading = WorkspaceLoader.read(file);
    CheckedFile checked = check(file, reading);
    Mending mending = checked.mending();
    return mode == FixMode.WRITE && mending != null && reading instanceof Reading.Text text
        ? write(file, text, mending, checked)
        : checked;
  }

  /** Checks what was read, and writes nothing. Never throws either. */
  CheckedFile check(SourceFile file, Reading reading) {
    try {
      return judge(file, reading);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
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
      return mode == FixMode.NONE ? look(file, text.text()) : mend(file, text.text());
    }
    return reading instanceof Reading.Unreadable failed
        ? unreadable(file, failed)
        : CheckedFile.other(file.name());
  }

  private CheckedFile look(SourceFile file, String text) {
    Document document = document(file, text, false);
    if (!document.isOutline()) {
      return CheckedFile.other(file.name());
    }
    CheckedFile checked = checked(file, document.source(), document.check());
    return changes == null ? checked : checked.with(changes.in(file.name(), document.outline()));
  }

  private CheckedFile mend(SourceFile file, String text) {
    if (!document(file, text, false).isOutline()) {
      return CheckedFile.other(file.name());
    }
    Fixer fixer = new Fixer(mended -> document(file, mended, true).check(), unsafeToo);
    Fixed fixed = fixer.fix(text);
    if (fixed.text().equals(text)) {
      return look(file, text);
    }
    Mending mending = new Mending(text, fixed.text(), fixed.applied(), fixed.converged(), null);
    return mode == FixMode.DIFF
        ? look(file, text).with(mending)
        : checked(file, SourceText.of(fixed.text()), fixed.remaining()).with(mending);
  }

  private CheckedFile write(
      SourceFile file, Reading.Text read, Mending mending, CheckedFile checked) {
    try {
      byte[] content = mending.after().getBytes(StandardCharsets.UTF_8);
      FileReplacement.write(file.path(), read.bytes(), content);
      return checked;
    } catch (IOException e) {
      return look(file, read.text()).with(mending.failed(e));
    }
  }

  private CheckedFile checked(SourceFile file, SourceText source, LintResult result) {
    FindingResolver resolver = new FindingResolver(file.name(), source, messages, needs);
    return new CheckedFile(
        file.name(),
        Kind.OUTLINE,
        resolver.resolve(result.findings()),
        result.suppressed(),
        result.failures(),
        null,
        null);
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

  private Document document(SourceFile file, String text, boolean mended) {
    String location = file.location();
    Recognition.Reason decided =
        mended ? Recognition.Reason.LANGUAGE : treatments.decided(location);
    Document document = Document.of(file.name(), 0, text, decided, treatments.of(location));
    return document.with(links.look(workingDirectory.resolve(file.name()), document.outline()));
  }
}
