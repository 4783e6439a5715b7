package dev.kegang;

import dev.kegang.lsp.Compilation;
import java.util.Arrays;
import org.graalvm.nativeimage.RuntimeOptions;
import org.graalvm.nativeimage.VMRuntime;

/** Where Kegang starts that was compiled ahead of time, by {@code dist/native}. */
public final class CompiledMain {

  /** Bytes that are new at most before a server looks for what is of no use: they stay in caches. */
  private static final long NEW_IN_A_SERVER = 16 << 20;

  /**
   * Of the time of the collector, in percent, what short collections take until all is looked
   * through, in a server: that takes 30 ms in a lesson of 1 MB, and more the longer it is put off.
   */
  private static final int SHORT_IN_A_SERVER = 70;

  private CompiledMain() {}

  /**
   * Runs the command that the arguments name; the process ends with its exit code. What the
   * launcher says comes in the environment, since every argument is the user's.
   */
  public static void main(String[] arguments) {
    // As the launcher does; it cannot be said once the program has begun.
    if (Arrays.asList(arguments).contains("lsp")) {
      RuntimeOptions.set("MaxNewSize", NEW_IN_A_SERVER);
      RuntimeOptions.set("PercentTimeInIncrementalCollection", SHORT_IN_A_SERVER);
    }
    // Signals are listened to from here on; a program with options of its own would do so by itself.
    VMRuntime.initialize();
    Start start =
        new Start(
            System.getenv("KEGANG_LOCALE"),
            System.getenv("KEGANG_TERMINAL"),
            System.getenv("KEGANG_ERROR_TERMINAL"));
    System.exit(start.run(arguments, new Server(Compilation.AHEAD_OF_TIME)));
  }
}
