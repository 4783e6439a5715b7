package dev.kegang.cli;

import dev.kegang.cli.report.Palette;
import dev.kegang.lint.LintFailure;
import java.io.IOException;

/** One run of the formatter: takes the results in order and says them. */
final class FormatRun implements OrderedWork.Sink<FormattedFile, IOException> {

  private final boolean check;
  private final boolean diff;
  private final boolean quiet;
  private final Palette palette;
  private final Console console;
  private int outlines;
  private int changed;
  private boolean broken;
  private boolean failed;

  private FormatRun(boolean check, boolean diff, boolean quiet, Palette palette, Console console) {
    this.check = check;
    this.diff = diff;
    this.quiet = quiet;
    this.palette = palette;
    this.console = console;
  }

  static FormatRun of(Arguments arguments, Environment environment, Console console) {
    return new FormatRun(
        arguments.has(FormatCommand.CHECK),
        arguments.has(CheckOptions.DIFF),
        arguments.has(CheckOptions.QUIET),
        CheckOptions.palette(arguments.value(CheckOptions.COLOR), environment),
        console);
  }

  /** Whether files get their new text. */
  boolean writes() {
    return !check && !diff;
  }

  /** Takes standard input, whose text goes to standard output unless only a look was asked for. */
  void takeInput(FormattedFile input) throws IOException {
    count(input);
    if (writes()) {
      console.out().write(input.after());
    } else {
      show(input);
    }
  }

  @Override
  public boolean take(FormattedFile file) throws IOException {
    count(file);
    IOException unwritten = file.unwritten();
    if (unwritten != null) {
      broken = true;
      console.note("cli.fix.unwritten", file.name(), SystemError.message(unwritten));
    } else {
      show(file);
    }
    return writes() || !console.isLost();
  }

  private void count(FormattedFile file) throws IOException {
    if (file.unreadable() != null) {
      broken = true;
      console.note("cli.format.unreadable", file.name(), file.unreadable());
    }
    Throwable fault = file.fault();
    if (fault != null) {
      failed = true;
      InternalFault.tell(new LintFailure("", fault), file.name(), console);
    }
    outlines += file.outline() ? 1 : 0;
    changed += file.differs() && file.unwritten() == null ? 1 : 0;
  }

  private void show(FormattedFile file) throws IOException {
    if (!file.differs()) {
      return;
    }
    if (diff) {
      console.out().write(UnifiedDiff.of(file.name(), file.before(), file.after(), palette));
    } else {
      console.print(file.name());
    }
  }

  /**
   * Says the numbers.
   *
   * @param missing whether a given path could not be followed
   * @return the exit code
   */
  int finish(boolean missing) throws IOException {
    if (!quiet) {
      String key = writes() ? "cli.format.done" : "cli.format.would";
      console.note(key, changed, outlines - changed);
    }
    if (failed) {
      return ExitCode.INTERNAL_ERROR;
    }
    if (missing || broken) {
      return ExitCode.USAGE;
    }
    return check && changed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
