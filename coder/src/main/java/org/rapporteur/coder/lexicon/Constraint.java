package org.rapporteur.coder.lexicon;

/** What a role's filler has to be. */
public sealed interface Constraint {

  /** How much a satisfied constraint says; the entry that says more wins. */
  int strictness();

  /** The role is filled. */
  record Any() implements Constraint {
    @Override
    public int strictness() {
      return 1;
    }
  }

  /** The role is not filled. */
  record Absent() implements Constraint {
    @Override
    public int strictness() {
      return 1;
    }
  }

  /** The filler is of a kind that the program knows. */
  record OfKind(Kind kind) implements Constraint {
    @Override
    public int strictness() {
      return kind == Kind.ACTOR ? 2 : 3;
    }
  }

  /** The head noun or a word in front of it belongs to a noun class. */
  record InClass(String name) implements Constraint {
    @Override
    public int strictness() {
      return 5;
    }
  }

  /** The head noun or the word in front of it has this lemma. */
  record Lemma(String lemma) implements Constraint {
    @Override
    public int strictness() {
      return 5;
    }
  }

  /** Kinds of fillers. */
  enum Kind {
    ACTOR,
    PERSON,
    STATE,
    ARMED,
    PLACE,
    EVENT,
    NUMBER,
    INFINITIVE,
    /** Actors of two countries or more. */
    COUNTRIES
  }
}
