package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;

/**
 * A server that runs.
 *
 * @param input what it reads
 * @param output what it writes
 * @param exitCode known when it has ended
 */
record RunningServer(OutputStream input, InputStream output, CompletableFuture<Integer> exitCode) {

  /** One in this process, or of the program that {@code -Dkegang.program} names. */
  static RunningServer start() throws IOException {
    String program = System.getProperty("kegang.program", "");
    return program.isEmpty()
        ? here()
        : of(
            new ProcessBuilder(program, "lsp")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
  }

  /** One that is a process of its own. */
  static RunningServer of(Process process) {
    CompletableFuture<Integer> exitCode = process.onExit().thenApply(Process::exitValue);
    return new RunningServer(process.getOutputStream(), process.getInputStream(), exitCode);
  }

  private static RunningServer here() throws IOException {
    Pipe requests = Pipe.open();
    Pipe answers = Pipe.open();
    InputStream input = Channels.newInputStream(requests.source());
    OutputStream output = Channels.newOutputStream(answers.sink());
    CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () ->
                exitCode.complete(
                    LanguageServerLauncher.run(input, output, null, Compilation.JUST_IN_TIME)));
    thread.setDaemon(true);
    thread.start();
    return new RunningServer(
        Channels.newOutputStream(requests.sink()),
        Channels.newInputStream(answers.source()),
        exitCode);
  }
}
