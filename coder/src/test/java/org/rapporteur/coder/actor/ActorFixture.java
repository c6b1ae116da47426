package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Designation.Modifier;
import org.rapporteur.coder.actor.Designation.Modifier.Effect;
import org.rapporteur.coder.actor.Designation.OfModifier;
import org.rapporteur.coder.actor.Designation.OfPlace;
import org.rapporteur.coder.actor.Designation.OfRole;
import org.rapporteur.coder.actor.Designation.OfState;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.actor.Designation.Role;
import org.rapporteur.coder.actor.Designation.State;

/** A small world of actors, written out. */
public final class ActorFixture {
  public static final Actor PUTIN =
      person(
          "vladimir-putin",
          "Vladimir Putin",
          tenure("RUS", "GOV", "president", "2000-05-07", "2008-05-07"),
          tenure("RUS", "GOV", "president", "2012-05-07", ""));
  public static final Actor ASSAD =
      person(
          "bashar-al-assad",
          "Bashar al-Assad",
          tenure("SYR", "GOV", "president", "2000-07-17", "2024-12-08"));
  public static final Actor OBAMA =
      person(
          "barack-obama",
          "Barack Obama",
          tenure("USA", "GOV", "president", "2009-01-20", "2017-01-20"));
  public static final Actor BUSH_FATHER =
      person(
          "george-h-w-bush",
          "George H.W. Bush",
          tenure("USA", "GOV", "president", "1989-01-20", "1993-01-20"));
  public static final Actor BUSH_SON =
      person(
          "george-w-bush",
          "George W. Bush",
          tenure("USA", "GOV", "president", "2001-01-20", "2009-01-20"));
  public static final Actor ISLAMIC_STATE =
      organization(
          "islamic-state",
          "Islamic State",
          List.of("ISIS"),
          tenure("", "REB", "armed group", "2013-04-08", ""));
  public static final Actor SANA =
      organization(
          "sana", "SANA", List.of(), tenure("SYR", "JRN", "state news agency", "1965-01-01", ""));

  public static final Actor FRONT_IN_IRAN =
      organization(
          "front-in-iran",
          "Northern Front",
          List.of(),
          tenure("IRN", "REB", "armed group", "", ""));
  public static final Actor FRONT_IN_SYRIA =
      organization(
          "front-in-syria",
          "Northern Front",
          List.of(),
          tenure("SYR", "REB", "armed group", "", ""));

  private ActorFixture() {}

  public static Actor person(String id, String name, Actor.Tenure... tenures) {
    return new Actor(id, name, List.of(), Actor.Kind.PERSON, List.of(tenures));
  }

  public static Actor organization(
      String id, String name, List<String> aliases, Actor.Tenure... tenures) {
    return new Actor(id, name, aliases, Actor.Kind.ORGANIZATION, List.of(tenures));
  }

