package dev.kegang;

import org.graalvm.nativeimage.VMRuntime;

/**
 * Where Kegang starts that was compiled ahead of time, by {@code dist/native}. It has the commands
 * only: a server would have to be told by name whatever a message may hold, and gets faster on a
 * JVM while it runs.
 */
public final class CompiledMain {

  private CompiledMain() {}

  /**
   * Runs the command that the arguments name; the process ends with its exit code. What the
   * launcher says comes in the environment, since every argument is the user's.
   */
  public static void main(String[] arguments) {
    // Signals are listened to from here on; a program with options of its own would do so by itself.
    VMRuntime.initialize();
    Start start =
        new Start(
            System.getenv("KEGANG_LOCALE"),
            System.getenv("KEGANG_TERMINAL"),
            System.getenv("KEGANG_ERROR_TERMINAL"));
    System.exit(start.run(arguments, null));
  }
}
