package org.rapporteur.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.SectorGroup;
import org.rapporteur.coder.scene.Scene;

/**
 * Mends the sides of a reading by what the sentence makes plain beyond the roles of the entry: in
 * "accused Iran of lying and threatened sanctions" the sanctions are threatened to Iran, and in
 * "Russian air cover allowed the army to advance" the army is helped.
 */
final class SideCompletion {
  private final NounClasses classes;
  private final Scene scene;

  SideCompletion(NounClasses classes, Scene scene) {
    this.classes = classes;
    this.scene = scene;
  }

  Reading completed(Reading reading) {
    List<Mention> recipients = reading.recipients();
    if (reading.type() == EventType.AID
        && recipients.isEmpty()
        && reading.inner().kind() == Predication.Kind.NOUN) {
      recipients =
          helped(reading.inner().head()).stream()
              .filter(mention -> !reading.actors().contains(mention))
              .toList();
    }
    return reading.withSides(
        reading.actors(), asTargets(reading, withoutOwnGround(reading, recipients)));
  }

  /**
   * With the country that is meant by a target that is nobody himself: "opened fire on a bus near
   * <u>Basra</u>", "sent troops to the border with <u>Sudan</u>". It says where the target is, not
   * that a state is a side, so nothing is judged by it.
   */
  Reading withPlaceOfTarget(Reading reading) {
    return reading.recipients().isEmpty() && reading.content().isEmpty()
        ? reading.withSides(
            reading.actors(),
            asTargets(reading, SideFinder.without(placeOfTarget(reading), reading.actors())))
        : reading;
  }

  private List<Mention> placeOfTarget(Reading reading) {
    return switch (reading.type()) {
      case ASSAULT, COERCE -> firstIn(targets(reading), this::placesOfTarget);
      case CONSULT ->
          reading.coding().mode().filter("visit"::equals).isPresent()
              ? firstIn(targets(reading), this::placesOfTarget)
              : List.of();
      case MOBILIZE -> firstIn(targets(reading), this::neighbours);
      default -> List.of();
    };
  }

