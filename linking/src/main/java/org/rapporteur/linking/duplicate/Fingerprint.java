package org.rapporteur.linking.duplicate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.article.Article;

/**
 * All that is kept of a story to find its copies: about three kilobytes for a report of 400 words.
 *
 * @param day the story's date; stories without one are compared with all of the window
 * @param keys one for each band of the {@link Banding}, in their order
 * @param words how many words the report has
 * @param details its figures and names by their place, see {@link StoryText}
 */
public record Fingerprint(
    String story,
    Optional<LocalDate> day,
    Optional<String> publisher,
    Shingles shingles,
    List<Long> keys,
    int words,
    Map<Long, String> details,
    boolean saysCorrected) {
  /** By day, then by id; stories without a day last. */
  public static final Comparator<Fingerprint> BY_TIME =
      Comparator.comparing((Fingerprint story) -> story.day().orElse(LocalDate.MAX))
          .thenComparing(Fingerprint::story);

  public Fingerprint {
    keys = List.copyOf(keys);
    details = Map.copyOf(details);
  }

  /** The fingerprint of a story under the standard banding. */
  public static Fingerprint of(Article article) {
    return of(article, Banding.STANDARD);
  }

  public static Fingerprint of(Article article, Banding banding) {
    StoryText text = StoryText.of(article.text());
    Shingles shingles = Shingles.of(text.words());
    boolean corrected =
        text.saysCorrected()
            || article.title().map(title -> StoryText.of(title).saysCorrected()).orElse(false);
    return new Fingerprint(
        article.id(),
        article.published(),
        article.publisher(),
        shingles,
        banding.keys(shingles),
        text.words().size(),
        text.details(),
        corrected);
  }
}
