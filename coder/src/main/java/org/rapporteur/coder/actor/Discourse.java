package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a story has spoken of so far, in the order of the text. Made for one story, sentence by
 * sentence. Example: after "Putin received Assad." the latest person is Assad, the first one of the
 * sentence Putin.
 */
final class Discourse {
  /** Far more than any report speaks of. */
  private static final int REMEMBERED = 2_000;

  private final Optional<LocalDate> day;
  private final Optional<StorySetting> setting;
  private final List<Antecedent> story = new ArrayList<>();

  /** Of each sentence so far, how many were spoken of before it. */
  private final List<Integer> begins = new ArrayList<>();

  /**
   * Nobody yet.
   *
   * @param day when the story was published
   * @param setting of the story, once it is known
   */
  Discourse(Optional<LocalDate> day, Optional<StorySetting> setting) {
    this.day = day;
    this.setting = setting;
  }

  void beginSentence() {
    begins.add(story.size());
  }

  /** Adds whom a resolved mention stands for. */
  void add(Draft draft, Referent referent) {
    story.add(new Antecedent(draft, sentence(), referent));
  }

  Optional<LocalDate> day() {
    return day;
  }

  Optional<StorySetting> setting() {
    return setting;
  }

  /** Number of the sentence that is being read. */
  int sentence() {
    return begins.size() - 1;
  }

  /** The latest one that fits; of a very long text only what is not too far back is remembered. */
  Optional<Antecedent> latest(Predicate<Antecedent> fits) {
    return latestOf(story.subList(Math.max(0, story.size() - REMEMBERED), story.size()), fits);
  }

  private static Optional<Antecedent> latestOf(List<Antecedent> those, Predicate<Antecedent> fits) {
    for (int k = those.size() - 1; k >= 0; k--) {
      if (fits.test(those.get(k))) {
        return Optional.of(those.get(k));
      }
    }
    return Optional.empty();
  }

  /** The latest one of this sentence and of so many before it. */
  Optional<Antecedent> latestWithin(int sentences, Predicate<Antecedent> fits) {
    return latestOf(within(sentences), fits);
  }

  /** The first one of the sentence that lies so many back. */
  Optional<Antecedent> firstOfSentence(int back, Predicate<Antecedent> fits) {
    int number = sentence() - back;
    return number < 0
        ? Optional.empty()
        : story.subList(begin(number), begin(number + 1)).stream().filter(fits).findFirst();
  }

  List<Antecedent> ofThisSentence() {
    return within(0);
  }

  /** Those of this sentence and of so many before it. */
  List<Antecedent> within(int sentences) {
    return List.copyOf(story.subList(begin(Math.max(0, sentence() - sentences)), story.size()));
  }

  /** How many were spoken of before a sentence. */
  private int begin(int number) {
    return number < begins.size() ? begins.get(number) : story.size();
  }
}
