package dev.kegang.lsp;

import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the process that started the server is gone, so that the server doesn't outlive its
 * editor.
 */
final class ParentWatch {

  /** Milliseconds between two looks. */
  static final long INTERVAL = 2_000;

  private final LongFunction<@Nullable BooleanSupplier> processes;
  private final Scheduler scheduler;
  private final Runnable onGone;

  /**
   * @param processes gives for a process id a way to ask whether that process still runs; null
   *     where it can't be seen
   */
  ParentWatch(
      LongFunction<@Nullable BooleanSupplier> processes, Scheduler scheduler, Runnable onGone) {
    this.processes = processes;
    this.scheduler = scheduler;
    this.onGone = onGone;
  }

  /** The processes of this machine, as far as they can be seen from here. */
  static @Nullable BooleanSupplier visibleProcess(long id) {
    if (id == ProcessHandle.current().pid()) {
      return null;
    }
    ProcessHandle process = ProcessHandle.of(id).orElse(null);
    return process != null && process.isAlive() ? process::isAlive : null;
  }

  /**
   * Watches a process. One that can't be seen from the start is not watched: in a container the
   * client's process may be outside.
   */
  void watch(long id) {
    BooleanSupplier isAlive = processes.apply(id);
    if (isAlive != null) {
      scheduler.after(INTERVAL, () -> look(isAlive));
    }
  }

  private void look(BooleanSupplier isAlive) {
    if (isAlive.getAsBoolean()) {
      scheduler.after(INTERVAL, () -> look(isAlive));
    } else {
      onGone.run();
    }
  }
}
