package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class NamedCountriesTest {
  private static final List<String> CODES = List.of("PER", "BOL", "KEN", "SOM");

  @RepeatedTest(60)
  void aPartOfAStoryVotesAsItsSentencesDo(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<List<String>> story = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      List<String> named = new ArrayList<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        named.add(CODES.get(random.nextInt(CODES.size())));
      }
      story.add(named);
    }
    int from = random.nextInt(story.size());
    int to = from + random.nextInt(story.size() - from + 1);
    CountryVotes oneByOne = new CountryVotes();
    story.subList(from, to).forEach(oneByOne::add);

    CountryVotes part = new NamedCountries(story).between(from, to);

    assertThat(part.most()).isEqualTo(oneByOne.most());
    assertThat(part.dominant()).isEqualTo(oneByOne.dominant());
    assertThat(part.farAhead()).isEqualTo(oneByOne.farAhead());
    assertThat(part.alone()).isEqualTo(oneByOne.alone());
  }
}
