package dev.kegang.cli;

import dev.kegang.cli.report.Palette;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.cli.report.ReportedFile;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.cli.report.Summary;
import dev.kegang.cli.report.SummaryText;
import dev.kegang.lint.LintFailure;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One check from its first file to its exit code: takes the results in order and says them. */
final class CheckRun implements OrderedWork.Sink<CheckedFile, IOException> {

  private final CheckOptions options;
  private final Console console;
  private final Reports reports;
  private final Tally tally = new Tally();
  private final BaselineFiles baselines;
  private final @Nullable Changes changes;
  private boolean unwritten;

  /**
   * @param reports those into files; the one for the console is added here
   * @param changes outside of which nothing is reported; null where everything is
   */
  CheckRun(
      CheckOptions options,
      Console console,
      Reports reports,
      BaselineFiles baselines,
      @Nullable Changes changes) {
    this.baselines = baselines;
    this.changes = changes;
    this.options = options;
    this.console = console;
    this.reports = reports;
    ReportFormat format = options.console();
    if (format != null) {
      reports.open(format, findingsWriter());
    }
  }

  @Override
  public boolean take(CheckedFile file) throws IOException {
    BaselineFiles.Parted parted = baselines.part(file);
    List<ReportedFinding> findings = changed(parted.fresh(), file.touched());
    tally.add(file, findings, parted.known().size());
    for (LintFailure failure : file.failures()) {
      InternalFault.tell(failure, file.name(), console);
    }
    boolean outline = file.kind() == CheckedFile.Kind.OUTLINE;
    reports.add(new ReportedFile(file.name(), outline, findings, parted.known()));
    Mending mending = file.mending();
    if (mending != null) {
      take(file.name(), mending);
    }
    return !console.isLost() || options.fixMode() == FixMode.WRITE || reports.hasFiles();
  }

  private List<ReportedFinding> changed(
      List<ReportedFinding> findings, @Nullable TouchedLines touched) {
    if (changes == null || touched == null) {
      return findings;
    }
    List<ReportedFinding> changed = new ArrayList<>();
    for (ReportedFinding finding : findings) {
      if (changes.concern(finding, touched)) {
        changed.add(finding);
      }
    }
    return changed;
  }

  private void take(String name, Mending mending) throws IOException {
    IOException failure = mending.failure();
    if (failure != null) {
      unwritten = true;
      console.note("cli.fix.unwritten", name, SystemError.message(failure));
    }
    if (!mending.converged()) {
      console.note("cli.fix.undecided", name);
    }
    if (options.fixMode() == FixMode.DIFF) {
      Palette palette = options.palette();
      console.out().write(UnifiedDiff.of(name, mending.before(), mending.after(), palette));
    }
  }

  /**
   * Ends the reports and says the numbers.
   *
   * @param broken whether a given path could not be followed
   * @return the exit code
   */
  int finish(boolean broken) throws IOException {
    Summary summary = tally.summary();
    reports.finish(summary);
    SummaryText text = new SummaryText(console.messages());
    Writer writer = options.console() == ReportFormat.PRETTY ? findingsWriter() : console.err();
    if (options.statistics()) {
      writer.write(text.statistics(summary));
    }
    if (!options.quiet()) {
      sayFixes(writer);
      writer.write(text.line(summary) + '\n');
    }
    baselines.finish(console, options.quiet());
    boolean noOutlines = tally.outlines() == 0 && !broken && tally.unreadable() == 0;
    if (noOutlines && (options.requireOutlines() || !options.quiet())) {
      console.note("cli.check.no-outlines");
    }
    if (tally.failed()) {
      return ExitCode.INTERNAL_ERROR;
    }
    boolean lacksOutlines = options.requireOutlines() && tally.outlines() == 0;
    if (broken || tally.brokenSettings() || unwritten || lacksOutlines || tally.unreadable() > 0) {
      return ExitCode.USAGE;
    }
    return tally.reaches(options.failOn()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private void sayFixes(Writer writer) throws IOException {
    if (options.fixMode() != FixMode.NONE) {
      String key = options.fixMode() == FixMode.DIFF ? "cli.fix.would" : "cli.fix.done";
      String line = console.messages().text(key, tally.applied(), tally.mendedFiles());
      writer.write(line + '\n');
    }
  }

  /** Standard output, unless the mended text of standard input goes there. */
  private Writer findingsWriter() {
    boolean taken = options.standardInput() != null && options.fixMode() == FixMode.WRITE;
    return taken ? console.err() : console.out();
  }
}
