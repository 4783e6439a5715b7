package dev.kegang.eclipse.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs the bundled program once, as on a command line. */
public final class CommandLine {

  /**
   * What a run gave.
   *
   * @param exitCode 0 clean, 1 findings, 2 and above a failure
   * @param output standard output
   * @param errors standard error
   */
  public record Outcome(int exitCode, String output, String errors) {

    /** Whether it did what it was asked for; findings are no failure. */
    public boolean succeeded() {
      return exitCode == 0 || exitCode == 1;
    }
  }

  /** Milliseconds. */
  private static final long LOOK_EVERY = 50;

  private final ServerProgram program;

  public CommandLine(ServerProgram program) {
    this.program = program;
  }

  /** Runs it to its end. */
  public Outcome run(Path folder, String... words) throws IOException, InterruptedException {
    return run(folder, () -> false, words);
  }

  /**
   * Runs it to its end, or until nobody wants it any more; an interrupt ends it too.
   *
   * @param folder where it runs
   * @param unwanted asked again and again whether to end it
   * @throws IOException if it cannot be started
   * @throws InterruptedException if it was ended before it was done
   */
  public Outcome run(Path folder, BooleanSupplier unwanted, String... words)
      throws IOException, InterruptedException {
    // To files: a thread that reads from a process heeds no interrupt.
    Path output = Files.createTempFile("kegang", ".txt");
    Path errors = Files.createTempFile("kegang", ".txt");
    try {
      Process process =
          program
              .process(words)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      try {
        process.getOutputStream().close();
        while (!process.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
          if (unwanted.getAsBoolean()) {
            throw new InterruptedException();
          }
        }
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
      } finally {
        // What users name as Java may itself start Java.
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly().waitFor();
        started.forEach(ProcessHandle::destroyForcibly);
      }
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(errors);
    }
  }
}
