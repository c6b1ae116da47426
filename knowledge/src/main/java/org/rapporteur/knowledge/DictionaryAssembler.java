package org.rapporteur.knowledge;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.place.Place;
import org.rapporteur.knowledge.ActorFiles.StateRow;
import org.rapporteur.knowledge.ActorFiles.TenureRow;

/**
 * Puts actors, roles and those places into one dictionary that a text may name as somebody. Places
 * whose name more often is a word or a person are left out: they still are in the gazetteer.
 */
final class DictionaryAssembler {
  /** Smaller towns of the large list are seldom in the news, but their names often are. */
  private static final long LEAST_POPULATION = 50_000;

  /** Below this a town that is called like people is taken for a person. */
  private static final long LARGER_THAN_A_NAMESAKE = 200_000;

  private static final int MANY_COUNTRIES = 3;

  private final ActorFiles actors;
  private final List<PlaceReader.Named> places;
  private final ActorDictionary.Builder builder = new ActorDictionary.Builder();
  private final Set<String> taken = new HashSet<>();

  /** Takes in all but the places, which wait for the lexicon. */
  DictionaryAssembler(ActorFiles actors, List<PlaceReader.Named> places) {
    this.actors = actors;
    this.places = places;
    addStates();
    addPeoples();
    actorsOf(actors.tenures()).forEach(this::addActor);
    addRoles();
    actors.pronouns().forEach(row -> builder.pronoun(row.word(), row.pronoun()));
    actors.counts().forEach(row -> builder.count(row.word(), row.count()));
    actors.foreignWords().forEach(builder::foreign);
  }

  /**
   * Adds the places and completes the dictionary.
   *
   * @param notNames names of places that in running text nearly always are something else
   */
  ActorDictionary withPlaces(Lexicon lexicon, Set<String> notNames) {
    addPlaces(commonWords(lexicon), notNames);
    return builder.build();
  }

  /** Joins the rows of an actor; its name and kind are those of its first row. */
  static List<Actor> actorsOf(List<TenureRow> tenures) {
    Map<String, List<TenureRow>> byId = new LinkedHashMap<>();
    tenures.forEach(row -> byId.computeIfAbsent(row.id(), key -> new ArrayList<>(2)).add(row));
    List<Actor> actors = new ArrayList<>(byId.size());
    byId.forEach(
        (id, rows) -> {
          Set<String> aliases = new LinkedHashSet<>();
          List<Actor.Tenure> held = new ArrayList<>(rows.size());
          for (TenureRow row : rows) {
            aliases.add(row.name());
            aliases.addAll(row.aliases());
            held.add(row.tenure());
          }
          String name = rows.get(0).name();
          aliases.remove(name);
          actors.add(new Actor(id, name, List.copyOf(aliases), rows.get(0).kind(), held));
        });
    return actors;
  }

  private void name(String phrase, Designation designation) {
    // a comma is a token of its own in running text ("Washington, D.C.")
    String spaced = phrase.indexOf(',') < 0 ? phrase : phrase.replace(",", " ,");
    builder.name(spaced, designation);
    taken.add(key(phrase));
  }

  private void names(List<String> phrases, Designation designation) {
    phrases.forEach(phrase -> name(phrase, designation));
  }

  private static String key(String phrase) {
    boolean plain = true;
    for (int i = 0; plain && i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      plain = c != '.' && c != '-' && c != '’';
    }
    return plain ? phrase : phrase.replace(".", "").replace('-', ' ').replace('’', '\'');
  }

  private void addStates() {
    Map<String, List<PlaceReader.Named>> cities = capitalCities();
    for (StateRow row : actors.states()) {
      Designation.State state = row.state();
      names(row.names(), new Designation.OfState(state, Form.NAME));
      names(row.adjectives(), new Designation.OfState(state, Form.ADJECTIVE));
      names(row.inhabitants(), new Designation.OfState(state, Form.INHABITANT));
      names(row.seats(), new Designation.OfState(state, Form.SEAT));
      Set<String> capitals = new LinkedHashSet<>(row.capitals());
      for (String capital : row.capitals()) {
        cities.getOrDefault(capital, List.of()).stream()
            .filter(city -> city.place().country().equals(Optional.of(state.code())))
            .max(Comparator.comparingLong(city -> city.place().population()))
            .ifPresent(city -> capitals.addAll(spellings(city)));
      }
      names(List.copyOf(capitals), new Designation.OfState(state, Form.CAPITAL));
    }
  }

