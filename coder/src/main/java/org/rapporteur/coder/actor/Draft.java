package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mention while it is being put together from the words around it; never leaves this package. */
final class Draft {
  int first;
  int last;
  final int head;
  final Mention.Kind kind;
  Mention.Sort sort;
  boolean plural;

  /** Role nouns that describe it, in lower case. */
  final Set<String> roles = new LinkedHashSet<>();

  /** Sectors that the words before and in it give. */
  List<String> sectors = List.of();

  /** Sectors of a name that is also a common noun (the Senate), for the Senate of another state. */
  List<String> roleSectors = List.of();

  /** Whether a word such as "former" decided the sectors, whatever office is held. */
  boolean sectorsFixed;

  Optional<String> code = Optional.empty();

  /** Named actors that the name can stand for. */
  List<Actor> candidates = List.of();

  /** The name's own words, for a person or an unexplained name. */
  Optional<String> name = Optional.empty();

  /** Several codes that share one role (Russian and Turkish officials). */
  final List<String> sharedCodes = new ArrayList<>();

  /** The possessive pronoun in front (his country), or -1. */
  int possessivePronoun = -1;

  /** The possessor or of-phrase that lends its code, which may itself be known only later. */
  Optional<Draft> borrowedFrom = Optional.empty();

  /** Whether it only tells whose the next one is (Bolivia's Senate). */
  boolean possessor;

  /** Whether it is a pronoun behind a verb that shares its subject ("and asked him"). */
  boolean objectOfSecondVerb;

  /** Whether a verb of saying follows it ("the army said"). */
  boolean speaks;

  /** Whether its words name a people or religion without a country ("Kurdish forces"). */
  boolean ofPeople;

  /** Whether "and" follows it ("the army and the rebels"). */
  boolean joined;

  boolean definite;

  /** Whether its words say that it is from elsewhere, or from several countries. */
  boolean foreign;

  boolean anaphoric;

  /** "two", "both" ... in front of a plural; 0 when there is none. */
  int count;

  /** The day-dependent reading, once found. */
  List<Referent> referents = List.of();

  Optional<String> unresolved = Optional.empty();

  /** A draft whose last word is its head; a complement may be added behind it later. */
  Draft(int first, int last, Mention.Kind kind, Mention.Sort sort) {
    this.first = first;
    this.last = last;
    this.head = last;
    this.kind = kind;
    this.sort = sort;
  }

  boolean isPersonSort() {
    return sort == Mention.Sort.PERSON || sort == Mention.Sort.UNKNOWN_NAME;
  }

  /** Whether it describes a person without naming him ("the foreign minister"). */
  boolean isPersonRole() {
    return sort == Mention.Sort.PERSON && name.isEmpty() && !roles.isEmpty();
  }

  /** Whom its code comes from, if that is somebody else. */
  Optional<Draft> lender() {
    return borrowedFrom.filter(other -> other != this);
  }

  boolean isResolved() {
    return !referents.isEmpty();
  }

  void resolveTo(Referent referent) {
    resolveTo(List.of(referent));
  }

  void resolveTo(List<Referent> found) {
    referents = List.copyOf(found);
  }

  /** Leaves open who is meant, as far as it is. */
  void leaveOpen(Referent known, String reason) {
    resolveTo(known);
    unresolved = Optional.of(reason);
  }

  /** Takes the code of a possessor or of-phrase, and its sectors where there are none. */
  void borrow(Draft other) {
    code = other.code;
    borrowedFrom = Optional.of(other);
    if (sectors.isEmpty() && other.sort == Mention.Sort.BODY) {
      sectors = other.sectors;
    }
  }

  /** Takes code, roles and sectors of an apposition. */
  void describedBy(Draft role) {
    roles.addAll(role.roles);
    if (code.isEmpty()) {
      code = role.code;
      borrowedFrom = role.borrowedFrom;
    }
    if (sectors.isEmpty()) {
      sectors = role.sectors;
    }
    sectorsFixed = sectorsFixed || role.sectorsFixed;
    possessivePronoun = role.possessivePronoun;
    sort = Mention.Sort.PERSON;
  }

  Mention toMention(int sentence) {
    List<Referent> who = referents.isEmpty() ? List.of(Referent.UNKNOWN) : referents;
    return new Mention(sentence, first, last, head, kind, sort, plural, who, unresolved);
  }
}
