package org.rapporteur.coder.story;

/**
 * Is told how far the coding of a story is. One observer may be told of several stories at a time,
 * each from the thread that codes it.
 */
public interface StageObserver {
  /** Does not listen. */
  StageObserver NONE = stage -> {};

  /** The stage before it is over and this one begins; the last one is over with the story. */
  void enters(Stage stage);

  /** What the coder is at. */
  enum Stage {
    /** Words, sentences and parts of speech of the whole story. */
    SENTENCES("split and tag"),
    /** Who is mentioned in the whole story. */
    CAST("find actors"),
    /** Whether a sentence can hold an event; once for each sentence. */
    FILTER("filter"),
    /** The tree of a sentence. */
    PARSE("parse"),
    /** Who says what in a sentence. */
    REPORTS("find reports"),
    /** The events of a sentence. */
    EVENTS("read events"),
    /** The time expressions of a sentence that holds events. */
    TIME("tag times"),
    /** Day, place, attribution and the finished records of a sentence. */
    ASSEMBLY("date, place"),
    /** Records of the same event over the whole story. */
    LINKS("link");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    /** For reading. */
    public String words() {
      return words;
    }
  }
}
