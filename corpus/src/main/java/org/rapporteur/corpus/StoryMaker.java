package org.rapporteur.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;
import org.rapporteur.corpus.StoryInput.Story;

/** Makes a story of what a source tells of it. */
final class StoryMaker {
  private static final int LONGEST_SHOWN = 40;

  private final boolean anyLanguage;

  StoryMaker(boolean anyLanguage) {
    this.anyLanguage = anyLanguage;
  }

  /**
   * A story, with a warning before it where its date cannot be read; or why there is none.
   *
   * @param id the story's, where the source gives it none
   */
  List<StoryInput> make(Origin origin, String id, Map<Field, String> values) {
    String text = Optional.ofNullable(values.get(Field.TEXT)).orElse("");
    if (Decoder.isBlank(text)) {
      return List.of(Skipped.because(origin, Reason.NO_TEXT, "has no text"));
    }
    Optional<String> declared = value(values, Field.LANGUAGE);
    Optional<String> other =
        anyLanguage ? Optional.empty() : Language.otherThanEnglish(text, declared);
    if (other.isPresent()) {
      return List.of(
          new Skipped(
              origin,
              Reason.OTHER_LANGUAGE,
              other,
              "is in " + other.get() + ", not in English; not read"));
    }
    List<StoryInput> made = new ArrayList<>();
    Optional<String> date = value(values, Field.DATE);
    Optional<LocalDate> published = date.flatMap(StoryDate::parse);
    if (date.isPresent() && published.isEmpty()) {
      made.add(
          Problem.warning(
              origin,
              "the date \"" + shown(date.get()) + "\" cannot be read; the story counts as undated",
              "write dates as 2018-01-31"));
    }
    made.add(
        new Story(
            new Article(
                value(values, Field.ID).orElse(id),
                value(values, Field.PUBLISHER),
                published,
                value(values, Field.TITLE),
                value(values, Field.URL),
                text),
            value(values, Field.AUTHOR),
            declared,
            origin));
    return made;
  }

  private static Optional<String> value(Map<Field, String> values, Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
  }

  private static String shown(String value) {
    return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "\u2026" : value;
  }
}
