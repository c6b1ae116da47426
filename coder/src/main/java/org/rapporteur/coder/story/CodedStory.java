package org.rapporteur.coder.story;

import java.util.List;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.language.Sentence;

/**
 * A story and all that was read out of it.
 *
 * @param findings what became of each sentence, in their order
 */
public record CodedStory(
    Article article,
    List<Sentence> sentences,
    Cast cast,
    List<CodedEvent> events,
    List<Quotation> quotations,
    List<SentenceFinding> findings,
    String coder) {
  public CodedStory {
    sentences = List.copyOf(sentences);
    events = List.copyOf(events);
    quotations = List.copyOf(quotations);
    findings = List.copyOf(findings);
  }

  /**
   * What became of a sentence.
   *
   * @param reasons for a sentence without a record, why: one for each trigger that was considered
   */
  public record SentenceFinding(int sentence, Outcome outcome, List<Note> reasons) {
    public SentenceFinding {
      reasons = List.copyOf(reasons);
    }
  }

  /** How far a sentence got. */
  public enum Outcome {
    /** It gave at least one record. */
    CODED,
    /** It has no trigger or nobody who could act, and was not parsed. */
    NOT_PARSED,
    /** It was read and tells no event. */
    NO_EVENT,
    /** The parser gave up on it. */
    GIVEN_UP
  }
}
