package dev.kegang.cli;

import dev.kegang.lint.LintFailure;
import java.io.IOException;

/** Says a fault of ours so that it can be reported: what was being done, and where it broke. */
final class InternalFault {

  private static final int FRAMES = 8;

  private InternalFault() {}

  static void tell(LintFailure failure, String file, Console console) throws IOException {
    if (failure.rule().isEmpty()) {
      console.note("cli.internal-error.file", file);
    } else {
      console.note("cli.internal-error.rule", failure.rule(), file);
    }
    trace(failure.cause(), console);
  }

  static void tell(Throwable cause, Console console) throws IOException {
    console.note("cli.internal-error.command");
    trace(cause, console);
  }

  private static void trace(Throwable cause, Console console) throws IOException {
    console.err().write("  " + cause + '\n');
    StackTraceElement[] frames = cause.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      console.err().write("    " + frames[i] + '\n');
    }
    console.err().flush();
  }
}
