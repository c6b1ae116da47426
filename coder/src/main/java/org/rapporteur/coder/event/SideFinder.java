package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.actor.Mention;
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
        ? first(match, match.entry().actor(), path, "actor")
        : parties(match, match.entry().parties(), path);
  }

  List<Mention> recipients(Match match, List<String> path) {
    return first(match, match.entry().recipient(), path, "recipient");
  }

  /** The actors of the first of these roles that holds any. */
  List<Mention> first(Match match, List<String> roles, List<String> path, String side) {
    for (String role : roles) {
      for (Filler filler : match.role(role)) {
        List<Mention> found = scene.actorsIn(filler.token());
        if (!found.isEmpty()) {
          path.add(side + " = " + role + ": " + filler.path());
          return found;
        }
      }
    }
    return List.of();
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
            .anyMatch(other -> other.referent().code().equals(mention.referent().code()));
  }
}
