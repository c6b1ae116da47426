package org.rapporteur.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.benchmarks.DuplicateFigures.Figures;
import org.rapporteur.coder.article.Article;

/** Copies of the repository's own reports, perturbed. */
class DuplicateFiguresTest {
  private static List<Article> reports() throws IOException {
    List<Article> reports = new ArrayList<>();
    for (Path folder : List.of(Path.of("..", "eval", "reports"), Path.of("..", "examples"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          // A line for each sentence, so that there are paragraphs to cut and to change.
          String text = Files.readString(file).replaceAll("(?<=[a-z]\\.) (?=[A-Z])", "\n");
          reports.add(
              Article.of(String.valueOf(file.getFileName()), text)
                  .withPublished(LocalDate.of(2018, 1, 5)));
        }
      }
    }
    return reports;
  }

  @Test
  void copiesAreFoundAndOtherStoriesAreNot() throws IOException {
    Figures figures = DuplicateFigures.measure(reports());

    assertThat(figures.made()).isNotEmpty();
    assertThat(figures.recall()).as("%s", figures).isGreaterThan(0.97);
    assertThat(figures.precision()).as("%s", figures.falsePairs()).isGreaterThan(0.99);
    assertThat(figures.accuracy()).as("%s", figures.rightly()).isGreaterThan(0.85);
    assertThat(figures.natural()).isEmpty();
  }

  @Test
  void sameSeedPerturbsTheSame() throws IOException {
    assertThat(DuplicateFigures.measure(reports()).found())
        .isEqualTo(DuplicateFigures.measure(reports()).found());
  }
}
