package org.rapporteur.learning.event;

import java.util.Optional;
import org.rapporteur.coder.ontology.EventType;

/** What somebody has said of one word: it tells an event of a type, or none. */
public sealed interface Labelled {
  /** It tells an event. */
  record Tells(EventType type) implements Labelled {}

  /** It tells none. */
  record TellsNothing() implements Labelled {}

  /** Nobody can say: a word beside the one that tells, or an event that may be left out. */
  record Open() implements Labelled {}

  /** The name that examples have; empty for what nothing can be learned from. */
  default Optional<String> label() {
    if (this instanceof Tells tells) {
      return Optional.of(tells.type().name());
    }
    return this instanceof TellsNothing ? Optional.of(EventModel.NO_EVENT) : Optional.empty();
  }
}
