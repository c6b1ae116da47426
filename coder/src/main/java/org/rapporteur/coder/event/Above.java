package org.rapporteur.coder.event;

import java.util.List;
import java.util.Map;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * What the clause above tells of an embedded event.
 *
 * @param agents who does it, when its own clause does not say
 * @param phrases the clause's prepositional phrases, which may belong to an event noun that is its
 *     object: in "lifted sanctions on Iran" the parser may hang "on Iran" on the verb
 */
record Above(List<Mention> agents, Map<String, List<Filler>> phrases) {
  static final Above NOTHING = new Above(List.of(), Map.of());

  static Above agents(List<Mention> agents) {
    return new Above(agents, Map.of());
  }

  boolean isNothing() {
    return agents.isEmpty() && phrases.isEmpty();
  }

  /** The same for an event further down, to which the phrases do not belong. */
  Above further() {
    return agents(agents);
  }
}
