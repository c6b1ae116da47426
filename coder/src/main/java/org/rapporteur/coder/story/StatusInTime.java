package org.rapporteur.coder.story;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.event.SentenceEvents;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.EventDate;

/** What the date of an event says of its status: that it is history, or that it still goes on. */
final class StatusInTime {
  /** An event that ended longer ago than this is history (codebook, Status). */
  private static final int MONTHS_UNTIL_HISTORY = 3;

  private StatusInTime() {}

  /**
   * The status of an event that is dated.
   *
   * @param today the story's own day
   */
  static Status of(
      Scene scene, SentenceEvents.Found event, EventDate date, Optional<LocalDate> today) {
    boolean old =
        today.isPresent()
            && date.end().isPresent()
            && date.end().get().isBefore(today.get().minusMonths(MONTHS_UNTIL_HISTORY));
    if (old) {
      return Status.HISTORICAL;
    }
    return event.status() == Status.HAPPENED && goesOn(scene, event, date)
        ? Status.ONGOING
        : event.status();
  }

  /**
   * "have fought since April", "attacks since May": not what was said, nor a count that has grown
   * since.
   */
  private static boolean goesOn(Scene scene, SentenceEvents.Found event, EventDate date) {
    boolean since =
        date.end().isEmpty()
            && date.text()
                .filter(words -> words.toLowerCase(Locale.ROOT).startsWith("since "))
                .isPresent();
    if (!since || event.type().isSpoken() || event.content().isPresent()) {
      return false;
    }
    Verbal verbal = scene.predications().read(event.trigger()).verbal();
    boolean perfect = verbal.perfect() && verbal.tense() == Tense.PRESENT;
    boolean noun = scene.token(event.trigger()).isNoun();
    return noun || perfect && event.size().isEmpty();
  }
}
