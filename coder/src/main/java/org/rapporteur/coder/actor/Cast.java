package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;

/** The mentions of a story, resolved; sentence by sentence. */
public record Cast(List<List<Mention>> bySentence) {
  public Cast {
    bySentence = bySentence.stream().map(List::copyOf).toList();
  }

  /** Mentions of one sentence in the order of its words. */
  public List<Mention> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** The mention whose head is this token. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return of(sentence).stream().filter(mention -> mention.head() == token).findFirst();
  }

  /** The shortest mention that covers this token. */
  public Optional<Mention> covering(int sentence, int token) {
    Mention best = null;
    for (Mention mention : of(sentence)) {
      if (mention.covers(token) && (best == null || mention.length() < best.length())) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }
}
