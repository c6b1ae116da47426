package org.rapporteur.coder.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.place.PlaceResolver.Found;
import org.rapporteur.coder.scene.Scene;

/**
 * The places that the phrases of a sentence name: those of the gazetteer, and those that their
 * words show to be places ("the village of X", "X province").
 */
final class PlaceNames {
  /** So much larger a namesake elsewhere is meant even in a story of another country. */
  private static final long FAMOUS = 10;

  /** A smaller namesake is called by its name alone only in the news of its own region. */
  private static final long LARGE = 100_000;

  /** After these words a name that is no known actor may be a small place. */
  private static final Set<String> NEARNESS = Set.of("in", "near", "outside");

  private static final Set<String> NEXT_TO = Set.of("between", "with", "from", "against");

  /** Classes of the nouns for places. */
  private static final List<String> PLACE_NOUNS = List.of("places", "territory", "units-behind");

  private final Scene scene;
  private final Gazetteer gazetteer;
  private final NounClasses classes;
  private final List<String> nearby;

  PlaceNames(Scene scene, Gazetteer gazetteer, NounClasses classes, List<String> nearby) {
    this.scene = scene;
    this.gazetteer = gazetteer;
    this.classes = classes;
    this.nearby = nearby;
  }

  /** Adds the places that a phrase and the phrases in it name. */
  void collect(int token, List<Found> found) {
    Optional<Mention> own = scene.mentionAt(token).filter(PlaceNames::isPlace);
    if (own.filter(this::beginsWithTime).isPresent()) {
      return;
    }
    if (own.isPresent()) {
      listed(own.get()).ifPresent(found::add);
    } else if (isPlaceNoun(token)) {
      byConstruction(token).ifPresent(found::add);
    } else {
      small(token).ifPresent(found::add);
      return;
    }
    DependencyGraph graph = scene.graph();
    for (int child : graph.children(token)) {
      boolean nested =
          graph.is(child, "nmod")
              || graph.is(child, "appos")
              || graph.is(child, "compound")
              || graph.is(child, "conj");
      boolean again = scene.mentionAt(child).equals(own) && own.isPresent();
      if (nested
          && !again
          && !isOnlyNextTo(child)
          && !graph.relation(child).equals("nmod:poss")
          && isListed(child)) {
        collect(child, found);
      }
    }
  }

  /** "the border between Chile and Peru", "with Peru": in none of them. */
  private boolean isOnlyNextTo(int token) {
    return scene.graph().is(token, "nmod")
        && NEXT_TO.contains(scene.predications().preposition(token));
  }

  /** A phrase inside another is no small place of which only the gazetteer knows. */
  private boolean isListed(int token) {
    return scene.mentionAt(token).filter(PlaceNames::isPlace).isPresent() || isPlaceNoun(token);
  }

  /** "In August 2008 Russia invaded": the parser takes the time for a part of the name. */
  private boolean beginsWithTime(Mention mention) {
    Token first = scene.token(mention.first());
    return mention.length() > 1
        && (CalendarWords.contains(first.text()) || first.tag().equals("CD"));
  }

  private boolean isPlaceNoun(int token) {
    return scene.isHeadedBy(
        token, lemma -> PLACE_NOUNS.stream().anyMatch(nouns -> classes.contains(nouns, lemma)));
  }

  private static boolean isPlace(Mention mention) {
    return switch (mention.sort()) {
      case STATE, SEAT, CITY -> true;
      default -> false;
    };
  }

