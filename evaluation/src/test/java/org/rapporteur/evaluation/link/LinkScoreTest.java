package org.rapporteur.evaluation.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.link.LinkScore.Told;
import org.rapporteur.evaluation.link.MarkedStories.MarkedStory;

class LinkScoreTest {
  private static Told told(String event, String link) {
    return new Told(event, event, Optional.of(link));
  }

  @Test
  void pairsAreCounted() {
    LinkScore score =
        LinkScore.of(List.of(told("a", "1"), told("a", "1"), told("a", "2"), told("b", "2")));

    assertThat(score.right()).isEqualTo(1);
    assertThat(score.missed()).hasSize(2);
    assertThat(score.wrong()).hasSize(1);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isCloseTo(0.333, within(0.001));
    assertThat(score.f1()).isCloseTo(0.4, within(0.001));
  }

  @Test
  void marksWithoutARecordCountNowhereElse() {
    LinkScore score =
        LinkScore.of(List.of(told("a", "1"), new Told("a", "there", Optional.empty())));

    assertThat(score.uncoded()).containsExactly("a there");
    assertThat(score.missed()).isEmpty();
  }

  @Test
  void marksAreTakenOutOfTheText(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("stories.txt");
    Files.writeString(
        file, "# remark\n= s1 | Wire | 2018-03-05 | Title\nThey struck{e1} and left{e2}.\n");

    List<MarkedStory> stories = MarkedStories.read(file);

    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).article().text()).isEqualTo("They struck and left.");
    assertThat(stories.get(0).marks().get(1).span().of("They struck and left.")).isEqualTo("left");
  }

  @Test
  void wrongHeadingIsNamed(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("stories.txt");
    Files.writeString(file, "= s1 | Wire | yesterday | Title\nText.\n");

    assertThatThrownBy(() -> MarkedStories.read(file)).hasMessageContaining("yesterday");
  }
}
