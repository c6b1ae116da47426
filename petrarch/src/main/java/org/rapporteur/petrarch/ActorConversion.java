package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.actor.Period;
import org.rapporteur.petrarch.ActorEntry.DatedCode;

/** Makes names and roles of the coder's actor dictionary from actors and agents. */
final class ActorConversion {
  private static final List<String> FORMER = List.of("ELI");
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD");

  /** Letters that a form of a country's name has in common with the name. */
  private static final int SHARED_STEM = 4;

  private static final List<String> ADJECTIVE_ENDINGS = List.of("AN", "ISH", "ESE", "IC", "I");

  private final ActorCodes codes;
  private final ActorDictionary base;
  private final Spellings spellings;
  private final ActorDictionary.Builder builder;
  private final Predicate<String> isNew;
  private final Map<String, Integer> ids = new HashMap<>();

  /**
   * @param base tells what kind of word a phrase is where the dictionaries do not
   * @param isNew whether a spelling may be added
   */
  ActorConversion(
      ActorCodes codes,
      ActorDictionary base,
      Predicate<String> commonWord,
      ActorDictionary.Builder builder,
      Predicate<String> isNew) {
    this.codes = codes;
    this.base = base;
    this.spellings = new Spellings(commonWord);
    this.builder = builder;
    this.isNew = isNew;
  }

  /** What an actor was in a period. */
  private record Dated(ActorCode code, Period period, int line) {}

  void actors(TextFile file, List<ActorEntry> entries) {
    boolean groups = file.name().toLowerCase(Locale.ROOT).matches(".*(ethnic|relig).*");
    for (ActorEntry entry : entries) {
      List<Dated> dated = dated(file, entry, groups);
      if (dated.isEmpty()) {
        continue;
      }
      Optional<Dated> state = dated.stream().filter(d -> d.code().bareState()).findFirst();
      if (groups) {
        people(entry, dated.get(0).code());
      } else if (state.isPresent()) {
        state(file, entry, dated, state.get());
      } else {
        named(file, entry, dated);
      }
    }
  }

  private List<Dated> dated(TextFile file, ActorEntry entry, boolean groups) {
    ActorCodes.Start start = groups ? ActorCodes.Start.GROUP : ActorCodes.Start.COUNTRY;
    List<Dated> dated = new ArrayList<>(entry.codes().size());
    for (DatedCode written : entry.codes()) {
      Optional<ActorCode> code = codes.parse(written.code(), start);
      if (code.isEmpty()) {
        file.log().unreadable(written.line(), written.code() + " is not made of groups of three");
      } else if (code.get().nobody()) {
        file.log().notUsed(written.line(), "names that stand for nobody are left out");
      } else if (!groups && code.get().code().isEmpty() && code.get().sectors().isEmpty()) {
        file.log().notUsed(written.line(), written.code() + " has no place in a record");
      } else {
        if (groups || !code.get().lost().isEmpty()) {
          List<String> lost = groups ? List.of(written.code()) : code.get().lost();
          file.log()
              .simplified(written.line(), String.join(" ", lost) + " has no place in a record");
        }
        dated.add(new Dated(code.get(), written.period(), written.line()));
      }
    }
    return dated;
  }

  // --- names

  private void people(ActorEntry entry, ActorCode code) {
    String name = title(entry);
    Designation.People people = new Designation.People(name, code.code(), code.sectors());
    for (String spelling : allSpellings(entry)) {
      builder.name(spelling, new Designation.OfPeople(people));
    }
  }

  private void state(TextFile file, ActorEntry entry, List<Dated> dated, Dated bare) {
    dated.stream()
        .filter(other -> other != bare)
        .forEach(
            other -> file.log().simplified(other.line(), "a country has one code at all times"));
    String code = bare.code().code().orElseThrow();
    Designation.State state =
        new Designation.State(title(entry), code, bare.code().sectors(), Period.ALWAYS);
    String stem = stem(entry.names().get(0).phrase());
    for (ActorEntry.Name name : entry.names()) {
      for (String spelling : newSpellings(name)) {
        designations(spelling, name.phrase(), stem, state)
            .forEach(designation -> builder.name(spelling, designation));
      }
    }
  }

  /**
   * Which form of a country's name it is. The files list names, nationalities, towns and regions
   * together, so the bundled dictionary is asked, and where it does not know them the spelling.
   */
  private List<Designation> designations(
      String spelling, String phrase, String stem, Designation.State state) {
    Set<Form> forms = new LinkedHashSet<>();
    for (Designation known : base.lookup(spelling)) {
      if (known instanceof Designation.OfState of && of.state().code().equals(state.code())) {
        forms.add(of.form());
      }
    }
    String plain = phrase.endsWith("_") ? phrase.substring(0, phrase.length() - 1) : phrase;
    if (forms.isEmpty() && (plain.contains(stem) || plain.startsWith(shared(stem)))) {
      boolean adjective = ADJECTIVE_ENDINGS.stream().anyMatch(plain::endsWith);
      forms.addAll(
          adjective && !plain.equals(stem)
              ? List.of(Form.ADJECTIVE, Form.INHABITANT)
              : List.of(Form.NAME));
    }
    if (forms.isEmpty()) {
      return List.of(new Designation.OfPlace(spelling, Optional.of(state.code())));
    }
    return forms.stream().<Designation>map(form -> new Designation.OfState(state, form)).toList();
  }

