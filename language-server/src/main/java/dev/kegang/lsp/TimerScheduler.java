package dev.kegang.lsp;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The scheduler of a running server: one thread that doesn't keep the process alive, and whoever
 * else takes a turn.
 */
final class TimerScheduler implements Scheduler, AutoCloseable {

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("kegang-timer"));

  /** Whoever runs a task holds it: no two run at once, and each sees what those before it did. */
  private final Lock turn = new ReentrantLock();

  private final Consumer<Throwable> onFault;

  /**
   * @param onFault is told of tasks that failed
   */
  TimerScheduler(Consumer<Throwable> onFault) {
    this.onFault = onFault;
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    // The reader may ask for something while the end closes this.
    timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  @Override
  public void after(long milliseconds, Runnable task) {
    var unused = timer.schedule(() -> run(task), milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Runs a task on the calling thread, unless another task is running; whether it did. */
  boolean runHere(Runnable task) {
    if (timer.isShutdown() || !turn.tryLock()) {
      return false;
    }
    try {
      new Guarded(task, onFault).run();
    } finally {
      turn.unlock();
    }
    return true;
  }

  private void run(Runnable task) {
    turn.lock();
    try {
      new Guarded(task, onFault).run();
    } finally {
      turn.unlock();
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
