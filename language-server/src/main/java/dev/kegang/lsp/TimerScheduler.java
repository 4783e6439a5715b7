package dev.kegang.lsp;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The scheduler of a running server: one thread that doesn't keep the process alive. */
final class TimerScheduler implements Scheduler, AutoCloseable {

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("kegang-timer"));

  TimerScheduler() {
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public void after(long milliseconds, Runnable task) {
    if (!timer.isShutdown()) {
      var unused = timer.schedule(task, milliseconds, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
