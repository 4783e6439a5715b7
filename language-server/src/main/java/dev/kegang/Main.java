package dev.kegang;

import dev.kegang.lsp.Compilation;

/** Where the {@code kegang} program starts on a JVM. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name; the process ends with its exit code. */
  public static void main(String[] arguments) {
    Start start =
        new Start(
            System.getProperty("kegang.locale"),
            System.getProperty("kegang.terminal"),
            System.getProperty("kegang.error-terminal"));
    System.exit(start.run(arguments, new Server(Compilation.JUST_IN_TIME)));
  }
}
