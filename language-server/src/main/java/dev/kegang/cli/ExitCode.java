package dev.kegang.cli;

import java.util.List;

/** What the process ends with. */
public final class ExitCode {

  /** Nothing found at or above {@code --fail-on}. */
  public static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Wrong usage, a missing path, a file that cannot be read or written. */
  public static final int USAGE = 2;

  /** A fault of ours. */
  public static final int INTERNAL_ERROR = 70;

  /** Given by the Java runtime itself on Ctrl-C. */
  static final int INTERRUPTED = 130;

  /** All there are; what each says stands in the bundles as {@code cli.exit.NUMBER}. */
  static final List<Integer> ALL = List.of(CLEAN, FINDINGS, USAGE, INTERNAL_ERROR, INTERRUPTED);

  private ExitCode() {}
}
