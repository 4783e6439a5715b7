package dev.kegang.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.TestReporter;

/**
 * How long something may take. With {@code -Dkegang.punctual=true}, on a machine that does nothing
 * else, that is what is promised; otherwise it is long enough for a machine that builds other
 * things at the same time, and still shows that it does not take for ever.
 */
public final class Promise {

  private static final boolean PUNCTUAL = Boolean.getBoolean("kegang.punctual");
  private static final long BUSY = 15_000;

  private Promise() {}

  /** Whether the times are those that are promised. */
  public static boolean isPunctual() {
    return PUNCTUAL;
  }

  /**
   * Checks how long something took, and writes it into the report.
   *
   * @param promised milliseconds
   * @param what took so long
   */
  public static void assertKept(
      long promised, long milliseconds, String what, TestReporter report) {
    report.publishEntry(what, milliseconds + " ms of " + promised);
    long allowed = PUNCTUAL ? promised : Math.max(promised, BUSY);
    assertTrue(milliseconds <= allowed, what + ": " + milliseconds + " ms");
  }
}