  /** "the village of Sotk", "the Kawale district": a place even when no gazetteer has it. */
  private Optional<Found> byConstruction(int noun) {
    for (int child : scene.graph().children(noun)) {
      boolean of =
          scene.graph().is(child, "nmod")
              && scene.predications().preposition(child).equals("of")
              && child > noun;
      boolean front = scene.graph().is(child, "compound") && child < noun;
      boolean apposed = scene.graph().is(child, "appos") && child == noun + 1;
      if (of || front || apposed) {
        Optional<Mention> known = scene.mentionAt(child).filter(PlaceNames::isPlace);
        if (known.isPresent() && !known.equals(scene.mentionAt(noun))) {
          return listed(known.get());
        }
        if (isFreeName(child)) {
          return Optional.of(called(child));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a token names something that is no known actor. */
  private boolean isFreeName(int token) {
    Optional<Mention> mention = scene.mentionAt(token);
    return mention.isEmpty()
        ? isCapitalised(token) && token > 0
        : mention.get().sort() == Mention.Sort.UNKNOWN_NAME;
  }

  private boolean isCapitalised(int token) {
    Token word = scene.token(token);
    return (word.isNoun() || word.isProperNoun()) && Character.isUpperCase(word.text().charAt(0));
  }

  private Found called(int token) {
    int first = token;
    int last = token;
    Optional<Mention> mention = scene.mentionAt(token);
    if (mention.isPresent()) {
      first = mention.get().first();
      last = mention.get().last();
    } else {
      while (first > 1
          && isCapitalised(first - 1)
          && scene.graph().head(first - 1) == scene.graph().head(first)
          && scene.mentionAt(first - 1).isEmpty()) {
        first--;
      }
      while (first > 1 && isCapitalised(first - 1) && scene.graph().head(first - 1) == token) {
        first--;
      }
    }
    String name = words(first, last);
    List<Place> known = gazetteer.named(name);
    Optional<Place> holder = holderBehind(last);
    Optional<Place> place =
        near(known).or(() -> known.stream().findFirst().filter(found -> nearby.isEmpty()));
    return place.isEmpty() && holder.isPresent()
        ? within(first, last, holder.get())
        : new Found(
            first,
            last,
            false,
            place.orElseGet(() -> unlisted(name, nearby.stream().findFirst(), Place.Kind.CITY)));
  }

  /** A place that no list has, in one that a list has: as precise as that one tells. */
  private Found within(int first, int last, Place holder) {
    Place place =
        new Place(
            words(first, last),
            Place.Kind.CITY,
            holder.country(),
            holder.kind() == Place.Kind.REGION ? Optional.of(holder.name()) : Optional.empty(),
            holder.latitude(),
            holder.longitude(),
            0);
    return new Found(first, last, false, place, holder.precision());
  }

  /** "Lindow in central Chile", "Lindow, Chile": the region or country told behind a name. */
  private Optional<Place> holderBehind(int last) {
    int link = last + 1;
    while (link + 1 < scene.parsed().sentence().size() && isPlaceNoun(link)) {
      link++;
    }
    if (link + 1 >= scene.parsed().sentence().size()) {
      return Optional.empty();
    }
    String word = scene.token(link).text();
    boolean in = word.equals("in") || word.equals("of");
    int next = word.equals(",") && scene.token(link + 1).text().equals("in") ? link + 2 : link + 1;
    if (!in && !word.equals(",")) {
      return Optional.empty();
    }
    return scene.mentions().stream()
        .filter(PlaceNames::isPlace)
        .filter(mention -> mention.first() == next || mention.first() == next + 1)
        .filter(mention -> in || isEnclosed(mention))
        .flatMap(mention -> listed(mention).stream())
        .map(Found::place)
        .filter(PlaceNames::holdsOthers)
        .findFirst();
  }

  private static boolean holdsOthers(Place place) {
    return switch (place.kind()) {
      case COUNTRY, REGION, AREA -> true;
      case CITY, SEA, FACILITY -> false;
    };
  }

  /** Whether a mark or a preposition follows, as after "in Lindow, Chile". */
  private boolean isEnclosed(Mention mention) {
    int next = mention.last() + 1;
    if (next >= scene.parsed().sentence().size()) {
      return true;
    }
    Token token = scene.token(next);
    return !Character.isLetterOrDigit(token.text().charAt(0)) || token.tag().equals("IN");
  }

  /** The place of these that lies in one of the countries nearby. */
  private Optional<Place> near(List<Place> namesakes) {
    return nearby.stream()
        .flatMap(
            country ->
                namesakes.stream()
                    .filter(place -> place.country().equals(Optional.of(country)))
                    .limit(1))
        .findFirst();
  }

  /** "in Manchester": a name that nobody else bears, of a place in a country nearby. */
  private Optional<Found> small(int token) {
    Optional<Mention> mention = scene.mentionAt(token);
    boolean free =
        NEARNESS.contains(scene.predications().preposition(token))
            && scene.token(token).isProperNoun()
            && (mention.isEmpty() || mention.get().sort() == Mention.Sort.UNKNOWN_NAME);
    if (!free) {
      return Optional.empty();
    }
    int first = mention.map(Mention::first).orElse(token);
    int last = mention.map(Mention::last).orElse(token);
    if (CalendarWords.contains(scene.token(last).text())) {
      return Optional.empty();
    }
    return near(gazetteer.named(words(first, last)))
        .map(place -> new Found(first, last, false, place))
        .or(() -> holderBehind(last).map(holder -> within(first, last, holder)));
  }

  private Optional<Found> listed(Mention mention) {
    boolean city = mention.sort() == Mention.Sort.CITY;
    String all = words(mention.first(), mention.last());
    List<Place> places = gazetteer.named(mention.referent().name().orElse(all));
    if (places.isEmpty()) {
      places = gazetteer.named(words(mention.head(), mention.head()));
    }
    Optional<String> country = mention.referent().code();
    Optional<Place> likely =
        places.stream()
            .filter(place -> country.isEmpty() || place.country().equals(country))
            .findFirst();
    Optional<Place> place = city ? likely.map(namesakeNearby(places)) : likely;
    return place
        .or(
            () ->
                country.map(
                    code ->
                        unlisted(
                            all,
                            Optional.of(code),
                            mention.sort() == Mention.Sort.STATE
                                ? Place.Kind.COUNTRY
                                : Place.Kind.CITY)))
        .map(found -> found(mention, found));
  }

  /** Of a place in a country that nothing else is about, its namesake in one that is. */
  private UnaryOperator<Place> namesakeNearby(List<Place> namesakes) {
    return likely ->
        likely.country().map(nearby::contains).orElse(true)
            ? likely
            : near(namesakes.stream()
                    .filter(other -> other.population() >= LARGE)
                    .filter(other -> other.population() * FAMOUS > likely.population())
                    .sorted(Comparator.comparingLong(Place::population).reversed())
                    .toList())
                .orElse(likely);
  }

  /** Of "the Malawian capital Lilongwe" the name, but "northern Syria" whole. */
  private Found found(Mention mention, Place place) {
    boolean city = mention.sort() == Mention.Sort.CITY;
    Optional<String> name = mention.referent().name();
    for (int first = mention.first(); city && first <= mention.last(); first++) {
      if (place.kind() == Place.Kind.CITY
          && name.equals(Optional.of(words(first, mention.last())))) {
        return new Found(first, mention.last(), true, place);
      }
    }
    return new Found(mention.first(), mention.last(), city, place);
  }

  private String words(int first, int last) {
    return scene.parsed().sentence().words(first, last);
  }

  private static Place unlisted(String name, Optional<String> country, Place.Kind kind) {
    return new Place(name, kind, country, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }
}
