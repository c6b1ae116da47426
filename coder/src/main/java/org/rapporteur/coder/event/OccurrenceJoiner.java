package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * Joins what one sentence tells twice: "Rebels stormed the base, killing two" is one attack,
 * "Warsaw suspended exports and expelled diplomats" are two sanctions (codebook, What is an event,
 * 1).
 */
final class OccurrenceJoiner {
  private final NounClasses classes;
  private final Scene scene;

  OccurrenceJoiner(NounClasses classes, Scene scene) {
    this.classes = classes;
    this.scene = scene;
  }

  /** The drafts in their order, each occurrence once. */
  List<Draft> joined(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      IntStream.range(0, kept.size())
          .filter(i -> isSame(kept.get(i), draft))
          .findFirst()
          .ifPresentOrElse(i -> kept.set(i, joined(kept.get(i), draft)), () -> kept.add(draft));
    }
    return kept;
  }

  private boolean isSame(Draft firstDraft, Draft secondDraft) {
    Reading first = firstDraft.reading();
    Reading second = secondDraft.reading();
    if (first.type() != second.type()
        || firstDraft.status() != secondDraft.status() && secondDraft.status() != Status.HAPPENED
        || !firstDraft.accuser().equals(secondDraft.accuser())) {
      return false;
    }
    if (first.type() == EventType.ASSAULT && isOutcome(first, second)) {
      return true;
    }
    if (first.type() == EventType.CONSULT) {
      return isConnected(first, second) && sidesInclude(first, second);
    }
    if (first.type().isSpoken() && !shareWords(first, second)) {
      return false;
    }
    return agree(first.actors(), second.actors())
        && agree(first.recipients(), second.recipients())
        && isConnected(first, second);
  }

  private static boolean sidesInclude(Reading first, Reading second) {
    Set<String> sides = codes(first.actors());
    sides.addAll(codes(first.recipients()));
    return sides.containsAll(codes(second.actors()))
        && sides.containsAll(codes(second.recipients()));
  }

  /** Whether two sides are the same, or one of them is not told. */
  private static boolean agree(List<Mention> first, List<Mention> second) {
    return first.isEmpty() || second.isEmpty() || codes(first).equals(codes(second));
  }

  private static Set<String> codes(List<Mention> mentions) {
    Set<String> codes = new HashSet<>();
    for (Mention mention : mentions) {
      for (Referent referent : mention.referents()) {
        codes.add(referent.code().orElseGet(() -> "/" + String.join(" ", referent.sectors())));
      }
    }
    return codes;
  }

  /**
   * "stormed the base, killing two", "struck a lorry and wounded two": what the attack led to is
   * told by a participle, or by a coordinated verb of killing.
   */
  private boolean isOutcome(Reading first, Reading second) {
    if (SideCompletion.areConjuncts(scene, first, second)
        && isToll(second)
        && !isToll(first)
        && codes(first.actors()).equals(codes(second.actors()))) {
      return true;
    }
    int verb = second.head();
    DependencyGraph graph = scene.graph();
    return scene.token(verb).tag().equals("VBG")
        && !scene.predications().isFinite(verb)
        && graph.isWithin(verb, first.head())
        && List.of("advcl", "dep", "xcomp", "conj").stream().anyMatch(r -> graph.is(verb, r));
  }

  /** Killed, wounded: what an attack that is told before led to. */
  private boolean isToll(Reading reading) {
    String lemma = reading.inner().lemma();
    return classes.contains("killing-words", lemma) || classes.contains("injury-words", lemma);
  }

  /** Halves of one promise, demand or rejection are coordinated or share words. */
  private boolean shareWords(Reading first, Reading second) {
    return isConjunctOf(second.head(), first.head())
        || isConjunctOf(first.head(), second.head())
        || second.triggers().stream().anyMatch(first.triggers()::contains);
  }

  private boolean isConjunctOf(int token, int other) {
    return scene.graph().is(token, "conj") && scene.graph().head(token) == other;
  }

  /** One stands below the other, or both are coordinated. */
  private boolean isConnected(Reading first, Reading second) {
    if (SideCompletion.areConjuncts(scene, first, second) && first.type() != EventType.CONSULT) {
      return sharePatient(first, second);
    }
    DependencyGraph graph = scene.graph();
    return graph.isWithin(second.head(), first.head())
        || graph.isWithin(first.head(), second.head())
        || first.triggers().contains(graph.head(second.head()));
  }

  /**
   * "attacked and killed six soldiers" is one act, "suspended exports and expelled diplomats" two.
   */
  private static boolean sharePatient(Reading first, Reading second) {
    List<Integer> patients = first.inner().role(Roles.PATIENT).stream().map(Filler::token).toList();
    return second.inner().role(Roles.PATIENT).stream()
        .map(Filler::token)
        .anyMatch(patients::contains);
  }

  /** The first, with what only the other one says. */
  private static Draft joined(Draft kept, Draft other) {
    Reading reading = kept.reading();
    Reading added = other.reading();
    List<Mention> actors = reading.actors().isEmpty() ? added.actors() : reading.actors();
    List<Mention> recipients =
        reading.recipients().isEmpty()
            ? added.recipients().stream().filter(mention -> !actors.contains(mention)).toList()
            : reading.recipients();
    Optional<String> mode = reading.coding().mode().or(added.coding()::mode);
    return kept.withReading(
            reading
                .but()
                .coding(new Coding(reading.type(), mode))
                .content(reading.content().or(added::content))
                .sides(actors, recipients)
                .build())
        .withSize(kept.size().or(other.size()));
  }
}
