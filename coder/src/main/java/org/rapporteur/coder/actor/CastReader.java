package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Sentence;

/**
 * Resolves who is meant, from the first sentence to the last: last names after full names, role
 * phrases ("the senior Russian official"), groups ("the two sides"), words for a country and
 * pronouns.
 *
 * <p>Deterministic rules over the order of mention, as Lappin and Leass (1994) found the recency
 * and the first place in the sentence to be the strongest cues. What stays unknown says why.
 */
public final class CastReader {
  /** How many sentences back a pronoun or role phrase may reach. */
  private static final int REACH_OF_PRONOUN = 2;

  private static final int REACH_OF_ROLE = 12;

  private static final Map<String, Pronoun> PRONOUNS = pronouns();
  private static final List<String> ARMED_SECTORS = List.of("REB", "PRM", "UAF");

  private final ActorDictionary dictionary;
  private final MentionFinder finder;

  public CastReader(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.finder = new MentionFinder(dictionary);
  }

  private enum Pronoun {
    PERSON,
    MANY,
    THING,
    SPEAKER
  }

  private static Map<String, Pronoun> pronouns() {
    return Map.ofEntries(
        Map.entry("he", Pronoun.PERSON),
        Map.entry("she", Pronoun.PERSON),
        Map.entry("him", Pronoun.PERSON),
        Map.entry("his", Pronoun.PERSON),
        Map.entry("her", Pronoun.PERSON),
        Map.entry("they", Pronoun.MANY),
        Map.entry("them", Pronoun.MANY),
        Map.entry("their", Pronoun.MANY),
        Map.entry("it", Pronoun.THING),
        Map.entry("its", Pronoun.THING),
        Map.entry("i", Pronoun.SPEAKER),
        Map.entry("we", Pronoun.SPEAKER),
        Map.entry("us", Pronoun.SPEAKER),
        Map.entry("me", Pronoun.SPEAKER),
        Map.entry("my", Pronoun.SPEAKER),
        Map.entry("our", Pronoun.SPEAKER));
  }

  /** Somebody the story has spoken of. */
  private record Known(Draft draft, int sentence, Referent referent) {}

