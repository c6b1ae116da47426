package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.Pronoun.Gender;
import org.rapporteur.coder.actor.Pronoun.Number;
import org.rapporteur.coder.actor.Pronoun.Person;

class PronounTest {
  private static final Pronoun IT =
      new Pronoun(Person.THIRD, Number.SINGULAR, Optional.of(Gender.NEUTER));
  private static final Pronoun WE = new Pronoun(Person.FIRST, Number.PLURAL, Optional.empty());

  @Test
  void onlyTheThirdPersonTakesUpSomebody() {
    assertThat(IT.takesUp()).isTrue();
    assertThat(WE.takesUp()).isFalse();
  }

  @Test
  void onlyTheThirdPersonSingularHasAGender() {
    assertThat(IT.isNeuter()).isTrue();
    assertThat(WE.isNeuter()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pronoun(Person.THIRD, Number.SINGULAR, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pronoun(Person.THIRD, Number.PLURAL, Optional.of(Gender.NEUTER)));
  }
}
