package org.rapporteur.store;

import java.time.Duration;

/**
 * How much is committed at a time: when one of these is reached, all that was added is committed.
 *
 * @param stories number of stories
 * @param characters of texts and records, which bounds the memory
 * @param patience time since the last commit
 */
public record Batch(int stories, long characters, Duration patience) {
  /** Loses at most some seconds of work when the program is ended from outside. */
  public static final Batch USUAL = new Batch(200, 16_000_000, Duration.ofSeconds(20));

  public Batch {
    if (stories < 1) {
      throw new IllegalArgumentException("a batch has at least one story");
    }
  }

  /** The same with another number of stories. */
  public Batch ofStories(int number) {
    return new Batch(number, characters, patience);
  }
}
