package org.rapporteur.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that a processor has worked for this thread; other programs do not lengthen it. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Nanoseconds; of the clock, where the system does not count processor time. */
  static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
