package org.rapporteur.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  private final NumberWords numbers = LexiconFixture.numbers();

  @ParameterizedTest
  @CsvSource({
    "six, 6",
    "Twenty-four, 24",
    "two hundred six, 206",
    "hundred, 100",
    "two hundred thousand six, 200006",
    "1.5 thousand six, 1506",
    "'1,200', 1200",
    "about six, 6",
  })
  void aNumeralHasItsValue(String numeral, long value) {
    assertThat(numbers.valueOf(List.of(numeral.split(" ")))).contains(value);
  }

  @Test
  void wordsThatAreNoNumeralHaveNone() {
    assertThat(numbers.valueOf(List.of("some", "six-shooter"))).isEmpty();
  }
}
