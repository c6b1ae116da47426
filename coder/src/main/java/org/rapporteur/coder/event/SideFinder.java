package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds the actors in the roles that an entry names for its sides: in "Warsaw expelled two
 * diplomats of Belarus" the agent is Warsaw, and the patient holds Belarus.
 *
 * <p>Every binding is added to a path, which the record's explanation shows.
 */
final class SideFinder {
  private final Scene scene;

  SideFinder(Scene scene) {
    this.scene = scene;
  }

  /** Who does it: all parties of a mutual event, else the first role that holds somebody. */
  List<Mention> actors(Match match, List<String> path) {
    return match.entry().parties().isEmpty()
        ? actors(match, match.entry().actor(), path)
        : parties(match, match.entry().parties(), path);
  }

  /** The actors of the first of these roles that holds any. */
  List<Mention> actors(Match match, List<String> roles, List<String> path) {
    return first(match, roles, List.of(), path, "actor");
  }

  /** To whom it is done: the first role that holds somebody else than the actors. */
  List<Mention> recipients(Match match, List<Mention> actors, List<String> path) {
    return recipients(match, match.entry().recipient(), actors, path);
  }

  List<Mention> recipients(
      Match match, List<String> roles, List<Mention> actors, List<String> path) {
    return first(match, roles, actors, path, "recipient");
  }

  private List<Mention> first(
      Match match, List<String> roles, List<Mention> taken, List<String> path, String side) {
    for (String role : roles) {
      for (Filler filler : fillers(match, role)) {
        List<Mention> found = without(scene.actorsIn(filler.token()), taken);
        if (!found.isEmpty()) {
          path.add(side + " = " + role + ": " + filler.path());
          return found;
        }
      }
    }
    return List.of();
  }

  /** "purpose.patient" is whom the verb of a clause of purpose is about. */
  private List<Filler> fillers(Match match, String role) {
    int dot = role.indexOf('.');
    if (dot < 0) {
      return match.role(role).stream().flatMap(this::inClause).toList();
    }
    return match.role(role.substring(0, dot)).stream()
        .filter(this::isClause)
        .flatMap(clause -> partsOf(clause, role.substring(dot + 1)))
        .toList();
  }

  /**
   * Of a clause its verb's agent, else whom the verb is about, if that is an actor himself:
   * "demanded that <u>X</u> go", but nobody in "agreed that X's plans had to change".
   */
  private Stream<Filler> inClause(Filler filler) {
    return isClause(filler)
        ? Stream.of(Roles.AGENT, Roles.PATIENT, Roles.ADDRESSEE)
            .flatMap(role -> partsOf(filler, role))
            .filter(part -> scene.mentionAt(part.token()).isPresent())
        : Stream.of(filler);
  }

  private boolean isClause(Filler filler) {
    return scene.token(filler.token()).isVerb();
  }

  private Stream<Filler> partsOf(Filler clause, String role) {
    return scene.predications().read(clause.token()).role(role).stream()
        .map(part -> new Filler(part.token(), clause.path() + " " + part.path()));
  }

  private List<Mention> parties(Match match, List<String> roles, List<String> path) {
    List<Mention> found = new ArrayList<>();
    for (String role : roles) {
      for (Filler filler : match.role(role)) {
        for (Mention mention : partiesIn(role, filler.token())) {
          if (!found.contains(mention)) {
            found.add(mention);
            path.add("party = " + role + ": " + filler.path());
          }
        }
      }
    }
    return found;
  }

  /** Whom one meets is named himself: "met workers of a US firm" is no meeting with the US. */
  private List<Mention> partiesIn(String role, int token) {
    List<Mention> named = scene.namedBy(token);
    boolean onlyNamed = role.equals("with") || role.equals(Roles.PATIENT);
    return named.isEmpty() && !onlyNamed ? scene.actorsIn(token) : named;
  }

  /** The mentions that are none of the others, nor a pronoun for one of them. */
  static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    return mentions.stream()
        .filter(mention -> !others.contains(mention) && !isTakenUp(mention, others))
        .toList();
  }

  /** A pronoun of one of these ("Turkey lifted its ban"). */
  static boolean isTakenUp(Mention mention, List<Mention> others) {
    return mention.kind() == Mention.Kind.PRONOUN
        && others.stream()
            .map(Mention::referent)
            .anyMatch(other -> isSame(other, mention.referent()));
  }

  /**
   * Police and protesters of one country are two: sectors that both have must have one in common.
   */
  private static boolean isSame(Referent one, Referent other) {
    boolean apart =
        !one.sectors().isEmpty()
            && !other.sectors().isEmpty()
            && Collections.disjoint(one.sectors(), other.sectors());
    return one.code().equals(other.code()) && !apart;
  }
}
