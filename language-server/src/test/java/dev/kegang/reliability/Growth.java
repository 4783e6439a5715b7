package dev.kegang.reliability;

import dev.kegang.workspace.Document;
import java.util.List;

/**
 * How the time of some work grows with a text: the thread's own processor time, and of several
 * measurements the least, so that whatever else runs on the machine does not count.
 *
 * @param small nanoseconds for a small text
 * @param large nanoseconds for the large one
 * @param exponent 1 where time grows with the length, 2 where it grows with its square
 */
record Growth(long small, long large, double exponent) {

  private static final int MEASUREMENTS = 6;

  /** Nanoseconds for the large text after which it is not measured again. */
  private static final long ENOUGH = 1_000_000_000;

  /** Nanoseconds below which a clock says little. */
  private static final long NOISE = 50_000;

  /** Nanoseconds that small texts are measured for, so that their work is compiled as well. */
  private static final long WARM = 1_000_000;

  /**
   * Measures only as often as is needed to say that a limit is kept.
   *
   * @param small equal texts, one after the other: as many as come to the length of the large one
   *     fill the processor's caches as it does
   */
  static Growth of(Computation work, List<Document> small, Document large, double limit) {
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    double exponent = Double.MAX_VALUE;
    long spent = 0;
    double lengths = Math.log((double) large.source().length() / small.get(0).source().length());
    for (int i = 0; i < MEASUREMENTS && spent < ENOUGH && exponent > limit; i++) {
      long last = time(work, List.of(large));
      spent += last;
      most = Math.min(most, last);
      least = Math.min(least, leastTime(work, small));
      double floor = (double) Math.max(least, NOISE) / small.size();
      exponent = lengths <= 0 ? 0 : Math.log(Math.max((double) most, floor) / floor) / lengths;
    }
    return new Growth(least / small.size(), most, exponent);
  }

  private static long leastTime(Computation work, List<Document> documents) {
    long least = Long.MAX_VALUE;
    long times = 0;
    for (long spent = 0; times < 2 || (spent < WARM && times < 20); times++) {
      long last = time(work, documents);
      spent += last;
      least = Math.min(least, last);
    }
    return least;
  }

  private static long time(Computation work, List<Document> documents) {
    long begun = CpuTime.now();
    for (Document document : documents) {
      work.of(document);
    }
    return CpuTime.now() - begun;
  }

  @Override
  public String toString() {
    return String.format("exponent %.2f (%.1f ms, %.1f ms)", exponent, small / 1e6, large / 1e6);
  }
}