  /** An office; empty strings for no code and for open ends. */
  public static Actor.Tenure tenure(
      String code, String sector, String role, String from, String to) {
    return new Actor.Tenure(
        Optional.of(code).filter(c -> !c.isEmpty()),
        List.of(sector),
        role,
        new Period(day(from), day(to)),
        "test");
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  /** Nine states, a few people, bodies, roles and modifiers. */
  public static ActorDictionary dictionary() {
    ActorDictionary.Builder builder = new ActorDictionary.Builder();
    state(builder, "RUS", "Russia", "Russian", "Russians", "Moscow", "Kremlin");
    state(builder, "TUR", "Turkey", "Turkish", "Turks", "Ankara", "");
    state(builder, "IRN", "Iran", "Iranian", "Iranians", "Tehran", "");
    state(builder, "SYR", "Syria", "Syrian", "Syrians", "Damascus", "");
    state(builder, "UKR", "Ukraine", "Ukrainian", "Ukrainians", "Kyiv", "");
    state(builder, "ISR", "Israel", "Israeli", "Israelis", "Jerusalem", "");
    state(builder, "USA", "US", "American", "Americans", "Washington", "White House");
    state(builder, "FRA", "France", "French", "Frenchmen", "Paris", "");
    state(builder, "SAU", "Saudi Arabia", "Saudi", "Saudis", "Riyadh", "");
    place(builder, "Aleppo", "SYR");
    place(builder, "Sochi", "RUS");
    role(builder, "president", "GOV", Role.Kind.PERSON, true);
    role(builder, "foreign minister", "GOV", Role.Kind.PERSON, true);
    role(builder, "minister", "GOV", Role.Kind.PERSON, true);
    role(builder, "envoy", "GOV", Role.Kind.PERSON, true);
    role(builder, "point man", "GOV", Role.Kind.PERSON, false);
    role(builder, "official", "GOV", Role.Kind.PERSON, true);
    role(builder, "diplomat", "GOV", Role.Kind.PERSON, true);
    role(builder, "man", "", Role.Kind.PERSON, false);
    role(builder, "worker", "", Role.Kind.PERSON, true);
    role(builder, "soldier", "MIL", Role.Kind.GROUP, false);
    role(builder, "rebel", "REB", Role.Kind.GROUP, false);
    role(builder, "protester", "OPP", Role.Kind.GROUP, false);
    role(builder, "civilian", "CVL", Role.Kind.GROUP, false);
    builder.role("people", new OfRole(role("people", "", Role.Kind.GROUP, false), true));
    builder.role("troops", new OfRole(role("troops", "MIL", Role.Kind.GROUP, false), true));
    role(builder, "army", "MIL", Role.Kind.BODY, false);
    role(builder, "government", "GOV", Role.Kind.BODY, false);
    role(builder, "group", "", Role.Kind.BODY, true);
    role(builder, "country", "", Role.Kind.STATE, true);
    role(builder, "kingdom", "", Role.Kind.STATE, true);
    role(builder, "side", "", Role.Kind.PARTY, true);
    role(builder, "leader", "GOV", Role.Kind.PERSON, true);
    pronouns(builder);
    builder.count("two", 2);
    builder.foreign("Foreign");
    modifier(builder, "former", "ELI", Effect.REPLACE);
    modifier(builder, "presidential", "GOV", Effect.FIRST);
    modifier(builder, "opposition", "OPP", Effect.REPLACE);
    for (Actor actor :
        List.of(
            PUTIN,
            ASSAD,
            OBAMA,
            BUSH_FATHER,
            BUSH_SON,
            ISLAMIC_STATE,
            SANA,
            FRONT_IN_IRAN,
            FRONT_IN_SYRIA)) {
      builder.actor(actor);
    }
    return builder.build();
  }

  private static void pronouns(ActorDictionary.Builder builder) {
    Pronoun masculine = singular(Pronoun.Gender.MASCULINE);
    Pronoun neuter = singular(Pronoun.Gender.NEUTER);
    Pronoun plural = new Pronoun(Pronoun.Person.THIRD, Pronoun.Number.PLURAL, Optional.empty());
    Pronoun speakers = new Pronoun(Pronoun.Person.FIRST, Pronoun.Number.PLURAL, Optional.empty());
    List.of("he", "him", "his").forEach(word -> builder.pronoun(word, masculine));
    List.of("it", "its").forEach(word -> builder.pronoun(word, neuter));
    List.of("they", "them", "their").forEach(word -> builder.pronoun(word, plural));
    List.of("we", "our").forEach(word -> builder.pronoun(word, speakers));
  }

  private static Pronoun singular(Pronoun.Gender gender) {
    return new Pronoun(Pronoun.Person.THIRD, Pronoun.Number.SINGULAR, Optional.of(gender));
  }

  private static void state(
      ActorDictionary.Builder builder,
      String code,
      String name,
      String adjective,
      String inhabitants,
      String capital,
      String seat) {
    State state = new State(name, code, List.of(), Period.ALWAYS);
    builder.name(name, new OfState(state, Form.NAME));
    builder.name(adjective, new OfState(state, Form.ADJECTIVE));
    builder.name(inhabitants, new OfState(state, Form.INHABITANT));
    builder.name(capital, new OfState(state, Form.CAPITAL));
    if (!seat.isEmpty()) {
      builder.name(seat, new OfState(state, Form.SEAT));
    }
  }

  private static void place(ActorDictionary.Builder builder, String name, String country) {
    builder.name(name, new OfPlace(name, Optional.of(country)));
  }

  private static Role role(String noun, String sector, Role.Kind kind, boolean anaphoric) {
    return new Role(noun, sector.isEmpty() ? List.of() : List.of(sector), kind, anaphoric);
  }

  private static void role(
      ActorDictionary.Builder builder,
      String noun,
      String sector,
      Role.Kind kind,
      boolean anaphoric) {
    Role role = role(noun, sector, kind, anaphoric);
    builder.role(noun, new OfRole(role, false));
    builder.role(plural(noun), new OfRole(role, true));
  }

  private static String plural(String noun) {
    return switch (noun) {
      case "man" -> "men";
      case "army" -> "armies";
      case "country" -> "countries";
      case "point man" -> "point men";
      default -> noun + "s";
    };
  }

  private static void modifier(
      ActorDictionary.Builder builder, String word, String sector, Effect effect) {
    builder.role(word, new OfModifier(new Modifier(word, List.of(sector), effect)));
  }

  /** Whom mentions stand for, as the lexicon's examples write it: {@code RUS:GOV+TUR}. */
  public static String codes(List<Mention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(ActorFixture::codes).collect(Collectors.joining("+"));
  }

  /** Whom a mention stands for; a colon alone is somebody of whom nothing is known. */
  public static String codes(Mention mention) {
    return mention.referents().stream().map(ActorFixture::code).collect(Collectors.joining("+"));
  }

  private static String code(Referent referent) {
    String sectors = String.join(",", referent.sectors());
    String code = referent.code().orElse("");
    return sectors.isEmpty() && !code.isEmpty() ? code : code + ":" + sectors;
  }
}
