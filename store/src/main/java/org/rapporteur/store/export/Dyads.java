package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.store.SelectedEvents;
import org.rapporteur.store.SelectedEvents.InStory;

/**
 * Makes the rows of data sets that know one source and one target: one for each ordered pair of an
 * actor and a recipient. What several parties do with each other gives a row for each ordered pair
 * of them. An event with one side only gives a row for each party of that side.
 *
 * <p>These data sets have no column for the status of an event, so that only what happened or goes
 * on is among the rows.
 */
final class Dyads {
  private static final Set<String> TOLD_AS_FACT = Set.of("happened", "ongoing");

  /** CAMEO has one code for the guest and one for the host. */
  private static final Map<String, String> MIRRORED = Map.of("042", "043", "043", "042");

  private final boolean mirrored;
  private long rows;

  /**
   * Numbers the rows from 1.
   *
   * @param mirrored whether a visit gives a second row, in which the host receives the guest
   */
  Dyads(boolean mirrored) {
    this.mirrored = mirrored;
  }

  /** Hands over each dyad and returns how many there were. */
  long forEach(SelectedEvents events, Consumer<Dyad> receiver) {
    events.forEachInStory(event -> of(event).forEach(receiver));
    return rows;
  }

  private List<Dyad> of(InStory event) {
    JsonNode record = event.event().record();
    List<Dyad> dyads = new ArrayList<>();
    if (!TOLD_AS_FACT.contains(record.path("status").asText())) {
      return dyads;
    }
    Optional<String> cameo = Optional.ofNullable(record.path("cameo").textValue());
    List<Optional<Party>> actors = side(record.path("actor"));
    List<Optional<Party>> recipients = side(record.path("recipient"));
    boolean together = record.path("recipient").isEmpty() && actors.size() > 1;
    for (int a = 0; a < actors.size(); a++) {
      for (int r = 0; r < (together ? actors : recipients).size(); r++) {
        Optional<Party> actor = actors.get(a);
        Optional<Party> recipient = together ? actors.get(r) : recipients.get(r);
        if (together && a == r) {
          continue;
        }
        add(dyads, event, record, actor, recipient, cameo);
        if (mirrored && !together && actor.isPresent() && recipient.isPresent()) {
          Optional<String> back = cameo.map(MIRRORED::get);
          if (back.isPresent()) {
            add(dyads, event, record, recipient, actor, back);
          }
        }
      }
    }
    return dyads;
  }

  private void add(
      List<Dyad> dyads,
      InStory event,
      JsonNode record,
      Optional<Party> actor,
      Optional<Party> recipient,
      Optional<String> cameo) {
    rows++;
    dyads.add(new Dyad(event, record, dyads.size() + 1, rows, actor, recipient, cameo));
  }

  private static List<Optional<Party>> side(JsonNode entities) {
    List<Optional<Party>> parties = new ArrayList<>();
    entities.forEach(entity -> parties.add(Optional.of(Party.of(entity))));
    return parties.isEmpty() ? List.of(Optional.empty()) : parties;
  }
}
