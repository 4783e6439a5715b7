package dev.kegang.lsp;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The scheduler of a running server: one thread that doesn't keep the process alive. */
final class TimerScheduler implements Scheduler, AutoCloseable {

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("kegang-timer"));

  private final Consumer<Throwable> onFault;

  /**
   * @param onFault is told of tasks that failed
   */
  TimerScheduler(Consumer<Throwable> onFault) {
    this.onFault = onFault;
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public void after(long milliseconds, Runnable task) {
    if (!timer.isShutdown()) {
      Runnable guarded = new Guarded(task, onFault);
      var unused = timer.schedule(guarded, milliseconds, TimeUnit.MILLISECONDS);
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
