package org.rapporteur.coder.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.Measures;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds where an event happened: the place in its own clause, or in the clause that it hangs on.
 */
public final class PlaceResolver {
  private static final Set<String> INTO = Set.of("into", "onto");
  private static final Set<String> AT_TARGET =
      Set.of("to", "on", "at", "against", "toward", "towards");
  private static final Set<String> AWAY_FROM = Set.of("from", "out of");

  /** How many phrases deep the place of an event noun may stand. */
  private static final int DEEPEST = 3;

  private final Gazetteer gazetteer;
  private final NounClasses classes;
  private final RelativePlace relative;

  public PlaceResolver(Gazetteer gazetteer, NounClasses classes, Measures measures) {
    this.gazetteer = gazetteer;
    this.classes = classes;
    this.relative = new RelativePlace(measures);
  }

  /**
   * Which phrases beside those of place ("in Homs") tell where an event was.
   *
   * @param goal where it goes to: a visit to Homs, troops sent to Homs
   * @param target what it is done to: struck Homs, left Homs, fired on villagers in Homs
   * @param source where it goes from: withdrew from Homs
   */
  public record Reach(boolean goal, boolean target, boolean source) {
    /** Only phrases of place. */
    public static final Reach AROUND = new Reach(false, false, false);
  }

  /**
   * A place and the tokens that name it.
   *
   * @param first first token
   * @param last last token
   * @param city whether a city or region of the actor dictionary names it
   * @param precision how precisely the point of the place tells where the event was
   */
  public record Found(int first, int last, boolean city, Place place, Place.Precision precision) {
    Found(int first, int last, boolean city, Place place) {
      this(first, last, city, place, place.precision());
    }

    Found in(Place other) {
      return new Found(first, last, city, other);
    }
  }

  /**
   * @param trigger token of the event's trigger
   * @param triggers further tokens that belong to it, such as a light verb
   * @param reach which other phrases tell its place
   * @param nearby countries that the event has to do with, likeliest first: of several places of
   *     one name the one that lies there is meant
   */
  public Optional<Found> place(
      Scene scene, int trigger, List<Integer> triggers, Reach reach, List<String> nearby) {
    PlaceNames names = new PlaceNames(scene, gazetteer, classes, nearby);
    Set<Integer> own = new HashSet<>(triggers);
    own.add(trigger);
    for (int token : up(scene, trigger, triggers)) {
      List<Found> here = at(scene, names, token, own.contains(token) ? reach : Reach.AROUND);
      if (!here.isEmpty()) {
        Found found = consistent(smallest(here), here);
        return Optional.of(relative.of(scene.parsed().sentence(), found));
      }
    }
    return Optional.empty();
  }

