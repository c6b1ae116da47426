package org.rapporteur.coder.event;

import java.util.Optional;

/** How many were killed, hurt, arrested or present, as far as the text says. */
public record Size(
    Optional<Count> dead,
    Optional<Count> injured,
    Optional<Count> arrested,
    Optional<Count> crowd) {
  public static final Size NONE =
      new Size(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @param value the number; empty for words such as "thousands"
   * @param max the upper end of a range
   * @param text the words
   */
  public record Count(Optional<Long> value, Optional<Long> max, String text) {}

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** These counts, and the other's where there is none. */
  public Size or(Size other) {
    return new Size(
        dead.or(other::dead),
        injured.or(other::injured),
        arrested.or(other::arrested),
        crowd.or(other::crowd));
  }
}
