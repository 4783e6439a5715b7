package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Does the same with many things, on as many threads as help and leave the machine usable. */
final class SharedWork {

  private static final int MOST_THREADS = 2;

  private SharedWork() {}

  /**
   * Takes each element once, in order, several at the same time; returns when all are done.
   *
   * @param action for any number of threads; false where no more are to be taken
   * @return whether all were taken
   */
  static <T> boolean each(List<T> elements, Predicate<T> action) {
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stopped = new AtomicBoolean();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
            if (!action.test(elements.get(i))) {
              stopped.set(true);
              next.set(elements.size());
            }
          }
        };
    List<Throwable> faults = Collections.synchronizedList(new ArrayList<>(0));
    List<Thread> helping = new ArrayList<>(MOST_THREADS - 1);
    DaemonThreads threads = new DaemonThreads("kegang-share");
    int count = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    while (helping.size() < count - 1) {
      Thread helper = threads.newThread(new Guarded(work, faults::add));
      helping.add(helper);
      helper.start();
    }
    try {
      work.run();
    } finally {
      next.set(elements.size());
      join(helping);
    }
    for (Throwable fault : faults) {
      throw new IllegalStateException(fault);
    }
    return !stopped.get();
  }

  private static void join(List<Thread> threads) {
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
