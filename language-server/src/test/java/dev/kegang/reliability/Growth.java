package dev.kegang.reliability;

import dev.kegang.workspace.Document;

/**
 * How the time of some work grows with a text: the thread's own processor time, and of several
 * measurements the least, so that whatever else runs on the machine does not count.
 *
 * @param small nanoseconds for the small text
 * @param large nanoseconds for the large one
 * @param exponent 1 where time grows with the length, 2 where it grows with its square
 */
record Growth(long small, long large, double exponent) {

  private static final int MEASUREMENTS = 6;

  /** Nanoseconds for the large text after which it is not measured again. */
  private static final long ENOUGH = 1_000_000_000;

  /** Less than that is not worth measuring: the square of it would still not be felt. */
  private static final long NOISE = 700_000;

  /** Measures only as often as is needed to say that a limit is kept. */
  static Growth of(Computation work, Document small, Document large, double limit) {
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    double exponent = Double.MAX_VALUE;
    long spent = 0;
    double lengths = Math.log((double) large.source().length() / small.source().length());
    for (int i = 0; i < MEASUREMENTS && spent < ENOUGH && exponent > limit; i++) {
      long last = time(work, large);
      spent += last;
      most = Math.min(most, last);
      least = Math.min(least, Math.min(time(work, small), time(work, small)));
      long floor = Math.max(least, NOISE);
      exponent = lengths <= 0 ? 0 : Math.log((double) Math.max(most, floor) / floor) / lengths;
    }
    return new Growth(least, most, exponent);
  }

  private static long time(Computation work, Document document) {
    long begun = CpuTime.now();
    work.of(document);
    return CpuTime.now() - begun;
  }

  @Override
  public String toString() {
    return String.format("exponent %.2f (%.1f ms, %.1f ms)", exponent, small / 1e6, large / 1e6);
  }
}
