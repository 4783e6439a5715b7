package dev.kegang.reliability;

import dev.kegang.workspace.Document;
import java.util.List;
import java.util.function.Supplier;

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
   * Measures once; what keeps the limit then keeps it. What the large text is asked for the first
   * time may have been worked out for small ones before.
   *
   * @param small equal texts
   */
  static Growth once(Computation work, List<Document> small, Document large) {
    long most = time(work, List.of(large));
    long least = Long.MAX_VALUE;
    long times = 0;
    for (long spent = 0; times < 2 || (spent < WARM && times < 20); times++) {
      long last = time(work, small);
      spent += last;
      least = Math.min(least, last);
    }
    return of(least, small, most, large);
  }

  /**
   * Measures texts that nobody has asked for anything yet, only as often as is needed to say that a
   * limit is kept.
   *
   * @param small gives equal texts: as many as come to the length of the large one fill the
   *     processor's caches as it does
   */
  static Growth afresh(
      Computation work, Supplier<List<Document>> small, Supplier<Document> large, double limit) {
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    long spent = 0;
    Growth growth;
    int measured = 0;
    do {
      Document text = large.get();
      long last = time(work, List.of(text));
      spent += last;
      most = Math.min(most, last);
      List<Document> texts = small.get();
      least = Math.min(least, time(work, texts));
      growth = of(least, texts, most, text);
      measured++;
    } while (measured < MEASUREMENTS && spent < ENOUGH && growth.exponent > limit);
    return growth;
  }

  private static Growth of(long least, List<Document> small, long most, Document large) {
    double lengths = Math.log((double) large.source().length() / small.get(0).source().length());
    double floor = (double) Math.max(least, NOISE) / small.size();
    double exponent = lengths <= 0 ? 0 : Math.log(Math.max((double) most, floor) / floor) / lengths;
    return new Growth(least / small.size(), most, exponent);
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