  /**
   * The trigger's words, what happened at the same time below them, then the heads of the clauses
   * above within the same report.
   */
  private static List<Integer> up(Scene scene, int trigger, List<Integer> triggers) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(trigger);
    triggers.stream().filter(token -> token != trigger).forEach(tokens::add);
    DependencyGraph graph = scene.graph();
    graph.children(trigger).stream()
        .filter(child -> isSimultaneous(scene, child))
        .forEach(tokens::add);
    for (int i = trigger; i != DependencyGraph.NONE; i = graph.head(i)) {
      if (graph.relation(i).equals("ccomp") || graph.relation(i).equals("parataxis")) {
        break;
      }
      if (!tokens.contains(i)) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  /** "were killed when a bomb exploded in Homs" */
  private static boolean isSimultaneous(Scene scene, int clause) {
    return scene.graph().is(clause, "advcl")
        && scene.graph().children(clause).stream()
            .anyMatch(child -> scene.lemma(child).equalsIgnoreCase("when"));
  }

  private List<Found> at(Scene scene, PlaceNames names, int token, Reach reach) {
    List<Found> found = new ArrayList<>();
    DependencyGraph graph = scene.graph();
    for (int child : graph.children(token)) {
      if (graph.is(child, "obl") || graph.is(child, "nmod")) {
        inPhrase(scene, names, child, reach, found);
      } else if (graph.is(child, "obj")) {
        if (reach.target()) {
          target(names, child, found);
        }
        inParticipant(scene, names, child, found);
      } else if (graph.is(child, "nsubj")) {
        hostCity(names, child, found);
        inParticipant(scene, names, child, found);
      }
    }
    if (found.isEmpty() && isEventNoun(scene, token)) {
      deepInside(scene, names, token, DEEPEST, found);
    }
    return found;
  }

  private void inPhrase(Scene scene, PlaceNames names, int phrase, Reach reach, List<Found> found) {
    String preposition = scene.predications().preposition(phrase);
    boolean named =
        isLocative(preposition)
            || reach.goal() && isDestination(preposition)
            || reach.target() && INTO.contains(preposition)
            || reach.source() && AWAY_FROM.contains(preposition);
    if (named) {
      names.collect(phrase, found);
    }
    boolean atTarget =
        (reach.target() || reach.goal())
            && AT_TARGET.contains(preposition)
            && !isInstitution(scene, phrase);
    boolean holds =
        classes.contains("occasion-prepositions", preposition)
            || isInstrument(scene, phrase, preposition)
            || atTarget;
    if (found.isEmpty() && holds) {
      placeInside(scene, names, phrase, found);
    }
  }

  /** "seized Homs", "reopened the Homs crossing": cities and smaller places, no countries. */
  private static void target(PlaceNames names, int object, List<Found> found) {
    List<Found> places = new ArrayList<>();
    names.collect(object, places);
    places.stream().filter(place -> place.place().kind() != Place.Kind.COUNTRY).forEach(found::add);
  }

  /** "struck a market in Homs", "a court in Homs sentenced"; not "the government in Homs". */
  private void inParticipant(Scene scene, PlaceNames names, int noun, List<Found> found) {
    if (isInstitution(scene, noun)) {
      return;
    }
    scene
        .predications()
        .phrasesOf(noun)
        .forEach(
            (preposition, fillers) -> {
              if (isLocative(preposition)) {
                fillers.forEach(filler -> names.collect(filler.token(), found));
              }
            });
    boolean subject = scene.graph().is(noun, "nsubj");
    if (found.isEmpty() && subject && isEventNoun(scene, noun)) {
      deepInside(scene, names, noun, DEEPEST, found);
    }
  }

  /** A body whose seat says nothing of where it acts, as that of a court does. */
  private boolean isInstitution(Scene scene, int noun) {
    boolean body =
        scene.mentionAt(noun).filter(mention -> mention.sort() == Mention.Sort.BODY).isPresent();
    return body && !scene.isHeadedBy(noun, lemma -> classes.contains("local-bodies", lemma));
  }

  /** A noun that is nobody: talks, attacks. */
  private static boolean isEventNoun(Scene scene, int token) {
    return scene.token(token).isNoun() && scene.mentionAt(token).isEmpty();
  }

  /**
   * "talks between the government and the rebels in Homs": the parser hangs the place on the last
   * of the parties.
   */
  private void deepInside(Scene scene, PlaceNames names, int noun, int depth, List<Found> found) {
    DependencyGraph graph = scene.graph();
    boolean seat = isInstitution(scene, noun) && !graph.is(noun, "conj");
    for (int child : graph.children(noun)) {
      boolean party = graph.is(child, "conj") && depth < DEEPEST;
      if (graph.is(child, "nmod") && isLocative(scene.predications().preposition(child))) {
        if (!seat) {
          names.collect(child, found);
        }
      } else if (depth > 0 && (graph.is(child, "nmod") || party)) {
        deepInside(scene, names, child, depth - 1, found);
      }
    }
  }

  /** "attacked officers with stones in Kawale": the parser takes the stones to be there. */
  private static boolean isInstrument(Scene scene, int token, String preposition) {
    return preposition.equals("with") && scene.mentionAt(token).isEmpty();
  }

  /** "At a meeting in Quito": the place of the occasion is the place of what is said there. */
  private void placeInside(Scene scene, PlaceNames names, int noun, List<Found> found) {
    for (int inner : scene.graph().children(noun)) {
      boolean located =
          scene.graph().is(inner, "nmod") && isLocative(scene.predications().preposition(inner));
      if (located) {
        names.collect(inner, found);
      }
    }
  }

  /**
   * "Sochi is to host a congress", "the resort of Sochi hosted ...": a city that acts is the place.
   */
  private static void hostCity(PlaceNames names, int subject, List<Found> found) {
    List<Found> places = new ArrayList<>();
    names.collect(subject, places);
    places.stream().filter(Found::city).forEach(found::add);
  }

  /** "to", and what ends with it ("on to Baku"). */
  private static boolean isDestination(String preposition) {
    return preposition.equals("to") || preposition.endsWith(" to");
  }

  private boolean isLocative(String preposition) {
    return classes.contains("locative-prepositions", preposition);
  }

  /**
   * "In Tripoli, Lebanon": of the places of the name the one that lies in the country or region
   * that is told beside it.
   */
  private Found consistent(Found found, List<Found> places) {
    if (found.place().kind() != Place.Kind.CITY) {
      return found;
    }
    for (Found other : places) {
      boolean holder =
          other.place().kind() == Place.Kind.COUNTRY || other.place().kind() == Place.Kind.REGION;
      boolean beside = other.first() > found.last() && other.first() <= found.last() + 2;
      if (holder && beside && !other.place().holds(found.place())) {
        Optional<Place> held =
            gazetteer.named(found.place().name()).stream().filter(other.place()::holds).findFirst();
        if (held.isPresent()) {
          return found.in(held.get());
        }
      }
    }
    return found;
  }

  /** Cities and facilities before regions before countries; the first of equals. */
  private static Found smallest(List<Found> places) {
    Found best = places.get(0);
    for (Found candidate : places) {
      if (rank(candidate.place().kind()) < rank(best.place().kind())) {
        best = candidate;
      }
    }
    return best;
  }

  private static int rank(Place.Kind kind) {
    return switch (kind) {
      case FACILITY -> 0;
      case CITY -> 1;
      case AREA -> 2;
      case REGION -> 3;
      case SEA -> 4;
      case COUNTRY -> 5;
    };
  }
}
