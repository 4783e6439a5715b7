package dev.kegang.lsp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A server, and a client that sends bytes. */
final class RawServer implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final RunningServer running = RunningServer.start();
  private final RawClient client = new RawClient(running.output(), running.input());

  RawServer() throws IOException {}

  RawClient client() {
    return client;
  }

  int exitCode() throws Exception {
    return running.exitCode().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