  private static String stem(String phrase) {
    return phrase.endsWith("_") ? phrase.substring(0, phrase.length() - 1) : phrase;
  }

  private static String shared(String stem) {
    return stem.substring(0, Math.min(stem.length(), SHARED_STEM));
  }

  private void named(TextFile file, ActorEntry entry, List<Dated> dated) {
    List<Actor.Tenure> tenures =
        dated.stream()
            .map(
                d ->
                    new Actor.Tenure(
                        d.code().code(),
                        d.code().sectors(),
                        "",
                        d.period(),
                        file.where(d.line()).toString()))
            .toList();
    List<String> names = List.copyOf(allSpellings(entry));
    if (!names.isEmpty()) {
      Actor.Kind kind = kind(entry, dated);
      String name = names.get(0);
      builder.actor(new Actor(id(name), name, names.subList(1, names.size()), kind, tenures));
    }
  }

  /** The files do not say who is a person: notables are, and so is who holds an office by dates. */
  private static Actor.Kind kind(ActorEntry entry, List<Dated> dated) {
    boolean twoWords = Words.of(entry.names().get(0).phrase()).size() > 1;
    boolean notable = dated.stream().anyMatch(d -> d.code().sectors().equals(FORMER));
    boolean office =
        dated.stream()
            .anyMatch(
                d ->
                    !d.period().equals(Period.ALWAYS)
                        && d.code().sectors().stream().anyMatch(OFFICES::contains));
    return twoWords && (notable || office) ? Actor.Kind.PERSON : Actor.Kind.ORGANIZATION;
  }

  private String id(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    int number = ids.merge(slug, 1, Integer::sum);
    return "petrarch-" + slug + (number == 1 ? "" : "-" + number);
  }

  private String title(ActorEntry entry) {
    return spellings.of(entry.names().get(0).phrase()).iterator().next();
  }

  private Set<String> allSpellings(ActorEntry entry) {
    Set<String> all = new LinkedHashSet<>();
    entry.names().forEach(name -> all.addAll(newSpellings(name)));
    return all;
  }

  private List<String> newSpellings(ActorEntry.Name name) {
    return spellings.of(name.phrase()).stream().filter(isNew).toList();
  }

  // --- roles

  void agents(TextFile file, List<AgentEntry> entries) {
    for (AgentEntry entry : entries) {
      Optional<ActorCode> code = codes.parse(entry.code(), ActorCodes.Start.GROUP);
      if (code.isEmpty()) {
        file.log().unreadable(entry.line(), entry.code() + " is not made of groups of three");
        continue;
      }
      if (entry.before()) {
        file.log().simplified(entry.line(), "the code stands for a sector, not for a body");
      } else if (!code.get().lost().isEmpty()) {
        file.log()
            .simplified(
                entry.line(), String.join(" ", code.get().lost()) + " has no place in a record");
      }
      List<String> sectors = code.get().sectors();
      entry.singulars().forEach(noun -> role(noun, sectors, false, entry));
      entry.plurals().forEach(noun -> role(noun, sectors, true, entry));
    }
  }

  private void role(String phrase, List<String> sectors, boolean plural, AgentEntry entry) {
    List<String> words = Words.of(phrase.replace(",", " , "));
    String noun = String.join(" ", words);
    if (words.isEmpty() || !isNew.test(noun)) {
      return;
    }
    Optional<Designation.Role> known = known(headOf(words));
    Designation.Role.Kind kind =
        known
            .map(Designation.Role::kind)
            .orElse(
                entry.plurals().isEmpty()
                    ? Designation.Role.Kind.GROUP
                    : Designation.Role.Kind.PERSON);
    boolean anaphoric = known.map(Designation.Role::anaphoric).orElse(false);
    builder.role(
        noun, new Designation.OfRole(new Designation.Role(noun, sectors, kind, anaphoric), plural));
  }

  /** The bundled dictionary knows of many nouns whether they name a person or a body. */
  private Optional<Designation.Role> known(String noun) {
    return base.lookup(noun).stream()
        .filter(Designation.OfRole.class::isInstance)
        .map(designation -> ((Designation.OfRole) designation).role())
        .findFirst();
  }

  private static String headOf(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("of") || words.get(i).equals("for")) {
        return words.get(i - 1);
      }
    }
    return words.get(words.size() - 1);
  }
}
