package dev.kegang.lsp;

/**
 * Runs tasks later, one at a time, in the order they fall due. Tests let the time pass themselves.
 */
public interface Scheduler {

  /** Runs a task once, after some milliseconds. */
  void after(long milliseconds, Runnable task);

  /** A time in milliseconds that only ever grows. */
  long now();
}
