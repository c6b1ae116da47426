package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that say that somebody else says so.
 *
 * @param verbs lemma to how the outlet stands to what is said
 * @param withAddressee verbs whose object is a listener (told reporters that ...)
 * @param nouns statement, report, interview ...
 * @param phrases prepositional cues in front of a source (according to), lower case words
 * @param hedges adverbs that put the assertion on somebody unnamed (reportedly)
 * @param doubts adjectives and adverbs that cast doubt (alleged)
 * @param passives verbs of "is said to have ..."
 * @param attribution words of saying, thinking and wanting, with the forms of their content
 */
public record ReportingCues(
    Map<String, Stance> verbs,
    Set<String> withAddressee,
    Set<String> nouns,
    List<String> phrases,
    Set<String> hedges,
    Set<String> doubts,
    Set<String> passives,
    AttributionCues attribution) {

  /** How a reporting verb stands to what is said. */
  public enum Stance {
    NEUTRAL,
    CLAIM,
    DOUBT,
    COMMIT
  }

  public ReportingCues {
    verbs = Map.copyOf(verbs);
    withAddressee = Set.copyOf(withAddressee);
    nouns = Set.copyOf(nouns);
    phrases = List.copyOf(phrases);
    hedges = Set.copyOf(hedges);
    doubts = Set.copyOf(doubts);
    passives = Set.copyOf(passives);
  }
}
