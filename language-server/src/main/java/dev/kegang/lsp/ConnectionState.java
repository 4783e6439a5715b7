package dev.kegang.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How far a connection has come, and how the process is to end. */
final class ConnectionState {

  private enum Phase {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  /** Milliseconds in which messages that came before the end may be handled, and then answered. */
  private static final long GRACE = 100;

  /** The same for a script. */
  private static final long SCRIPT_GRACE = 10_000;

  private static final int ORDERLY = 0;
  private static final int WITHOUT_SHUTDOWN = 1;

  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile Phase phase = Phase.NEW;

  /** Whether the client said all it had to say before its first request was answered. */
  private volatile boolean script;

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

  /**
   * Nothing more will come from the client. Ends the connection unless its messages are handled
   * soon; whoever handles the last of them ends it himself.
   */
  void inputEnded() {
    script = isNew();
    try {
      int unused = exitCode.get(grace(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end();
    }
  }

  /** Milliseconds in which what came before the end may be finished. */
  long grace() {
    return script ? SCRIPT_GRACE : GRACE;
  }

  /** Waits for the end; gives the process's exit code. */
  int awaitEnd() {
    return exitCode.join();
  }
}
