package org.rapporteur.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.event.SentenceEvents.Sides;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * Tells readings that are records from those that are not: "A dog bit a man" has nobody who acts in
 * politics, and in "Turkey helped Syria after the strike" the strike is only mentioned.
 */
final class Codability {
  private final Scene scene;
  private final SettingFinder settings;
  private final Sides whose;

  Codability(Lexicon lexicon, Scene scene, Sides whose) {
    this.scene = scene;
    this.settings = new SettingFinder(lexicon, scene);
    this.whose = whose;
  }

  /**
   * What keeps a reading from being a record.
   *
   * @param by the entry or setting that says so
   */
  record Obstacle(Note.Kind kind, String reason, String by) {}

  /** Why a reading is no record, if it is none. */
  Optional<Obstacle> obstacle(Reading reading) {
    List<Mention> sides =
        Stream.concat(reading.actors().stream(), reading.recipients().stream()).toList();
    if (sides.isEmpty()) {
      return Optional.of(lack("no side is named", reading));
    }
    Optional<Obstacle> setting =
        settings.silencing(reading, whose == Sides.ANY).map(Codability::inSetting);
    if (setting.isPresent() || whose == Sides.ANY) {
      return setting;
    }
    return lackOfKnownSides(reading, sides)
        .or(() -> merelyMentioned(reading))
        .map(reason -> lack(reason, reading));
  }

  private static Obstacle lack(String reason, Reading reading) {
    return new Obstacle(Note.Kind.SIDES, reason, reading.entry().id());
  }

  private static Obstacle inSetting(SettingFinder.Silence silence) {
    List<String> signs = silence.signs();
    String shown = signs.isEmpty() ? "" : ", as '" + String.join("', '", signs) + "' shows";
    return new Obstacle(
        Note.Kind.SETTING, "is no political event here" + shown, silence.setting().id());
  }

  private Optional<String> lackOfKnownSides(Reading reading, List<Mention> sides) {
    boolean coded =
        sides.stream()
            .flatMap(mention -> mention.referents().stream())
            .anyMatch(referent -> referent.code().isPresent());
    if (isCooperative(reading.type()) && !coded) {
      return Optional.of("no side has a country or organisation");
    }
    if (reading.actors().isEmpty() && reading.type().isSpoken() && !isClause(reading)) {
      return Optional.of("nobody is said to have done it");
    }
    boolean someone =
        reading.actors().stream().anyMatch(Codability::canAct)
            || reading.recipients().stream()
                .anyMatch(mention -> canAct(mention) && !isCity(mention));
    boolean person =
        reading.impliesPerson()
            && sides.stream().anyMatch(mention -> !isCity(mention) && !isPronoun(mention));
    return someone || person
        ? Optional.empty()
        : Optional.of("nobody who is known to act in politics is among its sides");
  }

  /** Neither a noun nor a participle that only describes: "a driver accused of smuggling". */
  private boolean isClause(Reading reading) {
    Predication outer = reading.outer();
    return outer.kind() != Predication.Kind.NOUN
        && !(outer.passive() && scene.graph().relation(outer.head()).equals("acl"));
  }

  private static boolean isCooperative(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> true;
      default -> false;
    };
  }

  private static boolean canAct(Mention mention) {
    return mention.isCoded() || mention.sort() == Mention.Sort.REGION;
  }

  /** "He was killed": who, if nothing says it? */
  private static boolean isPronoun(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN;
  }

  private static boolean isCity(Mention mention) {
    return mention.sort() == Mention.Sort.CITY;
  }

  /**
   * An event noun in an adjunct counts only with a target, or with both parties, of its own; one
   * that a verb says something of may have a single side (codebook, What is an event, 3).
   */
  private Optional<String> merelyMentioned(Reading reading) {
    boolean bareNoun =
        reading.outer().kind() == Predication.Kind.NOUN
            && reading.outer().verbal().carrier() < 0
            && reading.operators().isEmpty()
            && !reading.has(Turn.PERFORMED);
    if (!bareNoun || !reading.recipients().isEmpty() || reading.actors().size() > 1) {
      return Optional.empty();
    }
    int noun = reading.outer().head();
    DependencyGraph graph = scene.graph();
    int head = graph.head(noun);
    boolean argument =
        head == DependencyGraph.NONE
            || graph.is(noun, "nsubj")
            || graph.is(noun, "obj") && scene.token(head).isVerb();
    boolean armed = reading.type() == EventType.ASSAULT || reading.type() == EventType.MOBILIZE;
    return argument && !armed
        ? Optional.empty()
        : Optional.of("only mentioned, with one side and no target");
  }
}