  private static List<Mention> firstIn(
      List<Integer> targets, Function<Integer, List<Mention>> places) {
    return targets.stream()
        .map(places)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What the entry takes for the recipient, where no other actor is named in it. */
  private List<Integer> targets(Reading reading) {
    List<Integer> targets =
        reading.entry().recipient().stream()
            .flatMap(role -> reading.inner().role(role).stream())
            .map(Predication.Filler::token)
            .distinct()
            .toList();
    boolean nobodyElse =
        targets.stream()
            .allMatch(
                target -> SideFinder.without(scene.actorsIn(target), reading.actors()).isEmpty());
    return nobodyElse ? targets : List.of();
  }

  private List<Mention> placesOfTarget(int target) {
    return phrasesOf(target, preposition -> classes.contains("locative-prepositions", preposition))
        .filter(SideCompletion::isGround)
        .limit(1)
        .toList();
  }

  private List<Mention> neighbours(int target) {
    return classes.contains("borders", scene.lemma(target))
        ? phrasesOf(target, "with"::equals).filter(SideKinds::isState).limit(1).toList()
        : List.of();
  }

  private Stream<Mention> phrasesOf(int noun, Predicate<String> prepositions) {
    return scene.predications().coordinated(noun).stream()
        .flatMap(this::phrasesAt)
        .filter(child -> prepositions.test(scene.predications().preposition(child)))
        .flatMap(child -> scene.mentionAt(child).stream());
  }

  /** Phrases on a noun; one right behind it belongs to it though the parser hung it on the verb. */
  private Stream<Integer> phrasesAt(int noun) {
    DependencyGraph graph = scene.graph();
    Stream<Integer> own = graph.children(noun).stream().filter(child -> graph.is(child, "nmod"));
    int verb = graph.head(noun);
    return verb == DependencyGraph.NONE
        ? own
        : Stream.concat(
            own,
            graph.children(verb).stream()
                .filter(child -> graph.is(child, "obl") && graph.child(child, "case") == noun + 1));
  }

  /** Whom an aid helps that is said to enable somebody. */
  private List<Mention> helped(int noun) {
    DependencyGraph graph = scene.graph();
    int subject = noun;
    while (graph.head(subject) != DependencyGraph.NONE
        && !scene.token(graph.head(subject)).isVerb()) {
      subject = graph.head(subject);
    }
    int verb = graph.head(subject);
    if (verb == DependencyGraph.NONE
        || !(graph.is(subject, "nsubj") || graph.is(subject, "obl"))
        || !classes.contains("helping-verbs", scene.lemma(verb))) {
      return List.of();
    }
    return scene.predications().read(verb).role(Roles.PATIENT).stream()
        .flatMap(filler -> scene.actorsIn(filler.token()).stream())
        .toList();
  }

  /**
   * Where somebody moves troops or imposes a curfew in his own country is a place, not a side; but
   * a town that rebels hold or besiege is their target.
   */
  private List<Mention> withoutOwnGround(Reading reading, List<Mention> recipients) {
    boolean rebels =
        reading.actors().stream()
            .anyMatch(actor -> SectorGroup.IRREGULAR.hasAny(actor.referent().sectors()));
    boolean ground =
        reading.type() == EventType.MOBILIZE || reading.type() == EventType.COERCE && !rebels;
    return recipients.stream()
        .filter(
            mention ->
                !ground
                    || !isGround(mention) && !isGuarded(reading, mention)
                    || !isOfSameCountry(reading, mention))
        .toList();
  }

  /** "soldiers were deployed around parliament": a body that one's own forces stand at. */
  private boolean isGuarded(Reading reading, Mention mention) {
    boolean surrounded =
        reading.inner().role(Roles.PATIENT).stream()
            .anyMatch(filler -> scene.actorsIn(filler.token()).contains(mention));
    return reading.type() == EventType.MOBILIZE
        && mention.sort() == Mention.Sort.BODY
        && !surrounded;
  }

  private static boolean isGround(Mention mention) {
    return switch (mention.sort()) {
      case CITY, SEAT, STATE -> true;
      default -> false;
    };
  }

  private static boolean isOfSameCountry(Reading reading, Mention mention) {
    Optional<String> code = mention.referent().code();
    return reading.actors().stream().anyMatch(actor -> actor.referent().code().equals(code));
  }

  /** A capital that is visited or struck is a place, not a government. */
  private static List<Mention> asTargets(Reading reading, List<Mention> recipients) {
    EventType act = reading.content().map(Content::type).orElse(reading.type());
    boolean target =
        switch (act) {
          case CONSULT -> reading.operators().isEmpty();
          case ASSAULT, COERCE, MOBILIZE -> reading.content().isEmpty();
          default -> false;
        };
    return target
        ? recipients.stream().map(SideCompletion::withoutGovernment).toList()
        : recipients;
  }

  private static Mention withoutGovernment(Mention mention) {
    return mention.sort() == Mention.Sort.SEAT
        ? mention.withReferent(mention.referent().withSectors(List.of()))
        : mention;
  }

  /** Gives the second of two coordinated acts the recipient that stands with the first. */
  void fillFromSiblings(List<Draft> drafts) {
    UnaryOperator<Draft> fill =
        draft ->
            drafts.stream()
                .filter(other -> other != draft && !other.reading().recipients().isEmpty())
                .filter(other -> areConjuncts(scene, other.reading(), draft.reading()))
                .filter(other -> other.reading().actors().equals(draft.reading().actors()))
                .findFirst()
                .map(other -> withRecipientsOf(draft, other))
                .orElse(draft);
    for (int i = 0; i < drafts.size(); i++) {
      Reading reading = drafts.get(i).reading();
      if (reading.recipients().isEmpty() && needsRecipient(reading.type())) {
        drafts.set(i, fill.apply(drafts.get(i)));
      }
    }
  }

  private static Draft withRecipientsOf(Draft draft, Draft other) {
    Reading reading = draft.reading();
    return draft.withReading(reading.withSides(reading.actors(), other.reading().recipients()));
  }

  private static boolean needsRecipient(EventType type) {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION, AID -> true;
      default -> false;
    };
  }

  /** Whether the second is coordinated with the first, which stands before it. */
  static boolean areConjuncts(Scene scene, Reading first, Reading second) {
    int a = first.head();
    int b = second.head();
    return scene.graph().is(b, "conj") && scene.graph().head(b) == a && a < b;
  }
}
