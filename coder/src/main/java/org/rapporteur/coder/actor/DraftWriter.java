package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Designation.OfPeople;
import org.rapporteur.coder.actor.Designation.OfPlace;
import org.rapporteur.coder.actor.Designation.OfRole;
import org.rapporteur.coder.actor.Designation.OfState;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.ontology.Sector;

/**
 * Makes a draft of the atom that names or describes somebody and of what the words before it tell.
 * Example: "envoy" after "Russian" is a person with the code RUS and the sectors of an envoy.
 */
final class DraftWriter {
  private static final Set<String> OBJECT_FORMS = Set.of("him", "her", "them");

  private final ActorDictionary dictionary;

  DraftWriter(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The draft of a mention.
   *
   * @param atom the last part of the phrase that is more than a modifier
   * @param start first token of the mention
   * @param attributes what stands between {@code start} and the atom
   */
  Draft write(Sentence sentence, Atom atom, int start, Attributes attributes) {
    Optional<OfState> state = atom.as(OfState.class);
    if (state.isPresent()) {
      return ofState(state.get(), atom, start);
    }
    if (atom.as(Designation.Named.class).isPresent()) {
      return ofActor(sentence, atom, start, attributes);
    }
    Optional<OfRole> role = atom.as(OfRole.class);
    if (role.isPresent()) {
      return ofRole(sentence, role.get(), atom, start, attributes);
    }
    Optional<OfPeople> people = atom.as(OfPeople.class);
    if (people.isPresent()) {
      return ofPeople(people.get(), atom, start, attributes);
    }
    Optional<OfPlace> place = atom.as(OfPlace.class);
    if (place.isPresent() && attributes.roleNoun().isEmpty()) {
      return ofPlace(place.get(), atom, start, attributes);
    }
    return ofUnknownName(sentence, atom, start, attributes);
  }

  /** The draft of a pronoun, which keeps its word as its name until it is resolved. */
  static Draft pronoun(Sentence sentence, int token) {
    Draft draft = new Draft(token, token, Mention.Kind.PRONOUN, Mention.Sort.PRONOUN);
    draft.name = Optional.of(sentence.token(token).text().toLowerCase(Locale.ROOT));
    draft.objectOfSecondVerb =
        token > 1
            && OBJECT_FORMS.contains(draft.name.get())
            && sentence.token(token).tag().equals("PRP")
            && sentence.token(token - 1).isFiniteVerb()
            && sentence.token(token - 2).tag().equals("CC");
    return draft;
  }

  private Draft ofActor(Sentence sentence, Atom atom, int start, Attributes attributes) {
    List<Actor> actors =
        atom.all(Designation.Named.class).stream().map(Designation.Named::actor).toList();
    boolean person = actors.get(0).kind() == Actor.Kind.PERSON;
    Mention.Sort sort = person ? Mention.Sort.PERSON : Mention.Sort.BODY;
    Draft draft = new Draft(start, atom.last(), Mention.Kind.NAME, sort);
    draft.candidates = actors;
    draft.name = Optional.of(sentence.words(atom.first(), atom.last()));
    describe(draft, attributes);
    if (!person && atom.first() == atom.last()) {
      commonNoun(sentence.token(atom.last()).text())
          .ifPresent(
              role -> {
                draft.roles.add(role.noun());
                draft.roleSectors = role.sectors();
              });
    }
    return draft;
  }

  /** The role that a name is a common noun for ("the Senate" is one of them, and any senate). */
  private Optional<Designation.Role> commonNoun(String word) {
    return dictionary.lookup(word.toLowerCase(Locale.ROOT)).stream()
        .filter(OfRole.class::isInstance)
        .map(designation -> ((OfRole) designation).role())
        .findFirst();
  }

  private static Draft ofUnknownName(
      Sentence sentence, Atom atom, int start, Attributes attributes) {
    Mention.Sort sort =
        attributes.roleEndsBefore(atom.first()) ? Mention.Sort.PERSON : Mention.Sort.UNKNOWN_NAME;
    Draft draft = new Draft(start, atom.last(), Mention.Kind.NAME, sort);
    draft.name = Optional.of(sentence.words(atom.first(), atom.last()));
    describe(draft, attributes);
    return draft;
  }

  /** Gives a name what the words before it tell. */
  private static void describe(Draft draft, Attributes attributes) {
    draft.code = attributes.code();
    attributes.roleNoun().ifPresent(draft.roles::add);
    draft.sectors = attributes.sectors(attributes.roleSectors());
    draft.sectorsFixed = attributes.replaceSectors();
  }

  private static Draft ofState(OfState found, Atom atom, int start) {
    Mention.Sort sort =
        switch (found.form()) {
          case NAME, ADJECTIVE -> Mention.Sort.STATE;
          case INHABITANT -> Mention.Sort.GROUP;
          case CAPITAL, SEAT -> Mention.Sort.SEAT;
        };
    Mention.Kind kind =
        switch (found.form()) {
          case NAME, ADJECTIVE -> Mention.Kind.NAME;
          case INHABITANT -> Mention.Kind.GROUP;
          case CAPITAL, SEAT -> Mention.Kind.PLACE;
        };
    List<String> sectors = found.state().sectors();
    Draft draft = new Draft(start, atom.last(), kind, sort);
    draft.code = Optional.of(found.state().code());
    draft.sectors = sort == Mention.Sort.SEAT && sectors.isEmpty() ? Sector.GOV.alone() : sectors;
    draft.plural = found.form() == Form.INHABITANT;
    return draft;
  }

  private static Draft ofRole(
      Sentence sentence, OfRole found, Atom atom, int start, Attributes attributes) {
    Designation.Role role = found.role();
    Mention.Sort sort =
        switch (role.kind()) {
          case PERSON -> Mention.Sort.PERSON;
          case GROUP -> Mention.Sort.GROUP;
          case BODY -> Mention.Sort.BODY;
          case STATE -> Mention.Sort.COUNTRY_WORD;
          case PARTY -> Mention.Sort.PARTY;
        };
    boolean plural = found.plural() || sentence.token(atom.last()).isPlural();
    boolean group = role.kind() == Designation.Role.Kind.GROUP || plural;
    Draft draft =
        new Draft(start, atom.last(), group ? Mention.Kind.GROUP : Mention.Kind.ROLE, sort);
    draft.roles.add(role.noun());
    draft.anaphoric = role.anaphoric();
    draft.plural = plural;
    draft.code = attributes.code();
    draft.sectors =
        attributes.sectors(role.sectors().isEmpty() ? attributes.roleSectors() : role.sectors());
    draft.sectorsFixed = attributes.replaceSectors();
    return draft;
  }

  private static Draft ofPeople(OfPeople found, Atom atom, int start, Attributes attributes) {
    Draft draft = new Draft(start, atom.last(), Mention.Kind.GROUP, Mention.Sort.GROUP);
    draft.code = attributes.code().or(() -> found.people().code());
    draft.sectors = attributes.sectors(found.people().sectors());
    draft.plural = true;
    return draft;
  }

  private static Draft ofPlace(OfPlace found, Atom atom, int start, Attributes attributes) {
    Draft draft = new Draft(start, atom.last(), Mention.Kind.PLACE, Mention.Sort.CITY);
    draft.code = found.country().or(attributes::code);
    draft.name = Optional.of(found.name());
    return draft;
  }
}
