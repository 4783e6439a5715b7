package dev.kegang.reliability;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of the current thread, in nanoseconds. */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
