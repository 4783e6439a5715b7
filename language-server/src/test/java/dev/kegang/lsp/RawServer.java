package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server in this process behind two pipes of the system, and a client that sends bytes. */
final class RawServer implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final RawClient client;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

  RawServer() throws IOException {
    Pipe requests = Pipe.open();
    Pipe answers = Pipe.open();
    InputStream input = Channels.newInputStream(requests.source());
    OutputStream output = Channels.newOutputStream(answers.sink());
    Thread thread =
        new Thread(
            () ->
                exitCode.complete(
                    LanguageServerLauncher.run(input, output, null, Compilation.JUST_IN_TIME)));
    thread.setDaemon(true);
    thread.start();
    client =
        new RawClient(
            Channels.newInputStream(answers.source()), Channels.newOutputStream(requests.sink()));
  }

  RawClient client() {
    return client;
  }

  int exitCode() throws Exception {
    return exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
