package dev.kegang.lsp;

/** How much memory is in use once everything was collected that can be. */
final class UsedMemory {

  private static final int COLLECTIONS = 4;

  private UsedMemory() {}

  /** Bytes. */
  static long now() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
