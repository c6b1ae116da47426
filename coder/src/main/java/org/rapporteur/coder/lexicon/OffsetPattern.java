package org.rapporteur.coder.lexicon;

import java.util.List;

/**
 * Words that tell a time by its distance from another one, as {@code offsets.tsv} has them.
 *
 * @param parts words in lower case and at most one slot
 * @param direction -1 for an earlier time, 1 for a later one, 0 for the same
 * @param from where the other time is told
 */
public record OffsetPattern(List<Part> parts, int direction, From from) {
  public OffsetPattern {
    parts = List.copyOf(parts);
  }

  /** A word of a pattern, or a place in it for several. */
  public sealed interface Part {
    /** This word. */
    record Word(String word) implements Part {}

    /** Words of time. */
    record Slot(SlotKind kind) implements Part {}
  }

  /** What may stand in a slot. */
  public enum SlotKind {
    /** A number and a word of time: two days. */
    LENGTH,
    /** A word of time without an exact number: hours, several weeks. */
    VAGUE,
    /** A single word of time: week, evening. */
    UNIT,
    /** The same, of a day or a part of one: day, evening. */
    DAY
  }

  /** Where the time is told that an offset counts from. */
  public enum From {
    /** With the event that was told last. */
    TOLD,
    /** In the words that come next: "a day before the vote". */
    NEXT
  }
}
