package dev.kegang.cli;

import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.lint.LintFailure;
import java.util.ArrayList;
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
 * @param open what is needed to check it against its course; null where it is no lesson
 */
record CheckedFile(
    String name,
    Kind kind,
    List<ReportedFinding> findings,
    int suppressed,
    List<LintFailure> failures,
    @Nullable TouchedLines touched,
    @Nullable Mending mending,
    @Nullable OpenCheck open) {

  CheckedFile(
      String name,
      Kind kind,
      List<ReportedFinding> findings,
      int suppressed,
      List<LintFailure> failures,
      @Nullable TouchedLines touched,
      @Nullable Mending mending) {
    this(name, kind, findings, suppressed, failures, touched, mending, null);
  }

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

  CheckedFile with(@Nullable Mending done) {
    return new CheckedFile(name, kind, findings, suppressed, failures, touched, done, open);
  }

  CheckedFile with(@Nullable OpenCheck left) {
    return new CheckedFile(name, kind, findings, suppressed, failures, touched, mending, left);
  }

  /** The same with what its course adds, in the order of places. */
  CheckedFile with(
      List<ReportedFinding> added, int addedSuppressed, List<LintFailure> addedFailures) {
    List<ReportedFinding> allFindings = new ArrayList<>(findings);
    allFindings.addAll(added);
    allFindings.sort(ReportedFinding.BY_PLACE);
    List<LintFailure> allFailures = new ArrayList<>(failures);
    allFailures.addAll(addedFailures);
    return new CheckedFile(
        name,
        kind,
        List.copyOf(allFindings),
        suppressed + addedSuppressed,
        List.copyOf(allFailures),
        touched,
        mending,
        open);
  }
}
