package dev.kegang.eclipse.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  private final ServerProgram program;

  public CommandLine(ServerProgram program) {
    this.program = program;
  }

  /**
   * Runs it to its end; an interrupt ends it at once.
   *
   * @param folder where it runs
   * @throws IOException if it cannot be started
   * @throws InterruptedException if the thread is interrupted
   */
  public Outcome run(Path folder, String... words) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("kegang", ".txt");
    try {
      Process process =
          program.process(words).directory(folder.toFile()).redirectError(errors.toFile()).start();
      try {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output, Files.readString(errors));
      } finally {
        process.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(errors);
    }
  }
}
