package org.rapporteur.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.place.ToponymWeights.Cue;

/**
 * Finds all places that a story names, from tagged words and the cast alone. Adjectives of
 * countries are none. One name means one place throughout a story, unless the words around it tell
 * otherwise. Safe for several threads.
 */
public final class ToponymFinder {
  private final Gazetteer gazetteer;
  private final NounClasses classes;
  private final ToponymWeights weights;
  private final Set<String> everydayWords;

  /**
   * @param everydayWords names of places that in news more often are something else
   */
  public ToponymFinder(
      Gazetteer gazetteer, NounClasses classes, ToponymWeights weights, Set<String> everydayWords) {
    this.gazetteer = gazetteer;
    this.classes = classes;
    this.weights = weights;
    this.everydayWords = Set.copyOf(everydayWords);
  }

  /** A candidate with the sum of its cues. */
  private record Judged(ToponymCandidate candidate, double score) {}

  /** The places in the order of the text. */
  public List<Toponym> find(List<Sentence> sentences, Cast cast) {
    List<ToponymCandidate> accepted = accepted(sentences, cast);
    ToponymChooser chooser = new ToponymChooser(weights);
    cast.bySentence().forEach(mentions -> mentions.forEach(mention -> note(mention, chooser)));
    accepted.forEach(candidate -> noteUnambiguous(candidate, chooser));
    Map<String, Place> meant = meant(accepted, chooser);
    List<Toponym> found = new ArrayList<>();
    for (ToponymCandidate candidate : accepted) {
      found.add(resolved(candidate, accepted, chooser, meant));
    }
    return found;
  }

