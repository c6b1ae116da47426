package org.rapporteur.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The part of a data set that nobody looks at while working on the coder. Which items it has
 * depends on their ids alone, so it is the same in every run, and items that are added or left out
 * move no other.
 *
 * @param share of the items, more than 0 and less than 1
 */
public record HeldOut(double share) {
  private static final int BITS = 52;

  public HeldOut {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, and is neither");
    }
  }

  /** Whether the item is held out. */
  public boolean holds(String id) {
    return position(id) < share;
  }

  /** A number from 0 to below 1, spread evenly over ids. */
  private static double position(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      long bits = java.nio.ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - BITS);
      return (double) bits / (1L << BITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
