package dev.kegang.lsp;

import java.util.function.Consumer;

/** A task that nobody waits for: a fault in it ends it, and not the thread it runs on. */
record Guarded(Runnable task, Consumer<Throwable> onFault) implements Runnable {

  @Override
  public void run() {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      onFault.accept(e);
    }
  }
}
