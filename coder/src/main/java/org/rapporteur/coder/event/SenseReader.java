package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.ontology.EventType;

/**
 * Reads an event that a word tells by itself: a sense ("Poland expelled two diplomats") or an
 * operator that embeds no event ("France made a promise to Mali").
 */
final class SenseReader {
  private final SideFinder sides;

  SenseReader(SideFinder sides) {
    this.sides = sides;
  }

  /**
   * @param defaultAgents who does it according to the clause above
   */
  Reading sense(Match match, Entry.Tells tells, List<Mention> defaultAgents) {
    Entry entry = match.entry();
    List<String> path = new ArrayList<>();
    List<Mention> actors = sides.actors(match, path);
    if (actors.isEmpty() && asksForAgent(entry)) {
      actors = defaultAgents;
    }
    List<Mention> recipients = sides.recipients(match, actors, path);
    if (actors.isEmpty() && tells.type() == EventType.CONSULT) {
      actors = recipients;
    }
    boolean negated = tells.status().filter("negated"::equals).isPresent();
    return told(match, tells)
        .sides(actors, SideFinder.without(recipients, actors))
        .turns(negated ? List.of(Turn.NEGATED) : List.of())
        .impliesPerson(entry.impliesPerson())
        .path(path)
        .build();
  }

  /** What an operator tells without an event in it, if anything. */
  Optional<Reading> bare(
      Match match,
      Entry.Embeds embeds,
      List<Mention> actors,
      List<Mention> addressees,
      List<String> path) {
    return embeds
        .bare()
        .map(
            tells -> {
              List<Mention> recipients =
                  addressees.isEmpty()
                      ? sides.recipients(match, embeds.content(), actors, path)
                      : addressees;
              return told(match, tells)
                  .sides(actors, recipients)
                  .contentHead(firstContent(match, embeds))
                  .path(path)
                  .build();
            });
  }

  private static Reading.Builder told(Match match, Entry.Tells tells) {
    return Reading.of(match, new Coding(tells.type(), tells.mode()))
        .contexts(tells.contexts())
        .cameo(tells.cameo());
  }

  private static boolean asksForAgent(Entry entry) {
    return entry.actor().contains(Roles.AGENT) || entry.parties().contains(Roles.AGENT);
  }

  private static int firstContent(Match match, Entry.Embeds embeds) {
    return embeds.content().stream()
        .flatMap(role -> match.role(role).stream())
        .map(Filler::token)
        .findFirst()
        .orElse(DependencyGraph.NONE);
  }
}
