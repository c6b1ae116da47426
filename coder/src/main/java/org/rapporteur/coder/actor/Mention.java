package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that stand for somebody.
 *
 * @param first first token
 * @param last last token, included
 * @param head the token that other words of the sentence attach to
 * @param referents one for most; one for each member when a phrase stands for several (the two
 *     sides); never empty
 * @param unresolved why it is not known who is meant, where it is not
 */
public record Mention(
    int sentence,
    int first,
    int last,
    int head,
    Kind kind,
    Sort sort,
    boolean plural,
    List<Referent> referents,
    Optional<String> unresolved) {

  /** How it is mentioned, as in the event record. */
  public enum Kind {
    NAME,
    ROLE,
    GROUP,
    PLACE,
    PRONOUN
  }

  /** What sort of actor it is; the lexicon's constraints ask for it. */
  public enum Sort {
    PERSON,
    GROUP,
    BODY,
    STATE,
    /** A capital or seat that stands for its government. */
    SEAT,
    /** A city or region; an actor only as the place of somebody. */
    CITY,
    /** A bloc or region without a code, such as the West. */
    REGION,
    /** A word for a whole country (the kingdom). */
    COUNTRY_WORD,
    /** One side of several (the two sides). */
    PARTY,
    /** A name that neither the dictionary nor the text explains. */
    UNKNOWN_NAME,
    PRONOUN
  }

  public Mention {
    referents = List.copyOf(referents);
    if (referents.isEmpty()) {
      throw new IllegalArgumentException("a mention needs a referent, if only an unknown one");
    }
    if (first > head || head > last) {
      throw new IllegalArgumentException("head " + head + " outside " + first + ".." + last);
    }
  }

  public Referent referent() {
    return referents.get(0);
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  public int length() {
    return last - first + 1;
  }

  /** Whether something is known of whom it stands for. */
  public boolean isCoded() {
    return referents.stream().anyMatch(Referent::isCoded);
  }

  /** One actor whose country nothing has told so far. */
  public boolean lacksCountry() {
    return referents.size() == 1 && referent().code().isEmpty();
  }

  /** The same actor, of a country. */
  public Mention of(String country) {
    return withReferent(referent().withCode(Optional.of(country)));
  }

  public Mention withReferents(List<Referent> found) {
    return new Mention(sentence, first, last, head, kind, sort, plural, found, Optional.empty());
  }

  public Mention withReferent(Referent found) {
    return withReferents(List.of(found));
  }
}
