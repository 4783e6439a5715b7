package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A scheduler whose time passes only when a test says so. */
final class ManualScheduler implements Scheduler {

  private record Task(long due, Runnable action) {}

  private final List<Task> tasks = new ArrayList<>();
  private long now;
  private int soon;

  @Override
  public void soon(Runnable task) {
    soon++;
    after(0, task);
  }

  @Override
  public void after(long milliseconds, Runnable task) {
    tasks.add(new Task(now + milliseconds, task));
  }

  @Override
  public long now() {
    return now;
  }

  int waiting() {
    return tasks.size();
  }

  /** How many tasks were said to be short so far. */
  int soon() {
    return soon;
  }

  /** What runs just now takes so long. */
  void take(long milliseconds) {
    now += milliseconds;
  }

  /** Lets time pass, and runs what falls due. */
  void pass(long milliseconds) {
    long end = now + milliseconds;
    while (true) {
      Task next = tasks.stream().min(Comparator.comparingLong(Task::due)).orElse(null);
      if (next == null || next.due > end) {
        now = Math.max(now, end);
        return;
      }
      tasks.remove(next);
      now = Math.max(now, next.due);
      next.action.run();
    }
  }
}
