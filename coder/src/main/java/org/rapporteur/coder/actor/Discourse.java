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
  private final Optional<LocalDate> day;
  private final List<Antecedent> story = new ArrayList<>();
  private int sentence = -1;
  private int beginOfSentence;

  /**
   * Nobody yet.
   *
   * @param day when the story was published
   */
  Discourse(Optional<LocalDate> day) {
    this.day = day;
  }

  void beginSentence() {
    sentence++;
    beginOfSentence = story.size();
  }

  /** Adds whom a resolved mention stands for. */
  void add(Draft draft, Referent referent) {
    story.add(new Antecedent(draft, sentence, referent));
  }

  Optional<LocalDate> day() {
    return day;
  }

  /** Number of the sentence that is being read. */
  int sentence() {
    return sentence;
  }

  Optional<Antecedent> latest(Predicate<Antecedent> fits) {
    for (int k = story.size() - 1; k >= 0; k--) {
      if (fits.test(story.get(k))) {
        return Optional.of(story.get(k));
      }
    }
    return Optional.empty();
  }

  /** The latest one of this sentence and of so many before it. */
  Optional<Antecedent> latestWithin(int sentences, Predicate<Antecedent> fits) {
    return latest(one -> sentence - one.sentence() <= sentences && fits.test(one));
  }

  /** The first one of the sentence that lies so many back. */
  Optional<Antecedent> firstOfSentence(int back, Predicate<Antecedent> fits) {
    return story.stream().filter(one -> one.sentence() == sentence - back).filter(fits).findFirst();
  }

  List<Antecedent> ofThisSentence() {
    return story.subList(beginOfSentence, story.size());
  }

  /** Those of this sentence and of so many before it. */
  List<Antecedent> within(int sentences) {
    return story.stream().filter(one -> sentence - one.sentence() <= sentences).toList();
  }
}
