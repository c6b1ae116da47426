package org.rapporteur.knowledge;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.ontology.EventType;

/**
 * What an example says that a sentence gives.
 *
 * @param open whether the sentence may give other records too; also true of a sentence without
 *     notation
 */
public record Expected(String sentence, List<ExpectedRecord> records, boolean open) {
  public Expected {
    records = List.copyOf(records);
  }

  /**
   * A record.
   *
   * @param status {@code HAPPENED} where the notation says nothing
   * @param content what is promised, asked, threatened, refused or alleged
   */
  public record ExpectedRecord(
      EventType type,
      Optional<String> mode,
      List<ExpectedSide> actors,
      List<ExpectedSide> recipients,
      Status status,
      Optional<Composition.Coding> content) {
    public ExpectedRecord {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /** Somebody on a side, as far as the notation says who; both empty for one without either. */
  public record ExpectedSide(Optional<String> code, Optional<String> sector) {}
}
