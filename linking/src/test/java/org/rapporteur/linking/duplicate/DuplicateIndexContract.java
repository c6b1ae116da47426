package org.rapporteur.linking.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;

/** What every index of fingerprints must do. */
abstract class DuplicateIndexContract {
  private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
  private static final String TEXT =
      "Dock workers closed the port of Almera on Monday after talks on pay had failed there.";

  abstract DuplicateIndex index();

  private static Fingerprint story(String id, int days) {
    return Fingerprint.of(Article.of(id, TEXT).withPublished(DAY.plusDays(days)));
  }

  private static List<String> found(DuplicateIndex index, int from, int to) {
    return index
        .candidates(
            story("x", 0).keys(), Optional.of(DAY.plusDays(from)), Optional.of(DAY.plusDays(to)))
        .stream()
        .map(Fingerprint::story)
        .sorted()
        .toList();
  }

  @Test
  void findsStoriesOfTheDaysThatAreAskedFor() {
    DuplicateIndex index = index();
    index.add(story("a", 0));
    index.add(story("b", 3));
    index.add(story("c", 9));

    assertThat(found(index, 0, 3)).containsExactly("a", "b");
    assertThat(found(index, 4, 20)).containsExactly("c");
  }

  @Test
  void storiesWithoutADayAreAlwaysFound() {
    DuplicateIndex index = index();
    index.add(Fingerprint.of(Article.of("undated", TEXT)));

    assertThat(found(index, 4, 20)).containsExactly("undated");
  }

  @Test
  void otherTextsAreNotFound() {
    DuplicateIndex index = index();
    index.add(
        Fingerprint.of(
            Article.of("other", "The senate passed a bill on fishing rights late at night.")
                .withPublished(DAY)));

    assertThat(found(index, 0, 1)).isEmpty();
  }

  @Test
  void storyOfTheSameIdIsReplaced() {
    DuplicateIndex index = index();
    index.add(story("a", 0));
    index.add(story("a", 9));

    assertThat(found(index, 0, 3)).isEmpty();
    assertThat(found(index, 0, 9)).containsExactly("a");
  }
}
