package org.rapporteur.linking.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandingTest {
  private static final Banding BANDING = Banding.STANDARD;

  /** Two sets of 200 hashes with so many in common. */
  private static List<Shingles> pair(Random random, int shared) {
    int[] common = random.ints(shared).toArray();
    return IntStream.range(0, 2)
        .mapToObj(
            i ->
                Shingles.ofHashes(
                    IntStream.concat(IntStream.of(common), random.ints(200 - shared)).toArray()))
        .toList();
  }

  private static double found(int shared) {
    Random random = new Random(3);
    int hits = 0;
    for (int i = 0; i < 400; i++) {
      List<Shingles> pair = pair(random, shared);
      List<Long> one = BANDING.keys(pair.get(0));
      List<Long> other = BANDING.keys(pair.get(1));
      hits += IntStream.range(0, one.size()).anyMatch(b -> one.get(b).equals(other.get(b))) ? 1 : 0;
    }
    return hits / 400.0;
  }

  @Test
  void shareOfPairsFoundFollowsTheCurve() {
    for (int shared : List.of(20, 67, 120)) {
      double jaccard = shared / (400.0 - shared);

      assertThat(found(shared))
          .as("J %.2f", jaccard)
          .isCloseTo(BANDING.chance(jaccard), within(0.07));
    }
  }

  @Test
  void curveIsAsDocumented() {
    assertThat(BANDING.chance(0.1)).isCloseTo(0.38, within(0.01));
    assertThat(BANDING.chance(0.2)).isCloseTo(0.86, within(0.01));
    assertThat(BANDING.chance(0.3)).isCloseTo(0.99, within(0.01));
    assertThat(BANDING.chance(0.002)).isLessThan(0.0003);
    assertThat(BANDING.threshold()).isCloseTo(0.144, within(0.001));
  }

  @Test
  void keysDependOnSeedOnly() {
    Shingles shingles = Shingles.of(List.of("the", "port", "was", "closed", "on", "monday"));

    assertThat(BANDING.keys(shingles)).isEqualTo(BANDING.keys(shingles)).hasSize(48);
    assertThat(new Banding(48, 2, 1).keys(shingles)).isNotEqualTo(BANDING.keys(shingles));
  }

  @Test
  void textWithoutWordsHasNoKeys() {
    assertThat(BANDING.keys(Shingles.of(List.of()))).isEmpty();
  }
}
