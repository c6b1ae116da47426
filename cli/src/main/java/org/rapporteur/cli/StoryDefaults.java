package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import picocli.CommandLine.Option;

/** What is said once of all stories that do not say it themselves. */
final class StoryDefaults {
  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of stories that have none, such as 2018-01-31.")
  private LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of stories that have none.")
  private String publisher;

  /** A story with what it lacks. */
  Article complete(Article article) {
    Article dated =
        article.published().isEmpty() && date != null ? article.withPublished(date) : article;
    Optional<String> own = dated.publisher();
    return own.isEmpty() && publisher != null ? dated.withPublisher(publisher) : dated;
  }
}