  public Cast read(List<Sentence> sentences, Optional<LocalDate> day) {
    List<List<Mention>> cast = new ArrayList<>();
    List<Known> story = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Draft> drafts = finder.find(sentence);
      int number = cast.size();
      int before = story.size();
      for (Draft draft : drafts) {
        if (draft.referents.isEmpty()) {
          resolve(draft, story, before, number, day);
        }
        if (draft.referents.size() == 1 && isMemorable(draft)) {
          story.add(new Known(draft, number, draft.referents.get(0)));
        }
      }
      cast.add(drafts.stream().map(draft -> draft.toMention(number)).toList());
    }
    return new Cast(placed(cast));
  }

  /** A story of at least this many sentences has a setting of its own. */
  private static final int SETTING_SENTENCES = 3;

  /** The share of country mentions that makes one country the setting. */
  private static final double SETTING_SHARE = 0.6;

  /** Police, protesters, the government of no named country are those of the story's setting. */
  private static List<List<Mention>> placed(List<List<Mention>> cast) {
    Optional<String> setting = setting(cast);
    if (setting.isEmpty()) {
      return cast;
    }
    return cast.stream()
        .map(mentions -> mentions.stream().map(mention -> inSetting(mention, setting)).toList())
        .toList();
  }

  private static Optional<String> setting(List<List<Mention>> cast) {
    if (cast.size() < SETTING_SENTENCES) {
      return Optional.empty();
    }
    Map<String, Long> named =
        cast.stream()
            .flatMap(List::stream)
            .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
            .flatMap(mention -> mention.referents().stream())
            .flatMap(referent -> referent.code().stream())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    code -> code, java.util.stream.Collectors.counting()));
    long all = named.values().stream().mapToLong(Long::longValue).sum();
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2 && entry.getValue() >= SETTING_SHARE * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Mention inSetting(Mention mention, Optional<String> setting) {
    boolean open =
        mention.referents().size() == 1
            && mention.referent().code().isEmpty()
            && !mention.referent().sectors().isEmpty()
            && mention.referent().sectors().stream().noneMatch(ARMED_SECTORS::contains)
            && !mention.referent().sectors().contains("CRM");
    return open ? mention.withReferent(mention.referent().withCode(setting)) : mention;
  }

  private static boolean isMemorable(Draft draft) {
    Referent referent = draft.referents.get(0);
    return referent.isCoded() || referent.name().isPresent();
  }

  private void resolve(
      Draft draft, List<Known> story, int before, int sentence, Optional<LocalDate> day) {
    draft
        .borrowedFrom
        .filter(lender -> lender.referents.isEmpty() && lender != draft)
        .ifPresent(lender -> resolve(lender, story, before, sentence, day));
    draft
        .borrowedFrom
        .filter(lender -> draft.code.isEmpty() && lender.referents.size() == 1)
        .ifPresent(lender -> draft.code = lender.referents.get(0).code());
    if (draft.possessivePronoun >= 0 && draft.code.isEmpty()) {
      pronounAt(draft.possessivePronoun, story, sentence)
          .ifPresent(known -> draft.code = known.referent().code());
    }
    switch (draft.sort) {
      case PRONOUN -> pronoun(draft, story, before, sentence);
      case PERSON, UNKNOWN_NAME -> {
        if (draft.name.isPresent()) {
          name(draft, story, day);
        } else {
          role(draft, story, before, sentence);
        }
      }
      case BODY -> {
        if (draft.candidates.isEmpty()) {
          role(draft, story, before, sentence);
        } else {
          organization(draft, story, before, sentence, day);
        }
      }
      case COUNTRY_WORD -> {
        if (draft.count >= 2 && draft.plural) {
          role(draft, story, before, sentence);
        } else {
          countryWord(draft, story);
        }
      }
      case PARTY, GROUP -> role(draft, story, before, sentence);
      case STATE, SEAT, CITY, REGION -> {
        Referent plain = Referent.of(draft.code, draft.sectors);
        draft.referents = List.of(draft.name.map(plain::withName).orElse(plain));
      }
    }
  }

  // --- names

  private void name(Draft draft, List<Known> story, Optional<LocalDate> day) {
    Optional<Actor> actor = choose(draft, day);
    if (actor.isPresent()) {
      draft.sort = Mention.Sort.PERSON;
      draft.referents = List.of(described(actor.get().on(day), draft, day));
      return;
    }
    String name = draft.name.orElseThrow();
    Optional<Known> earlier = namesake(name, draft, story);
    if (earlier.isPresent()) {
      Known known = earlier.get();
      draft.sort = known.draft().sort;
      draft.roles.addAll(known.draft().roles);
      Referent referent = known.referent();
      if (referent.code().isEmpty()) {
        referent = referent.withCode(draft.code);
      }
      if (referent.sectors().isEmpty() || draft.sectorsFixed) {
        referent = draft.sectors.isEmpty() ? referent : referent.withSectors(draft.sectors);
      }
      draft.referents = List.of(referent);
      return;
    }
    Optional<Actor> byLastName = byLastName(name, draft, day);
    if (byLastName.isPresent()) {
      draft.sort = Mention.Sort.PERSON;
      draft.candidates = List.of(byLastName.get());
      draft.referents = List.of(described(byLastName.get().on(day), draft, day));
      return;
    }
    draft.referents = List.of(Referent.of(draft.code, draft.sectors).withName(name));
    if (!draft.referents.get(0).isCoded()) {
      draft.unresolved =
          Optional.of("'" + name + "' is in no actor file and nothing in the story says who it is");
    }
  }

  /** The actor that fits the words around the name best; active ones first. */
  private static Optional<Actor> choose(Draft draft, Optional<LocalDate> day) {
    return draft.candidates.stream()
        .max(
            java.util.Comparator.comparingInt(
                actor ->
                    fit(actor, draft) * 2 + (day.map(actor::isActiveOn).orElse(true) ? 1 : 0)));
  }

  private static int fit(Actor actor, Draft draft) {
    boolean code =
        draft.code.isPresent()
            && actor.tenures().stream().anyMatch(tenure -> tenure.code().equals(draft.code));
    boolean role =
        actor.tenures().stream()
            .anyMatch(tenure -> draft.roles.stream().anyMatch(tenure.role()::contains));
    return (code ? 2 : 0) + (role ? 1 : 0);
  }

  /** Words of the text win over the file: "former", or a role where no date tells the office. */
  private static Referent described(Referent known, Draft draft, Optional<LocalDate> day) {
    if (draft.sectorsFixed && !draft.sectors.isEmpty()) {
      return known.withSectors(draft.sectors);
    }
    boolean textKnowsBetter =
        !draft.sectors.isEmpty() && (day.isEmpty() || known.sectors().isEmpty());
    return textKnowsBetter ? known.withSectors(draft.sectors) : known;
  }

  private static Optional<Known> namesake(String name, Draft draft, List<Known> story) {
    String last = ActorDictionary.lastName(name);
    boolean single = !name.contains(" ");
    for (int k = story.size() - 1; k >= 0; k--) {
      Known known = story.get(k);
      if (known.draft().name.isEmpty() || !known.draft().isPersonSort()) {
        continue;
      }
      String full = known.draft().name.get();
      boolean same = full.equals(name);
      boolean shorter = single && ActorDictionary.lastName(full).equals(last);
      boolean canonical =
          single
              && known
                  .referent()
                  .name()
                  .map(found -> ActorDictionary.lastName(found).equals(last))
                  .orElse(false);
      boolean agrees =
          draft.code.isEmpty()
              || known.referent().code().isEmpty()
              || draft.code.equals(known.referent().code());
      if ((same || shorter || canonical) && agrees) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> byLastName(String name, Draft draft, Optional<LocalDate> day) {
    if (name.contains(" ")) {
      return Optional.empty();
    }
    List<Actor> people = dictionary.byLastName(ActorDictionary.lastName(name), day);
    List<Actor> fitting =
        draft.code.isEmpty() && draft.roles.isEmpty()
            ? people
            : people.stream().filter(person -> fit(person, draft) > 0).toList();
    if (draft.code.isPresent()) {
      fitting = fitting.stream().filter(person -> fit(person, draft) >= 2).toList();
    }
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    boolean described = draft.code.isPresent() || !draft.roles.isEmpty();
    return described || day.isEmpty() && isOneFamily(fitting)
        ? fitting.stream()
            .max(
                java.util.Comparator.comparingInt((Actor person) -> fit(person, draft))
                    .thenComparing(CastReader::governs)
                    .thenComparing(CastReader::lastOffice))
        : Optional.empty();
  }

  /** Namesakes of one state; without a date the latest one is meant. */
  private static boolean isOneFamily(List<Actor> people) {
    return people.stream()
            .flatMap(person -> person.tenures().stream())
            .map(Actor.Tenure::code)
            .distinct()
            .count()
        == 1;
  }

  private static boolean governs(Actor person) {
    return person.tenures().stream().anyMatch(tenure -> tenure.sectors().contains("GOV"));
  }

  private static LocalDate lastOffice(Actor person) {
    return person.tenures().get(person.tenures().size() - 1).period().from().orElse(LocalDate.MIN);
  }

  private void organization(
      Draft draft, List<Known> story, int before, int sentence, Optional<LocalDate> day) {
    boolean ofAnotherState =
        draft.code.isPresent()
            && !draft.roles.isEmpty()
            && draft.candidates.stream()
                .flatMap(candidate -> candidate.tenures().stream())
                .noneMatch(tenure -> tenure.code().equals(draft.code));
    if (ofAnotherState) {
      draft.candidates = List.of();
      draft.name = Optional.empty();
      draft.sectors = draft.sectors.isEmpty() ? draft.roleSectors : draft.sectors;
      role(draft, story, before, sentence);
      return;
    }
    Optional<Known> again =
        draft.definite && !draft.roles.isEmpty() ? sameBody(draft, story) : Optional.empty();
    if (again.isPresent()) {
      draft.referents = List.of(again.get().referent());
      return;
    }
    Actor actor = choose(draft, day).orElseThrow();
    Referent referent = actor.on(day);
    if (actor.tenures().get(0).role().equals("region")) {
      draft.sort = Mention.Sort.REGION;
    }
    draft.candidates = List.of(actor);
    draft.referents = List.of(described(referent, draft, day));
  }

  /** "the Senate" after "Bolivia's Senate". */
  private static Optional<Known> sameBody(Draft draft, List<Known> story) {
    return story.stream()
        .filter(
            known -> known.draft().sort == Mention.Sort.BODY && known.draft().candidates.isEmpty())
        .filter(known -> known.referent().code().isPresent())
        .filter(known -> draft.roles.stream().anyMatch(known.draft().roles::contains))
        .reduce((first, second) -> second);
  }

  // --- role phrases

  private void role(Draft draft, List<Known> story, int before, int sentence) {
    Referent own = Referent.of(draft.code, draft.sectors);
    if (!draft.sharedCodes.isEmpty()) {
      draft.referents =
          draft.sharedCodes.stream().map(code -> own.withCode(Optional.of(code))).toList();
      return;
    }
    if (draft.count >= 2 && draft.definite && draft.plural && draft.code.isEmpty()) {
      List<Referent> members = members(draft, story, before, sentence);
      if (members.size() == draft.count) {
        draft.referents = members;
        return;
      }
      if (draft.sort == Mention.Sort.PARTY) {
        draft.unresolved = Optional.of("no " + draft.count + " parties were named before");
      }
      draft.referents = List.of(own);
      return;
    }
    if (draft.definite && draft.possessivePronoun < 0) {
      Optional<Known> meant = antecedent(draft, story, sentence);
      if (meant.isPresent()) {
        Referent referent = meant.get().referent();
        draft.name = draft.isPersonSort() ? meant.get().draft().name : draft.name;
        draft.roles.addAll(meant.get().draft().roles);
        draft.referents =
            List.of(referent.sectors().isEmpty() ? referent.withSectors(draft.sectors) : referent);
        return;
      }
    }
    draft.referents = List.of(own);
    if (!own.isCoded()) {
      draft.unresolved =
          Optional.of("nothing says whose or which " + roleWords(draft) + " this is");
    }
  }

  private static String roleWords(Draft draft) {
    return String.join(" ", draft.roles);
  }

  /** The last one named before to whom the description applies. */
  private static Optional<Known> antecedent(Draft draft, List<Known> story, int sentence) {
    for (int k = story.size() - 1; k >= 0; k--) {
      Known known = story.get(k);
      if (sentence - known.sentence() > REACH_OF_ROLE) {
        break;
      }
      if (applies(draft, known)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static boolean applies(Draft draft, Known known) {
    Referent referent = known.referent();
    if (draft.code.isPresent() && !draft.code.equals(referent.code())) {
      return false;
    }
    boolean sameRole = draft.roles.stream().anyMatch(role -> isCalled(known, role));
    if (draft.sort == Mention.Sort.PERSON) {
      if (draft.plural || !known.draft().isPersonSort() || known.draft().plural) {
        return draft.plural && known.draft().plural && sameRole && referent.code().isPresent();
      }
      boolean sectorFits =
          !draft.sectors.isEmpty()
              && draft.code.isPresent()
              && referent.sectors().stream().anyMatch(draft.sectors::contains);
      return known.draft().name.isPresent()
          && (sameRole || (draft.anaphoric || draft.code.isPresent()) && sectorFits);
    }
    if (draft.sort == Mention.Sort.GROUP || draft.sort == Mention.Sort.BODY) {
      boolean namedGroup =
          draft.anaphoric
              && draft.code.isEmpty()
              && !draft.candidatesGiven()
              && known.draft().sort == Mention.Sort.BODY
              && !known.draft().candidates.isEmpty()
              && (draft.sectors.isEmpty()
                  ? isArmedOrParty(referent)
                  : referent.sectors().stream().anyMatch(draft.sectors::contains));
      boolean again = draft.code.isEmpty() && sameRole && referent.code().isPresent();
      return namedGroup || again;
    }
    return false;
  }

  private static boolean isArmedOrParty(Referent referent) {
    return referent.sectors().isEmpty()
        || referent.sectors().contains("PTY")
        || referent.sectors().stream().anyMatch(ARMED_SECTORS::contains);
  }

  private static boolean isCalled(Known known, String role) {
    return known.draft().roles.stream()
            .anyMatch(own -> own.equals(role) || own.endsWith(" " + role))
        || known.draft().candidates.stream()
            .flatMap(actor -> actor.tenures().stream())
            .anyMatch(tenure -> tenure.role().endsWith(role));
  }

  /** The last ones named before that the plural can stand for, in the order of the text. */
  private static List<Referent> members(Draft draft, List<Known> story, int before, int sentence) {
    List<Known> here = distinct(draft, story.subList(before, story.size()), draft.count);
    List<Known> found =
        here.size() >= draft.count
            ? here
            : distinct(draft, mostNamed(reachable(story, sentence), draft.count), draft.count);
    List<Referent> members = new ArrayList<>();
    for (Known known : found) {
      members.add(known.referent());
    }
    Collections.reverse(members);
    return members;
  }

  /** The story's main parties: those of the codes that were named most. */
  private static List<Known> mostNamed(List<Known> story, int count) {
    Map<String, Long> often =
        story.stream()
            .filter(known -> known.draft().sort != Mention.Sort.CITY)
            .flatMap(known -> known.referent().code().stream())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    code -> code, java.util.stream.Collectors.counting()));
    List<String> main =
        often.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(count)
            .map(Map.Entry::getKey)
            .toList();
    return story.stream()
        .filter(known -> known.referent().code().map(main::contains).orElse(false))
        .toList();
  }

  private static List<Known> reachable(List<Known> story, int sentence) {
    return story.stream().filter(known -> sentence - known.sentence() <= REACH_OF_ROLE).toList();
  }

  /**
   * Latest first; one for each code; persons before bodies and states where the noun asks for
   * persons.
   */
  private static List<Known> distinct(Draft draft, List<Known> story, int count) {
    boolean persons = draft.sort == Mention.Sort.PERSON;
    boolean states = draft.roles.stream().anyMatch(Set.of("country", "nation", "state")::contains);
    List<Known> found = new ArrayList<>();
    for (int pass = 0; pass < 2 && found.size() < count; pass++) {
      for (int k = story.size() - 1; k >= 0 && found.size() < count; k--) {
        Known known = story.get(k);
        boolean person = known.draft().isPersonSort() && !known.draft().plural;
        boolean eligible =
            known.referent().code().isPresent()
                && known.draft().sort != Mention.Sort.CITY
                && known.draft().sort != Mention.Sort.PRONOUN
                && (pass == 0 ? person && !states : !persons);
        boolean isNew =
            found.stream()
                .noneMatch(other -> other.referent().code().equals(known.referent().code()));
        if (eligible && isNew) {
          found.add(known);
        }
      }
    }
    if (states) {
      found.replaceAll(
          known ->
              new Known(
                  known.draft(),
                  known.sentence(),
                  Referent.of(known.referent().code(), List.of())));
    }
    return found;
  }

  private static void countryWord(Draft draft, List<Known> story) {
    if (draft.code.isEmpty() && (draft.definite || draft.possessivePronoun >= 0)) {
      for (int k = story.size() - 1; k >= 0 && draft.code.isEmpty(); k--) {
        Mention.Sort sort = story.get(k).draft().sort;
        if (sort == Mention.Sort.STATE || sort == Mention.Sort.SEAT) {
          draft.code = story.get(k).referent().code();
        }
      }
    }
    draft.referents = List.of(Referent.of(draft.code, List.of()));
    if (draft.code.isEmpty()) {
      draft.unresolved = Optional.of("no country was named before");
    }
  }

  // --- pronouns

  private static void pronoun(Draft draft, List<Known> story, int before, int sentence) {
    String word = draft.name.orElseThrow();
    Pronoun sort = PRONOUNS.get(word);
    draft.plural = sort == Pronoun.MANY;
    Optional<Known> meant =
        sort == null || sort == Pronoun.SPEAKER
            ? Optional.empty()
            : meant(sort, story, before, sentence);
    draft.name = Optional.empty();
    if (meant.isPresent()) {
      draft.referents = List.of(meant.get().referent());
    } else {
      draft.referents = List.of(Referent.UNKNOWN);
      draft.unresolved = Optional.of("nobody named before fits '" + word + "'");
    }
  }

  /** The first fitting one of this sentence, else of the one before, and so on. */
  private static Optional<Known> meant(Pronoun sort, List<Known> story, int before, int sentence) {
    for (int distance = 0; distance <= REACH_OF_PRONOUN; distance++) {
      int wanted = sentence - distance;
      Optional<Known> first =
          story.stream()
              .filter(
                  known ->
                      known.sentence() == wanted
                          && !known.draft().possessor
                          && fits(sort, known.draft()))
              .findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Pronoun sort, Draft draft) {
    return switch (sort) {
      case PERSON -> draft.isPersonSort() && !draft.plural;
      case MANY ->
          draft.plural && draft.sort != Mention.Sort.PRONOUN || draft.sort == Mention.Sort.BODY;
      case THING ->
          draft.sort == Mention.Sort.STATE
              || draft.sort == Mention.Sort.SEAT
              || draft.sort == Mention.Sort.BODY
              || draft.sort == Mention.Sort.COUNTRY_WORD;
      case SPEAKER -> false;
    };
  }

  private static Optional<Known> pronounAt(int token, List<Known> story, int sentence) {
    for (int k = story.size() - 1; k >= 0; k--) {
      Known known = story.get(k);
      if (known.sentence() == sentence
          && known.draft().sort == Mention.Sort.PRONOUN
          && known.draft().head == token) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
