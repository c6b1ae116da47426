package org.rapporteur.coder.event;

import java.util.Optional;
import org.rapporteur.coder.actor.Mention;

/**
 * An event of a sentence before those that tell the same occurrence are joined.
 *
 * @param accuser a source that is not in a report: who accuses or denies
 */
record Draft(Reading reading, Status status, Size size, Optional<Mention> accuser) {
  Draft withReading(Reading other) {
    return new Draft(other, status, size, accuser);
  }

  Draft withSize(Size other) {
    return new Draft(reading, status, other, accuser);
  }
}
