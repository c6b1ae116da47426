package org.rapporteur.store;

/** Stories that a run coded, by their keys. */
public final class KnownStories {
  private final KeySet keys;

  KnownStories(KeySet keys) {
    this.keys = keys;
  }

  /** None. */
  public static KnownStories none() {
    return new KnownStories(new KeySet());
  }

  /** Adds a story. Returns whether it is new. */
  public boolean add(StoryKey key) {
    return keys.add(key.value());
  }
}
