package org.rapporteur.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes, which end with {@link LimitExceeded} where they become too many. */
final class UnpackedStream extends CountedStream {
  private static final String BOMB = "leave the file out, or unpack it by hand if you trust it";
  private static final int GIGABYTE = 1_000_000_000;

  private final LongSupplier packed;
  private final Limits limits;
  private final Unpacked whole;
  private boolean exceeded;

  /**
   * @param packed how many packed bytes were read for it so far
   */
  UnpackedStream(InputStream in, LongSupplier packed, Limits limits, Unpacked whole) {
    super(in);
    this.packed = packed;
    this.limits = limits;
    this.whole = whole;
  }

  /** Whether it was ended by a limit. */
  boolean exceeded() {
    return exceeded;
  }

  @Override
  void counted(int more) throws IOException {
    long all = whole.add(more);
    if (count() > Limits.FREE
        && count() / limits.highestRatio() > Math.max(1, packed.getAsLong())) {
      exceed(
          "unpacks to more than "
              + limits.highestRatio()
              + " times its size, as files made to do harm do");
    }
    if (count() > limits.largestFile()) {
      exceed("unpacks to more than " + limits.largestFile() / GIGABYTE + " GB");
    }
    if (all > limits.largestArchive()) {
      exceed(
          "what was unpacked out of this file is more than "
              + limits.largestArchive() / GIGABYTE
              + " GB");
    }
  }

  private void exceed(String message) throws LimitExceeded {
    exceeded = true;
    throw new LimitExceeded(message, BOMB);
  }
}
