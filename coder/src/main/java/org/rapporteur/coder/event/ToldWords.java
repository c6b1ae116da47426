package org.rapporteur.coder.event;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * The words of a sentence that an event has told already, so that no other is read off them: in
 * "Paris demanded talks on a withdrawal" neither the talks nor the withdrawal is an event of its
 * own. One instance for each sentence.
 */
final class ToldWords {
  /** Roles in which what is said, asked or refused stands. */
  private static final List<String> SAID =
      List.of(
          Roles.CLAUSE, Roles.PATIENT, Roles.PURPOSE, "for", "to", "of", "on", "over", "against");

  private final Scene scene;
  private final BitSet told = new BitSet();

  ToldWords(Scene scene) {
    this.scene = scene;
  }

  boolean contains(int token) {
    return told.get(token);
  }

  /** The words that tell a reading, without those of its content. */
  void addTriggers(Reading reading) {
    reading.triggers().forEach(told::set);
  }

  /** The words that tell a reading and what belongs to it. */
  void add(Reading reading) {
    addTriggers(reading);
    boolean plain = reading.operators().isEmpty();
    boolean hasContent = reading.contentHead() != DependencyGraph.NONE;
    if (plain) {
      addPartsOfTrigger(reading);
    }
    if (hasContent) {
      told.set(reading.contentHead());
    }
    if (plain && reading.type() == EventType.ACCUSE) {
      addInfinitives(reading);
    }
    if (!contentIsPartOf(reading.type())) {
      return;
    }
    if (hasContent) {
      addPhrase(reading.contentHead(), reading.head());
    }
    if (plain) {
      SAID.stream()
          .flatMap(role -> reading.outer().role(role).stream())
          .forEach(filler -> addPhrase(filler.token(), reading.head()));
    }
  }

  /** Nouns that the entry asks for by name ("sign an agreement") tell no event of their own. */
  private void addPartsOfTrigger(Reading reading) {
    boolean asked =
        reading.entry().where().stream()
            .filter(row -> row.roles().contains(Roles.PATIENT))
            .flatMap(row -> row.anyOf().stream())
            .anyMatch(c -> c instanceof Constraint.InClass || c instanceof Constraint.Lemma);
    if (asked) {
      reading.inner().role(Roles.PATIENT).forEach(filler -> told.set(filler.token()));
    }
  }

  /** "blamed Kyiv for refusing to talk": what is blamed on somebody in an infinitive. */
  private void addInfinitives(Reading reading) {
    for (String role : List.of(Roles.CLAUSE, Roles.PURPOSE)) {
      for (Filler filler : reading.outer().role(role)) {
        if (scene.predications().isInfinitive(filler.token())) {
          addPhrase(filler.token(), reading.head());
        }
      }
    }
  }

  private static boolean contentIsPartOf(EventType type) {
    return switch (type) {
      case AGREE, CONCEDE, REQUEST, REJECT, THREATEN, PROTEST -> true;
      default -> false;
    };
  }

  /** Everything under a head but relative clauses, which tell things of their own. */
  private void addPhrase(int head, int above) {
    DependencyGraph graph = scene.graph();
    if (graph.isWithin(above, head)) {
      told.set(head);
      return;
    }
    Deque<Integer> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int token = open.pop();
      told.set(token);
      for (int child : graph.children(token)) {
        if (!graph.relation(child).equals("acl:relcl")) {
          open.push(child);
        }
      }
    }
  }
}
