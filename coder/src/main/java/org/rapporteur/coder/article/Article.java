package org.rapporteur.coder.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news report as it came in.
 *
 * @param id the story's name, unique within its source
 * @param published the story's own date, where it is known
 * @param text the report; every offset of a record counts UTF-16 code units of this string
 */
public record Article(
    String id,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> url,
    String text) {

  public static Article of(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  public Article withPublished(LocalDate date) {
    return new Article(id, publisher, Optional.of(date), title, url, text);
  }

  public Article withPublisher(String name) {
    return new Article(id, Optional.of(name), published, title, url, text);
  }
}
