package dev.kegang.reliability;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs something on a thread with a stack of half a megabyte. */
final class SmallStack {

  private static final long BYTES = 512 * 1024;

  private SmallStack() {}

  static void run(Runnable work) throws Exception {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable guarded =
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            failure.set(e);
          }
        };
    Thread thread = new Thread(null, guarded, "small-stack", BYTES);
    thread.start();
    // Not a future: a pool of threads would start another test while this one waits for it.
    thread.join();
    Throwable failed = failure.get();
    if (failed instanceof AssertionError error) {
      throw error;
    }
    if (failed != null) {
      throw new ExecutionException(failed);
    }
  }
}
