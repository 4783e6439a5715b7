package dev.kegang.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets writes that have begun come to their end when the process is interrupted, and no further one
 * begin, so that Ctrl-C leaves no temporary files. There is one for the process, as there is one
 * end of it.
 */
final class WritesUnderWay {

  /** A write, from making its temporary file until that is gone. */
  interface Write {
    void run() throws IOException;
  }

  /** Milliseconds that the end of the process may wait for a slow disk. */
  private static final long PATIENCE = 150;

  /** Shared by writes; the end of the process takes it for itself and never gives it back. */
  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WritesUnderWay::end, "end-of-writes"));
  }

  private WritesUnderWay() {}

  static void run(Write write) throws IOException {
    LOCK.readLock().lock();
    try {
      write.run();
    } finally {
      LOCK.readLock().unlock();
    }
  }

  private static void end() {
    try {
      // What a slower write leaves is deleted on exit.
      boolean unused = LOCK.writeLock().tryLock(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
