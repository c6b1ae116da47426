package org.rapporteur.coder.link;

import java.util.List;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.time.EventDate;

/** What of an event tells whether another record is of the same one. */
public interface Linkable {
  EventType type();

  List<Mention> actors();

  List<Mention> recipients();

  EventDate date();
}
