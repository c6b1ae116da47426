package org.rapporteur.coder.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.lexicon.Entry.NounRoles;
import org.rapporteur.coder.lexicon.Entry.Tells;
import org.rapporteur.coder.ontology.EventType;

/** Lexicon entries in the words of the files: {@code sense("attack").verb("attack", "bomb")...}. */
public final class EntryFixture {
  private final String id;
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<RoleConstraint> where = new ArrayList<>();
  private List<String> actor = List.of();
  private List<String> parties = List.of();
  private List<String> recipient = List.of();
  private NounRoles nounRoles = NounRoles.USUAL;
  private boolean impliesPerson;
  private Optional<String> cameo = Optional.empty();

  private EntryFixture(String id) {
    this.id = id;
  }

  public static EntryFixture entry(String id) {
    return new EntryFixture(id);
  }

  public EntryFixture verb(String... words) {
    return triggers(Kind.VERB, words);
  }

  public EntryFixture noun(String... words) {
    return triggers(Kind.NOUN, words);
  }

  public EntryFixture adjective(String... words) {
    return triggers(Kind.ADJECTIVE, words);
  }

  private EntryFixture triggers(Kind kind, String... words) {
    Arrays.stream(words).map(word -> Trigger.parse(kind, word)).forEach(triggers::add);
    return this;
  }

  /** {@code where("patient", "@troops", "soldier")}; an exclamation mark negates. */
  public EntryFixture where(String roles, String... values) {
    List<Constraint> anyOf = new ArrayList<>();
    List<Constraint> noneOf = new ArrayList<>();
    for (String value : values) {
      if (value.startsWith("!")) {
        noneOf.add(constraint(value.substring(1)));
      } else {
        anyOf.add(constraint(value));
      }
    }
    where.add(new RoleConstraint(List.of(roles.split("\\|")), anyOf, noneOf));
    return this;
  }

  private static Constraint constraint(String value) {
    if (value.startsWith("@")) {
      return new Constraint.InClass(value.substring(1));
    }
    return switch (value) {
      case "any" -> new Constraint.Any();
      case "absent" -> new Constraint.Absent();
      case "actor", "person", "state", "armed", "place", "event", "number" ->
          new Constraint.OfKind(Constraint.Kind.valueOf(value.toUpperCase(Locale.ROOT)));
      default -> new Constraint.Lemma(value);
    };
  }

  public EntryFixture actor(String... roles) {
    actor = List.of(roles);
    return this;
  }

  public EntryFixture parties(String... roles) {
    parties = List.of(roles);
    return this;
  }

  public EntryFixture recipient(String... roles) {
    recipient = List.of(roles);
    return this;
  }

  public EntryFixture possessorIsPatient() {
    nounRoles = new NounRoles(true, nounRoles.ofIsAgent(), nounRoles.modifierIsPatient());
    return this;
  }

  public EntryFixture ofIsAgent() {
    nounRoles = new NounRoles(nounRoles.possessorIsPatient(), true, nounRoles.modifierIsPatient());
    return this;
  }

  public EntryFixture impliesPerson() {
    impliesPerson = true;
    return this;
  }

  public EntryFixture cameo(String code) {
    cameo = Optional.of(code);
    return this;
  }

  public Entry tells(EventType type) {
    return build(sense(type, Optional.empty()));
  }

  public Entry tells(EventType type, String mode) {
    return build(sense(type, Optional.of(mode)));
  }

  public Entry tellsNothing() {
    return build(new Entry.TellsNothing());
  }

  private Tells sense(EventType type, Optional<String> mode) {
    return new Tells(type, mode, List.of(), cameo, Optional.empty());
  }

  /** An operator whose addressee, if any, stands in {@link #recipient}. */
  public Entry embeds(Operator operator, boolean recipientControls, String... content) {
    return build(
        new Entry.Embeds(
            operator,
            List.of(content),
            recipientControls,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The same with a type of its own, for a clause that holds no event. */
  public Entry embeds(
      Operator operator, EventType bare, boolean recipientControls, String... content) {
    return build(
        new Entry.Embeds(
            operator,
            List.of(content),
            recipientControls,
            Optional.of(sense(bare, Optional.empty())),
            Optional.empty(),
            Optional.empty()));
  }

  private Entry build(Entry.Action action) {
    return new Entry(
        id,
        new SourceLine("test.yml", 1),
        triggers,
        where,
        actor,
        parties,
        recipient,
        nounRoles,
        impliesPerson,
        action,
        List.of(),
        List.of());
  }
}
