package org.rapporteur.coder.actor;

import java.util.Optional;

/**
 * What a personal or possessive pronoun tells of whom it stands for, as {@code actors/pronouns.tsv}
 * has it. Example: "her" is third person, singular, feminine.
 *
 * @param gender present in the third person singular only
 */
public record Pronoun(Person person, Number number, Optional<Gender> gender) {

  /** Who it is to the speaker. */
  public enum Person {
    FIRST,
    THIRD
  }

  /** One or several. */
  public enum Number {
    SINGULAR,
    PLURAL
  }

  /** English marks it in the third person singular. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
  }

  public Pronoun {
    if (gender.isPresent() != hasGender(person, number)) {
      throw new IllegalArgumentException(
          "gender " + gender + " in the " + person + " person " + number);
    }
  }

  /** Whether pronouns of this person and number have a gender (he, she, it). */
  public static boolean hasGender(Person person, Number number) {
    return person == Person.THIRD && number == Number.SINGULAR;
  }

  /** Whether it can take up somebody named before; "I" and "we" are the speaker, whoever speaks. */
  public boolean takesUp() {
    return person == Person.THIRD;
  }

  public boolean isPlural() {
    return number == Number.PLURAL;
  }

  public boolean isNeuter() {
    return gender.equals(Optional.of(Gender.NEUTER));
  }
}
