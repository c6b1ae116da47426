package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;

/** What a word or phrase of the actor files can stand for. */
public sealed interface Designation {

  /** The name of a person or organisation. */
  record Named(Actor actor) implements Designation {}

  /** A form of a state's name. */
  record OfState(State state, Form form) implements Designation {
    /** Which form of the name. */
    public enum Form {
      NAME,
      ADJECTIVE,
      INHABITANT,
      CAPITAL,
      SEAT
    }
  }

  /** A people or religious group. */
  record OfPeople(People people) implements Designation {}

  /** A role noun (president, army, gunman). */
  record OfRole(Role role, boolean plural) implements Designation {}

  /** A word before a role that changes its sector (former, rebel). */
  record OfModifier(Modifier modifier) implements Designation {}

  /** A town, region, sea or facility of the gazetteer that is no capital. */
  record OfPlace(String name, Optional<String> country) implements Designation {}

  /**
   * @param code the code that its actors get; a dependency has that of its state
   */
  record State(String name, String code, List<String> sectors, Period period) {
    public State {
      sectors = List.copyOf(sectors);
    }
  }

  record People(String name, Optional<String> code, List<String> sectors) {
    public People {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * @param anaphoric whether "the ROLE" usually takes up somebody named before
   */
  record Role(String noun, List<String> sectors, Kind kind, boolean anaphoric) {
    /** What a role noun names. */
    public enum Kind {
      PERSON,
      GROUP,
      BODY,
      STATE,
      PARTY
    }

    public Role {
      sectors = List.copyOf(sectors);
    }
  }

  record Modifier(String word, List<String> sectors, Effect effect) {
    /** What becomes of the sectors of the role. */
    public enum Effect {
      REPLACE,
      ADD,
      FIRST
    }

    public Modifier {
      sectors = List.copyOf(sectors);
    }

    public List<String> applyTo(List<String> base) {
      if (sectors.isEmpty()) {
        return base;
      }
      java.util.LinkedHashSet<String> result = new java.util.LinkedHashSet<>();
      switch (effect) {
        case REPLACE -> result.addAll(sectors);
        case ADD -> {
          result.addAll(base);
          result.addAll(sectors);
        }
        case FIRST -> {
          result.addAll(sectors);
          result.addAll(base);
        }
      }
      return List.copyOf(result);
    }
  }
}
