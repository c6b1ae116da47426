package org.rapporteur.coder.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.ontology.EventType;

/** What is promised, asked, threatened, refused or alleged. */
public record Content(
    EventType type, Optional<String> mode, List<Mention> actors, List<Mention> recipients) {
  public Content {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
