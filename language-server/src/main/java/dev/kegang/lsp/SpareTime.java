package dev.kegang.lsp;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A scheduler some of whose tasks are done by the thread that reads messages, while it has none to
 * read: to wake another takes as long as a short task does. Where a message waits, it comes first,
 * and the timer's thread is woken all the same.
 */
final class SpareTime implements Scheduler {

  private final TimerScheduler timer;
  private final Runnable afterEach;

  /** What the message that is being handled asked for; only the reader looks at it. */
  private final Queue<Runnable> asked = new ArrayDeque<>();

  private volatile @Nullable Thread reader;

  SpareTime(TimerScheduler timer) {
    this(timer, () -> {});
  }

  /**
   * @param afterEach is told of every message that was handled
   */
  SpareTime(TimerScheduler timer, Runnable afterEach) {
    this.timer = timer;
    this.afterEach = afterEach;
  }

  /** Names the calling thread as the one that reads messages. */
  void readHere() {
    reader = Thread.currentThread();
  }

  @Override
  public void after(long milliseconds, Runnable task) {
    timer.after(milliseconds, task);
  }

  @Override
  public void soon(Runnable task) {
    if (Thread.currentThread() == reader) {
      asked.add(task);
    } else {
      timer.after(0, task);
    }
  }

  @Override
  public long now() {
    return timer.now();
  }

  /**
   * Ends the handling of a message. Only the reader calls it.
   *
   * @param spare whether nothing has to be read for now
   */
  void handled(boolean spare) {
    for (Runnable task = asked.poll(); task != null; task = asked.poll()) {
      if (!spare || !timer.runHere(task)) {
        timer.after(0, task);
      }
    }
    afterEach.run();
  }
}
