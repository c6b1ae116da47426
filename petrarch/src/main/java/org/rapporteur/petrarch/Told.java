package org.rapporteur.petrarch;

import java.util.Optional;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.Ontology.CameoCode;

/**
 * The event that a code of a dictionary tells, with the direction in which it goes.
 *
 * @param operator what the verb makes of an event below it, if it takes one
 * @param mutual whether both sides do it to each other
 * @param backward whether the target of the pattern is the actor
 */
record Told(Entry.Tells tells, Optional<Operator> operator, boolean mutual, boolean backward) {

  /**
   * Reads a code; what cannot be read or is left out is logged.
   *
   * @return empty where the code tells no event
   */
  static Optional<Told> of(EventCode code, EventCodes codes, int line, LineLog log) {
    boolean backward = code.forward().isEmpty() && code.backward().isPresent();
    Optional<String> written = backward ? code.backward() : code.forward();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<CameoCode> row = codes.nearest(written.get());
    if (row.isEmpty()) {
      log.unreadable(line, written.get() + " is no CAMEO code");
      return Optional.empty();
    }
    if (!row.get().code().equals(written.get())) {
      log.simplified(line, written.get() + " is no CAMEO code; read as " + row.get().code());
    }
    if (!backward && code.backward().isPresent() && !code.isMutual()) {
      log.simplified(line, "only the first of the two codes is used");
    }
    return EventCodes.tells(row.get())
        .map(
            tells ->
                new Told(
                    tells,
                    EventCodes.operator(row.get()),
                    code.isMutual() || EventCodes.isTogether(tells),
                    backward));
  }
}
