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

  /** A place and the mention in the sentence that names it. */
  public record Found(Mention mention, Place place) {}

  /**
   * @param trigger token of the event's trigger
   * @param triggers further tokens that belong to it, such as a light verb
   * @param withDestination whether "to X" is a place of the event too (a visit to X)
   */
  public Optional<Found> place(
      Scene scene, int trigger, List<Integer> triggers, boolean withDestination) {
    for (int token : up(scene, trigger, triggers)) {
      List<Found> here = at(scene, token, withDestination && token == trigger);
      if (!here.isEmpty()) {
        return Optional.of(smallest(here));
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

  private List<Found> at(Scene scene, int token, boolean withDestination) {
    List<Found> found = new ArrayList<>();
    DependencyGraph graph = scene.graph();
    for (int child : graph.children(token)) {
      boolean phrase = graph.is(child, "obl") || graph.is(child, "nmod");
      if (phrase) {
        String preposition = scene.predications().preposition(child);
        if (isLocative(preposition) || withDestination && isDestination(preposition)) {
          collect(scene, child, found);
        }
        if (found.isEmpty() && classes.contains("occasion-prepositions", preposition)) {
          placeOfOccasion(scene, child, found);
        }
      } else if (graph.is(child, "obj") || graph.is(child, "nsubj")) {
        if (graph.is(child, "nsubj")) {
          hostCity(scene, child, found);
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
                      fillers.forEach(filler -> collect(scene, filler.token(), found));
                    }
                  });
        }
      }
    }
    return found;
  }

  /** "At a meeting in Quito": the place of the occasion is the place of what is said there. */
  private void placeOfOccasion(Scene scene, int occasion, List<Found> found) {
    for (int inner : scene.graph().children(occasion)) {
      boolean located =
          scene.graph().is(inner, "nmod") && isLocative(scene.predications().preposition(inner));
      if (located) {
        collect(scene, inner, found);
      }
    }
  }

  /**
   * "Sochi is to host a congress", "the resort of Sochi hosted ...": a city that acts is the place.
   */
  private void hostCity(Scene scene, int subject, List<Found> found) {
    List<Found> places = new ArrayList<>();
    collect(scene, subject, places);
    places.stream()
        .filter(place -> place.mention().sort() == Mention.Sort.CITY)
        .forEach(found::add);
  }

  private void collect(Scene scene, int token, List<Found> found) {
    Optional<Mention> own = scene.mentionAt(token).filter(PlaceResolver::isPlace);
    if (own.isEmpty()
        && !scene.isHeadedBy(token, lemma -> classes.contains("places", lemma))
        && !scene.isHeadedBy(token, lemma -> classes.contains("territory", lemma))) {
      return;
    }
    own.flatMap(mention -> resolve(scene, mention)).ifPresent(found::add);
    if (own.isEmpty()) {
      unlisted(scene, token).ifPresent(found::add);
    }
    for (int child : scene.graph().children(token)) {
      boolean nested =
          scene.graph().is(child, "nmod")
              || scene.graph().is(child, "appos")
              || scene.graph().is(child, "compound")
              || scene.graph().is(child, "conj");
      if (nested && !scene.graph().relation(child).equals("nmod:poss")) {
        collect(scene, child, found);
      }
    }
  }

  /** "the village of Sotk", "the Kalbajar district": a place even when no gazetteer has it. */
  private static Optional<Found> unlisted(Scene scene, int noun) {
    for (int child : scene.graph().children(noun)) {
      boolean names =
          scene.graph().is(child, "compound")
              || scene.graph().is(child, "appos")
              || scene.graph().is(child, "nmod")
                  && scene.predications().preposition(child).equals("of");
      Optional<Mention> mention =
          names
              ? scene.mentionAt(child).filter(found -> found.sort() == Mention.Sort.UNKNOWN_NAME)
              : Optional.empty();
      if (mention.isPresent()) {
        String name = scene.parsed().sentence().words(mention.get().first(), mention.get().last());
        return Optional.of(new Found(mention.get(), unlisted(name)));
      }
    }
    return Optional.empty();
  }

  private static Place unlisted(String name) {
    return new Place(
        name,
        Place.Kind.CITY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /** "to", and what ends with it ("on to Baku"). */
  private static boolean isDestination(String preposition) {
    return preposition.equals("to") || preposition.endsWith(" to");
  }

  private boolean isLocative(String preposition) {
    return classes.contains("locative-prepositions", preposition);
  }

  private static boolean isPlace(Mention mention) {
    return switch (mention.sort()) {
      case STATE, SEAT, CITY -> true;
      default -> false;
    };
  }

  private Optional<Found> resolve(Scene scene, Mention mention) {
    String words = scene.parsed().sentence().words(mention.head(), mention.head());
    String all = scene.parsed().sentence().words(mention.first(), mention.last());
    List<Place> places = gazetteer.named(mention.referent().name().orElse(all));
    if (places.isEmpty()) {
      places = gazetteer.named(words);
    }
    Optional<String> country = mention.referent().code();
    return places.stream()
        .filter(place -> country.isEmpty() || place.country().equals(country))
        .findFirst()
        .or(
            () ->
                country.map(
                    code ->
                        new Place(
                            all,
                            mention.sort() == Mention.Sort.STATE
                                ? Place.Kind.COUNTRY
                                : Place.Kind.CITY,
                            Optional.of(code),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            0)))
        .map(place -> new Found(mention, place));
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
