package org.rapporteur.petrarch;

import java.util.Optional;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.ontology.Ontology.CameoCode;

/** What CAMEO event codes are in PLOVER, by the ontology's table. */
final class EventCodes {
  private static final int SHORTEST = 2;

  private final Ontology ontology;

  EventCodes(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The row of a code, or of the nearest code above it. */
  Optional<CameoCode> nearest(String code) {
    for (int length = code.length(); length >= SHORTEST; length--) {
      CameoCode row = ontology.cameo().get(code.substring(0, length));
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The event of a row; empty for statements and other codes that are none in PLOVER. */
  static Optional<Entry.Tells> tells(CameoCode row) {
    return row.type()
        .map(
            type ->
                new Entry.Tells(
                    type, row.mode(), row.contexts(), Optional.of(row.code()), Optional.empty()));
  }

  /**
   * The operator that a verb with this code is. Verbs that appeal, promise, demand, reject or
   * threaten in general take what they are about from the verb below them, as CAMEO's codes do.
   */
  static Optional<Operator> operator(CameoCode row) {
    return switch (row.code()) {
      case "02", "020", "10", "100" -> Optional.of(Operator.REQUEST);
      case "03", "030" -> Optional.of(Operator.PROMISE);
      case "12", "120" -> Optional.of(Operator.REFUSE);
      case "13", "130" -> Optional.of(Operator.THREATEN);
      case "016" -> Optional.of(Operator.DENY);
      default -> Optional.empty();
    };
  }

  /** Whether PLOVER asks for a recipient of the event. */
  boolean needsRecipient(Entry.Tells tells) {
    return ontology.types().containsKey(tells.type())
        && ontology.types().get(tells.type()).needsRecipient();
  }

  /** Whether the sides do it together; a visit is done by one of them. */
  static boolean isTogether(Entry.Tells tells) {
    return tells.type() == EventType.CONSULT
        && tells.mode().filter(mode -> mode.equals("visit") || mode.equals("host")).isEmpty();
  }
}
