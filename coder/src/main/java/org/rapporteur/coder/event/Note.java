package org.rapporteur.coder.event;

/**
 * Why words that could tell an event tell none, or no record.
 *
 * @param text for people, with the words it is about
 */
public record Note(Kind kind, String text) {

  /** The sort of reason. */
  public enum Kind {
    /** No word of the sentence is a trigger, or nobody is named. */
    NOTHING,
    /** The words are a trigger, but no sense of the lexicon fits what stands around them. */
    SENSE,
    /** A verb of promising, asking, refusing ... whose content is no event of the lexicon. */
    CONTENT,
    /** The lexicon says that these words tell no event here. */
    HARMLESS,
    /** The event is only possible, wished for or asked about. */
    UNREAL,
    /** The event belongs to sport, the table or another setting of ordinary life. */
    SETTING,
    /** The event has no side, or none that is known to act in politics. */
    SIDES,
    /** The sentence was not read to the end. */
    GIVEN_UP
  }
}
