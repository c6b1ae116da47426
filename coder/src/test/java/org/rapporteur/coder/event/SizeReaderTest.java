package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.Size.Count;

class SizeReaderTest {

  private static Size size(String table) {
    return EventFixture.only(table).size();
  }

  /** "NUMBER people were killed", the number as one token. */
  private static Optional<Long> dead(String number) {
    return size("""
            %1$s   CD  %1$s   nummod     2
            people NNS people nsubj:pass 4
            were   VBD be     aux:pass   4
            killed VBN kill   root       0
            """
            .formatted(number))
        .dead()
        .flatMap(Count::value);
  }

  @Test
  void numbersAreReadFromDigitsAndWords() {
    assertThat(dead("6")).contains(6L);
    assertThat(dead("1,200")).contains(1200L);
    assertThat(dead("six")).contains(6L);
    assertThat(dead("Nineteen")).contains(19L);
    assertThat(dead("twenty-four")).contains(24L);
    assertThat(dead("ninety")).contains(90L);
  }

  @Test
  void numbersOfSeveralWordsAreOneNumber() {
    Size size =
        size(
            """
            two      CD  two      compound   2
            thousand CD  thousand nummod     3
            people   NNS people   nsubj:pass 5
            were     VBD be       aux:pass   5
            killed   VBN kill     root       0
            """);

    assertThat(size.dead().flatMap(Count::value)).contains(2000L);
    assertThat(size.dead().map(Count::text)).contains("two thousand");
    assertThat(size.injured()).isEmpty();
  }

  @Test
  void atLeastIsLeftOut() {
    Size size =
        size(
            """
            At     IN  at     case       3
            least  JJS least  nmod       3
            240    CD  240    nummod     4
            people NNS people nsubj:pass 6
            were   VBD be     aux:pass   6
            killed VBN kill   root       0
            """);

    assertThat(size.dead().flatMap(Count::value)).contains(240L);
  }

  @Test
  void coordinatedVictimsAreAddedUp() {
    Size size =
        size(
            """
            three     CD  three    nummod     2
            soldiers  NNS soldier  nsubj:pass 7
            and       CC  and      cc         5
            two       CD  two      nummod     5
            civilians NNS civilian conj       2
            were      VBD be       aux:pass   7
            killed    VBN kill     root       0
            """);

    assertThat(size.dead().flatMap(Count::value)).contains(5L);
  }

  @Test
  void aSingleVictimIsOne() {
    Size size =
        size(
            """
            Turkey  NNP Turkey  nsubj 2
            killed  VBD kill    root  0
            a       DT  a       det   4
            soldier NN  soldier obj   2
            """);

    assertThat(size.dead().flatMap(Count::value)).contains(1L);
  }

  @Test
  void vagueCountsStayWords() {
    Size size =
        size(
            """
            Dozens NNS dozen  nsubj:pass 5
            of     IN  of     case       3
            people NNS people nmod       1
            were   VBD be     aux:pass   5
            killed VBN kill   root       0
            """);

    assertThat(size.dead().flatMap(Count::value)).isEmpty();
    assertThat(size.dead().map(Count::text)).contains("dozens");
  }

  @Test
  void deadAndInjuredAreKeptApart() {
    Size size =
        size(
            """
            Syrian   JJ  Syrian  amod   2
            rebels   NNS rebel   nsubj  3
            stormed  VBD storm   root   0
            Aleppo   NNP Aleppo  obj    3
            ,        ,   ,       punct  6
            killing  VBG kill    advcl  3
            two      CD  two     nummod 8
            soldiers NNS soldier obj    6
            and      CC  and     cc     10
            wounding VBG wound   conj   6
            ten      CD  ten     nummod 12
            others   NNS other   obj    10
            """);

    assertThat(size.dead().flatMap(Count::value)).contains(2L);
    assertThat(size.injured().flatMap(Count::value)).contains(10L);
    assertThat(size.arrested()).isEmpty();
  }

  @Test
  void theArrestedAreCounted() {
    Size size =
        size(
            """
            Turkey   NNP Turkey   nsubj  2
            arrested VBD arrest   root   0
            24       CD  24       nummod 4
            soldiers NNS soldier  obj    2
            """);

    assertThat(size.arrested().flatMap(Count::value)).contains(24L);
    assertThat(size.dead()).isEmpty();
  }

  @Test
  void theCrowdOfAProtestIsCounted() {
    Size size =
        size(
            """
            Thousands NNS thousand nsubj 4
            of        IN  of       case  3
            Iranians  NNPS Iranians nmod 1
            protested VBD protest  root  0
            """);

    assertThat(size.crowd().map(Count::text)).contains("thousands");
    assertThat(size.crowd().flatMap(Count::value)).isEmpty();
  }

  @Test
  void whatIsBlockedIsNoCrowd() {
    Size size =
        size(
            """
            Iranians NNPS Iranians nsubj  2
            protested VBD protest  root   0
            six      CD  six       nummod 4
            roads    NNS road      obj    2
            """);

    assertThat(size.crowd()).isEmpty();
  }

  @Test
  void aNounBehindAPassiveIsNoVictim() {
    Size size =
        size(
            """
            Six      CD  six     nsubj:pass 5
            of       IN  of      case       3
            soldiers NNS soldier nmod       1
            were     VBD be      aux:pass   5
            killed   VBN kill    root       0
            ,        ,   ,       punct      5
            a        DT  a       det        8
            record   NN  record  obj        5
            """);

    assertThat(size.dead().flatMap(Count::value)).contains(6L);
  }

  @Test
  void twoNumbersThatGrowAreARange() {
    for (String link : List.of("and", "to", "or")) {
      Size size =
          size(
              """
              Between  IN  between case       2
              four     CD  four    nummod     5
              %s       CC  %s      cc         4
              six      CD  six     conj       2
              soldiers NNS soldier nsubj:pass 7
              were     VBD be      aux:pass   7
              killed   VBN kill    root       0
              """
                  .formatted(link, link));

      assertThat(size.dead().flatMap(Count::value)).contains(4L);
      assertThat(size.dead().flatMap(Count::max)).contains(6L);
    }
  }

  @Test
  void withoutNumbersNothingIsSaid() {
    Size size =
        size(
            """
            Turkey   NNP Turkey  nsubj 2
            killed   VBD kill    root  0
            soldiers NNS soldier obj   2
            """);

    assertThat(size.isEmpty()).isTrue();
  }

  @Test
  void whatOneSizeLacksTheOtherGives() {
    Count two = new Count(Optional.of(2L), Optional.empty(), "two");
    Count ten = new Count(Optional.of(10L), Optional.empty(), "ten");
    Size dead = new Size(Optional.of(two), Optional.empty(), Optional.empty(), Optional.empty());
    Size both = new Size(Optional.of(ten), Optional.of(ten), Optional.empty(), Optional.empty());

    assertThat(dead.or(both).dead()).contains(two);
    assertThat(dead.or(both).injured()).contains(ten);
    assertThat(Size.NONE.or(dead)).isEqualTo(dead);
  }
}
