package dev.kegang.lsp;

import java.util.concurrent.CompletableFuture;

/** How far a connection has come, and how the process is to end. */
final class ConnectionState {

  private enum Phase {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  private static final int ORDERLY = 0;
  private static final int WITHOUT_SHUTDOWN = 1;

  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile Phase phase = Phase.NEW;

  boolean isNew() {
    return phase == Phase.NEW;
  }

  boolean isShutDown() {
    return phase == Phase.SHUT_DOWN;
  }

  void initialized() {
    phase = Phase.RUNNING;
  }

  void shutDown() {
    phase = Phase.SHUT_DOWN;
  }

  /** Ends the connection: the client asked to, its streams are closed, or its process is gone. */
  void end() {
    exitCode.complete(isShutDown() ? ORDERLY : WITHOUT_SHUTDOWN);
  }

  /** Waits for the end; gives the process's exit code. */
  int awaitEnd() {
    return exitCode.join();
  }
}
