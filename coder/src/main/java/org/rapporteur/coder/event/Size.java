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
  public record Count(Optional<Long> value, Optional<Long> max, String text) {

    /** Both together: "three soldiers and a child". */
    Count plus(Count other) {
      Optional<Long> most =
          max.isEmpty() && other.max.isEmpty()
              ? Optional.empty()
              : Optional.of(most() + other.most());
      return new Count(
          Optional.of(value.orElse(0L) + other.value.orElse(0L)), most, text + " + " + other.text);
    }

    private long most() {
      return max.or(() -> value).orElse(0L);
    }
  }

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