  private List<ToponymCandidate> accepted(List<Sentence> sentences, Cast cast) {
    ToponymSpotter spotter = new ToponymSpotter(gazetteer, classes);
    ToponymJudge judge =
        new ToponymJudge(classes, weights, everydayWords, lastNames(sentences, cast));
    List<Judged> judged = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<ToponymCandidate> candidates = spotter.spot(sentence);
      for (ToponymCandidate candidate : candidates) {
        judge
            .judge(candidate, cast.of(sentence.sequence()), candidates)
            .ifPresent(score -> judged.add(new Judged(candidate, score)));
      }
    }
    Set<String> sure = new HashSet<>();
    for (Judged one : judged) {
      if (one.score() >= weights.of(Cue.SURE)) {
        sure.add(one.candidate().name());
      }
    }
    return judged.stream()
        .filter(
            one ->
                one.score()
                        + (sure.contains(one.candidate().name())
                            ? weights.of(Cue.SURE_ELSEWHERE)
                            : 0)
                    >= weights.of(Cue.THRESHOLD))
        .map(Judged::candidate)
        .toList();
  }

  /** The last words of people's names: of known people, and of names of several words. */
  private static Set<String> lastNames(List<Sentence> sentences, Cast cast) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : cast.of(sentence.sequence())) {
        boolean person =
            mention.kind() == Mention.Kind.NAME && mention.sort() == Mention.Sort.PERSON;
        if (person) {
          names.add(sentence.token(mention.last()).text());
        }
      }
    }
    return names;
  }

  private static void note(Mention mention, ToponymChooser chooser) {
    boolean tells =
        mention.kind() != Mention.Kind.PRONOUN
            && mention.kind() != Mention.Kind.PLACE
            && mention.sort() != Mention.Sort.CITY
            && mention.sort() != Mention.Sort.STATE;
    if (tells) {
      mention.referent().code().ifPresent(code -> chooser.noteCountry(code, "cast"));
    }
  }

  private static void noteUnambiguous(ToponymCandidate candidate, ToponymChooser chooser) {
    List<Place> places = candidate.places();
    Set<Optional<String>> countries = new HashSet<>();
    places.forEach(place -> countries.add(place.country()));
    boolean clear = candidate.has(Place.Kind.COUNTRY) || countries.size() == 1;
    if (clear && !places.isEmpty()) {
      noteMeant(candidate.name(), places.get(0), chooser);
    }
  }

  private static void noteMeant(String name, Place place, ToponymChooser chooser) {
    place
        .country()
        .ifPresent(
            country -> {
              chooser.noteCountry(country, name);
              if (place.kind() != Place.Kind.COUNTRY) {
                chooser.noteRegion(country, place.region().orElse(place.name()), name);
              }
            });
  }

  /** What each name means in this story: the sense that its clearest mention has. */
  private static Map<String, Place> meant(List<ToponymCandidate> accepted, ToponymChooser chooser) {
    Map<String, Place> meant = new HashMap<>();
    for (ToponymCandidate candidate : accepted) {
      Optional<Place> holder = holder(candidate, accepted, chooser);
      if (holder.isPresent()) {
        chooser
            .choose(candidate.name(), candidate.places(), holder, Optional.empty())
            .filter(holder.get()::holds)
            .ifPresent(
                place -> {
                  meant.putIfAbsent(candidate.name(), place);
                  noteMeant(candidate.name(), place, chooser);
                });
      }
    }
    return meant;
  }

  /** The place that the story tells this one lies in. */
  private static Optional<Place> holder(
      ToponymCandidate candidate, List<ToponymCandidate> accepted, ToponymChooser chooser) {
    for (ToponymCandidate other : accepted) {
      boolean told =
          other.sentence().sequence() == candidate.sentence().sequence()
              && other != candidate
              && ToponymChains.isHeld(candidate, other);
      if (told) {
        List<Place> holders =
            other.places().stream()
                .filter(
                    holder ->
                        candidate.places().isEmpty()
                            ? holder.kind() == Place.Kind.COUNTRY
                                || holder.kind() == Place.Kind.REGION
                            : candidate.places().stream().anyMatch(holder::holds))
                .toList();
        return chooser.choose(
            other.name(), holders, holder(other, accepted, chooser), Optional.empty());
      }
    }
    return Optional.empty();
  }

  private Toponym resolved(
      ToponymCandidate candidate,
      List<ToponymCandidate> accepted,
      ToponymChooser chooser,
      Map<String, Place> meant) {
    Optional<Place> holder = holder(candidate, accepted, chooser);
    Optional<Place.Kind> kind = kind(candidate, accepted, chooser);
    Optional<Place> asHolder = asHolder(candidate, accepted, chooser);
    Optional<Place> told =
        asHolder.or(
            () ->
                holder.isPresent() || kind.isPresent()
                    ? chooser.choose(candidate.name(), candidate.places(), holder, kind)
                    : Optional.ofNullable(meant.get(candidate.name())));
    Optional<Place> elsewhere = holderOfUnlisted(candidate, accepted, chooser);
    Place place =
        elsewhere
            .map(holderOfUnlisted -> unlisted(candidate, elsewhere))
            .or(() -> told)
            .or(
                () ->
                    chooser.choose(
                        candidate.name(), candidate.places(), Optional.empty(), Optional.empty()))
            .orElseGet(() -> unlisted(candidate, holder));
    return new Toponym(
        candidate.sentence().sequence(),
        candidate.sentence().span(candidate.first(), candidate.last()),
        candidate.sentence().words(candidate.first(), candidate.last()),
        place,
        holder.or(() -> elsewhere));
  }

  /** The region that the story tells, of a name that is known only elsewhere. */
  private static Optional<Place> holderOfUnlisted(
      ToponymCandidate candidate, List<ToponymCandidate> accepted, ToponymChooser chooser) {
    return accepted.stream()
        .filter(other -> other.sentence().sequence() == candidate.sentence().sequence())
        .filter(other -> !candidate.places().isEmpty())
        .filter(other -> ToponymChains.isHeldThoughUnlisted(candidate, other))
        .findFirst()
        .flatMap(
            other ->
                chooser.choose(
                    other.name(),
                    other.places().stream().filter(Place::isFirstLevelRegion).toList(),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** The kind of place that the words around the name tell: "the state of", a list of states. */
  private Optional<Place.Kind> kind(
      ToponymCandidate candidate, List<ToponymCandidate> accepted, ToponymChooser chooser) {
    Optional<Place.Kind> noun = ToponymCues.kindInFront(candidate, classes);
    if (noun.isPresent() || candidate.places().stream().noneMatch(Place::isFirstLevelRegion)) {
      return noun;
    }
    return accepted.stream()
        .filter(other -> other != candidate)
        .filter(other -> other.sentence().sequence() == candidate.sentence().sequence())
        .filter(other -> ToponymChains.isListed(candidate, other))
        .flatMap(
            other ->
                chooser
                    .choose(other.name(), other.places(), Optional.empty(), Optional.empty())
                    .stream())
        .filter(Place::isFirstLevelRegion)
        .map(Place::kind)
        .findFirst();
  }

  /** "New York" behind "Buffalo," is the state. */
  private static Optional<Place> asHolder(
      ToponymCandidate candidate, List<ToponymCandidate> accepted, ToponymChooser chooser) {
    for (ToponymCandidate other : accepted) {
      if (other != candidate
          && other.sentence().sequence() == candidate.sentence().sequence()
          && ToponymChains.isHeld(other, candidate)) {
        return holder(other, accepted, chooser);
      }
    }
    return Optional.empty();
  }

  private static Place unlisted(ToponymCandidate candidate, Optional<Place> holder) {
    return new Place(
        candidate.name(),
        candidate.unit().isPresent() ? Place.Kind.AREA : Place.Kind.CITY,
        holder.flatMap(Place::country),
        holder.filter(place -> place.kind() == Place.Kind.REGION).map(Place::name),
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
