package dev.kegang.cli;

import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.lint.LintFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one file gave.
 *
 * @param name as reports call it
 * @param kind what the file turned out to be
 * @param findings those of the file as it is now, mended or not
 * @param suppressed how many findings comments silenced
 * @param failures rules, or all of the check, that stopped by a fault of ours
 * @param touched the lines that a change touches; null where all count
 * @param mending what fixes did or would do; null where none were asked for or none applied
 */
record CheckedFile(
    String name,
    Kind kind,
    List<ReportedFinding> findings,
    int suppressed,
    List<LintFailure> failures,
    @Nullable TouchedLines touched,
    @Nullable Mending mending) {

  /** What a file is to a check. */
  enum Kind {
    OUTLINE,
    OTHER,
    UNREADABLE,
    /** A settings file in which something is wrong; it is not one of the files checked. */
    SETTINGS
  }

  static CheckedFile other(String name) {
    return new CheckedFile(name, Kind.OTHER, List.of(), 0, List.of(), null, null);
  }

  CheckedFile with(TouchedLines lines) {
    return new CheckedFile(name, kind, findings, suppressed, failures, lines, mending);
  }

  CheckedFile with(Mending done) {
    return new CheckedFile(name, kind, findings, suppressed, failures, touched, done);
  }
}