  /** Cities that are called like a capital, by that name. */
  private Map<String, List<PlaceReader.Named>> capitalCities() {
    Map<String, List<PlaceReader.Named>> cities = new HashMap<>();
    for (StateRow row : actors.states()) {
      row.capitals().forEach(capital -> cities.put(capital, new ArrayList<>(1)));
    }
    for (PlaceReader.Named named : places) {
      if (named.place().kind() == Place.Kind.CITY) {
        for (String name : spellings(named)) {
          List<PlaceReader.Named> found = cities.get(name);
          if (found != null) {
            found.add(named);
          }
        }
      }
    }
    return cities;
  }

  private static List<String> spellings(PlaceReader.Named named) {
    List<String> names = new ArrayList<>(named.variants());
    names.add(0, named.place().name());
    return names;
  }

  private void addPeoples() {
    for (ActorFiles.PeopleRow row : actors.peoples()) {
      names(row.names(), new Designation.OfPeople(row.people()));
      names(row.adjectives(), new Designation.OfPeople(row.people()));
    }
  }

  private void addActor(Actor actor) {
    builder.actor(actor);
    taken.add(key(actor.name()));
    for (String alias : actor.aliases()) {
      taken.add(key(alias));
    }
  }

  private void addRoles() {
    for (ActorFiles.RoleRow row : actors.roles()) {
      builder.role(row.role().noun(), new Designation.OfRole(row.role(), false));
      row.plural()
          .ifPresent(plural -> builder.role(plural, new Designation.OfRole(row.role(), true)));
    }
    for (ActorFiles.ModifierRow row : actors.modifiers()) {
      builder.role(row.modifier().word(), new Designation.OfModifier(row.modifier()));
    }
  }

  private void addPlaces(Set<String> words, Set<String> notNames) {
    Set<String> people = wordsOfNames();
    Set<String> general = namesOfManyRegions();
    for (PlaceReader.Named named : places) {
      Place place = named.place();
      if (place.kind() == Place.Kind.COUNTRY || !isLarge(named)) {
        continue;
      }
      boolean yieldsToPeople =
          !named.byHand()
              && place.kind() == Place.Kind.CITY
              && place.population() < LARGER_THAN_A_NAMESAKE;
      Designation designation = new Designation.OfPlace(place.name(), place.country());
      for (String name : spellings(named)) {
        boolean single = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
        boolean misleading =
            taken.contains(key(name))
                || notNames.contains(name)
                || general.contains(name)
                || (single && words.contains(name.toLowerCase(Locale.ROOT)))
                || (single && yieldsToPeople && people.contains(name));
        if (!misleading) {
          String spaced = name.indexOf(',') < 0 ? name : name.replace(",", " ,");
          builder.name(spaced, designation);
        }
      }
    }
  }

  private static boolean isLarge(PlaceReader.Named named) {
    return named.byHand()
        || named.place().kind() != Place.Kind.CITY
        || named.place().population() >= LEAST_POPULATION;
  }

  /** Names of regions in several countries (Northern Province), which tell nothing of any. */
  private Set<String> namesOfManyRegions() {
    Map<String, Set<String>> countries = new HashMap<>();
    for (PlaceReader.Named named : places) {
      if (named.place().kind() == Place.Kind.REGION && named.place().country().isPresent()) {
        for (String name : spellings(named)) {
          countries
              .computeIfAbsent(name, key -> new HashSet<>(2))
              .add(named.place().country().get());
        }
      }
    }
    countries.values().removeIf(codes -> codes.size() < MANY_COUNTRIES);
    return countries.keySet();
  }

  /**
   * Roles, modifiers, triggers, days and months: at the head of a sentence they are capitalised.
   */
  private Set<String> commonWords(Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    for (Predication.Kind kind : Predication.Kind.values()) {
      words.addAll(lexicon.heads(kind));
    }
    for (ActorFiles.RoleRow row : actors.roles()) {
      words.add(row.role().noun());
      row.plural().ifPresent(words::add);
    }
    actors.modifiers().forEach(row -> words.add(row.modifier().word()));
    for (DayOfWeek day : DayOfWeek.values()) {
      words.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      words.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** First and last names of the people of the files. */
  private Set<String> wordsOfNames() {
    Set<String> words = new HashSet<>();
    for (TenureRow row : actors.tenures()) {
      if (row.kind() == Actor.Kind.PERSON) {
        String name = row.name();
        int blank = name.indexOf(' ');
        words.add(blank < 0 ? name : name.substring(0, blank));
        words.add(ActorDictionary.lastName(name));
      }
    }
    return words;
  }
}
