package dev.kegang.lsp;

/**
 * Runs tasks later, one at a time, each after the last has ended; those that wait in the order they
 * fall due. Tests let the time pass themselves.
 */
public interface Scheduler {

  /** Runs a task once, after some milliseconds. */
  void after(long milliseconds, Runnable task);

  /**
   * Runs a task as soon as possible that takes less than waking a thread would: the one that reads
   * messages may run it, where it asked for it and no further message waits.
   */
  default void soon(Runnable task) {
    after(0, task);
  }

  /** A time in milliseconds that only ever grows. */
  long now();
}
