package dev.kegang.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on many inputs with several threads and hands the results over in the order of inputs. */
final class OrderedWork {

  /** Inputs that are handed to a thread at once; handing over each costs more than some work. */
  private static final int LONGEST_STRETCH = 8;

  /** Stretches per thread that may wait for an earlier one; more would only take memory. */
  private static final int AHEAD = 4;

  /** What is done with an input, on any thread. */
  interface Task<T, R> {
    R work(T input);
  }

  /** What takes the results, on the caller's thread. */
  interface Sink<R, E extends Exception> {
    /** Takes the next result; says whether more are wanted. */
    boolean take(R result) throws E;
  }

  private OrderedWork() {}

  /**
   * Works on all inputs, or until the sink wants no more.
   *
   * @param jobs the number of threads
   * @throws E what the sink throws
   */
  static <T, R, E extends Exception> void run(
      List<T> inputs, int jobs, Task<T, R> task, Sink<R, E> sink) throws E {
    if (jobs == 1 || inputs.size() <= 1) {
      for (T input : inputs) {
        if (!sink.take(task.work(input))) {
          return;
        }
      }
      return;
    }
    int threads = Math.min(jobs, inputs.size());
    int stretch = Math.max(1, Math.min(inputs.size() / (threads * AHEAD), LONGEST_STRETCH));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<R>>> waiting = new ArrayDeque<>();
      int next = 0;
      boolean wanted = true;
      do {
        while (next < inputs.size() && waiting.size() < threads * AHEAD) {
          List<T> some = inputs.subList(next, Math.min(next + stretch, inputs.size()));
          next += some.size();
          waiting.add(executor.submit(() -> work(some, task)));
        }
        for (R result : result(waiting.remove())) {
          wanted = wanted && sink.take(result);
        }
      } while (wanted && !waiting.isEmpty());
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T, R> List<R> work(List<T> inputs, Task<T, R> task) {
    List<R> results = new ArrayList<>(inputs.size());
    for (T input : inputs) {
      results.add(task.work(input));
    }
    return results;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
