package org.rapporteur.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds where an event happened: the place in its own clause, or in the clause that it hangs on.
 */
public final class PlaceResolver {
  private final Gazetteer gazetteer;
  private final NounClasses classes;

  public PlaceResolver(Gazetteer gazetteer, NounClasses classes) {
    this.gazetteer = gazetteer;
    this.classes = classes;
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
   * @param withDestination whether "to X" is a place of the event too (a visit to X)
   * @param nearby countries that the event has to do with, likeliest first: of several places of
   *     one name the one that lies there is meant
   */
  public Optional<Found> place(
      Scene scene,
      int trigger,
      List<Integer> triggers,
      boolean withDestination,
      List<String> nearby) {
    PlaceNames names = new PlaceNames(scene, gazetteer, classes, nearby);
    for (int token : up(scene, trigger, triggers)) {
      List<Found> here = at(scene, names, token, withDestination && token == trigger);
      if (!here.isEmpty()) {
        Found found = consistent(smallest(here), here);
        return Optional.of(RelativePlace.of(scene.parsed().sentence(), found));
      }
    }
    return Optional.empty();
  }

  /** The trigger's words, then the heads of the clauses above within the same report. */
  private static List<Integer> up(Scene scene, int trigger, List<Integer> triggers) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(trigger);
    triggers.stream().filter(token -> token != trigger).forEach(tokens::add);
    DependencyGraph graph = scene.graph();
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

  private List<Found> at(Scene scene, PlaceNames names, int token, boolean withDestination) {
    List<Found> found = new ArrayList<>();
    DependencyGraph graph = scene.graph();
    for (int child : graph.children(token)) {
      boolean phrase = graph.is(child, "obl") || graph.is(child, "nmod");
      if (phrase) {
        String preposition = scene.predications().preposition(child);
        if (isLocative(preposition) || withDestination && isDestination(preposition)) {
          names.collect(child, found);
        }
        if (found.isEmpty()
            && (classes.contains("occasion-prepositions", preposition)
                || isInstrument(scene, child, preposition))) {
          placeInside(scene, names, child, found);
        }
      } else if (graph.is(child, "obj") || graph.is(child, "nsubj")) {
        if (graph.is(child, "nsubj")) {
          hostCity(names, child, found);
        }
        boolean institution =
            scene
                .mentionAt(child)
                .filter(mention -> mention.sort() == Mention.Sort.BODY)
                .isPresent();
        if (!institution) {
          scene
              .predications()
              .phrasesOf(child)
              .forEach(
                  (preposition, fillers) -> {
                    if (isLocative(preposition)) {
                      fillers.forEach(filler -> names.collect(filler.token(), found));
                    }
                  });
        }
      }
    }
    return found;
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
