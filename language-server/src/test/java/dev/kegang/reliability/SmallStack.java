package dev.kegang.reliability;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs something on a thread with a stack of half a megabyte. */
final class SmallStack {

  private static final long BYTES = 512 * 1024;

  private SmallStack() {}

  static void run(Runnable work) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Runnable guarded =
        () -> {
          try {
            work.run();
            done.complete(null);
          } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
          }
        };
    new Thread(null, guarded, "small-stack", BYTES).start();
    try {
      done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      throw e;
    }
  }
}
