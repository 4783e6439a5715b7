package dev.kegang.lsp;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where requests are answered. When too many wait for their turn, whoever brings another waits too,
 * and so the client does.
 */
final class AnswerPool implements Executor {

  /** How many requests are answered at the same time. */
  private static final int THREADS = 2;

  /** How many requests may wait. */
  private static final int WAITING = 1000;

  /** Milliseconds after which whoever waits looks whether the pool still works. */
  private static final long LOOK_INTERVAL = 100;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.MILLISECONDS,
          new LinkedBlockingQueue<>(WAITING),
          new DaemonThreads("kegang-answer"),
          AnswerPool::waitFor);

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  /** Lets requests that came already be answered, for so many milliseconds at most, and ends. */
  void close(long milliseconds) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(milliseconds, TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void waitFor(Runnable task, ThreadPoolExecutor threads) {
    try {
      boolean taken = false;
      while (!taken && !threads.isShutdown()) {
        taken = threads.getQueue().offer(task, LOOK_INTERVAL, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
