package org.rapporteur.evaluation.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.evaluation.quote.AttributionScore.Match;

/**
 * Matches coded attributions with gold ones, one to one; those whose contents agree best first. Two
 * can match when
 *
 * <ul>
 *   <li>their cues share a word that is no function word, and
 *   <li>the head of each source lies within the other source, or neither has a source.
 * </ul>
 *
 * The contents are right too when the F1 of their words is at least a half.
 */
public final class AttributionScorer {
  static final double LEAST_CONTENT = 0.5;

  /** Verbs that are function words whatever their tag. */
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

  private AttributionScorer() {}

  /** What can be matched, and how well the contents agree. */
  private record Candidate(int gold, int coded, double content) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate candidate) -> -candidate.content)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::coded);
  }

  /** Scores the quotations of one story. */
  public static AttributionScore score(AttributedStory gold, CodedStory coded) {
    return score(gold, CodedAttributions.of(coded), tokens(coded));
  }

  private static List<Token> tokens(CodedStory story) {
    return story.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  /**
   * Scores attributions of any origin.
   *
   * @param tokens of the text, tagged
   */
  static AttributionScore score(
      AttributedStory story, List<Attribution> coded, List<Token> tokens) {
    BitSet golds = new BitSet();
    BitSet found = new BitSet();
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : candidates(story.attributions(), coded, tokens)) {
      if (!golds.get(candidate.gold()) && !found.get(candidate.coded())) {
        golds.set(candidate.gold());
        found.set(candidate.coded());
        matches.add(
            new Match(
                story.attributions().get(candidate.gold()),
                coded.get(candidate.coded()),
                candidate.content()));
      }
    }
    return new AttributionScore(
        story,
        matches,
        without(story.attributions(), golds),
        without(coded, found).stream()
            .filter(attribution -> !attribution.touches(story.setAside()))
            .toList());
  }

  private static List<Attribution> without(List<Attribution> all, BitSet used) {
    List<Attribution> rest = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
      rest.add(all.get(i));
    }
    return rest;
  }

  private static List<Candidate> candidates(
      List<Attribution> golds, List<Attribution> coded, List<Token> tokens) {
    List<BitSet> goldCues = golds.stream().map(gold -> cue(tokens, gold)).toList();
    List<BitSet> goldContents = golds.stream().map(gold -> content(tokens, gold)).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < coded.size(); c++) {
      BitSet cue = cue(tokens, coded.get(c));
      BitSet content = content(tokens, coded.get(c));
      for (int g = 0; g < golds.size(); g++) {
        if (cue.intersects(goldCues.get(g)) && isSameSource(golds.get(g), coded.get(c))) {
          candidates.add(new Candidate(g, c, f1(content, goldContents.get(g))));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private static boolean isSameSource(Attribution one, Attribution other) {
    if (one.source().isEmpty() || other.source().isEmpty()) {
      return one.source().isEmpty() && other.source().isEmpty();
    }
    return isHeadIn(one, other.source()) && isHeadIn(other, one.source());
  }

  /** Of a source whose head nobody gave, all words must lie within the other. */
  private static boolean isHeadIn(Attribution attribution, List<Span> source) {
    List<Span> heads = attribution.head().map(List::of).orElse(attribution.source());
    return heads.stream().anyMatch(head -> source.stream().anyMatch(span -> span.contains(head)));
  }

  private static BitSet cue(List<Token> tokens, Attribution attribution) {
    return within(tokens, attribution.cue(), AttributionScorer::isContentWord);
  }

  private static BitSet content(List<Token> tokens, Attribution attribution) {
    return within(tokens, attribution.content(), AttributionScorer::isWord);
  }

  private static BitSet within(List<Token> tokens, List<Span> spans, Predicate<Token> wanted) {
    BitSet set = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (wanted.test(token) && spans.stream().anyMatch(token.span()::overlaps)) {
        set.set(i);
      }
    }
    return set;
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** By its tag: a noun, a full verb, an adjective, an adverb or a number. */
  private static boolean isContentWord(Token token) {
    boolean open =
        token.isNoun()
            || token.isVerb()
            || token.isAdjective()
            || token.tag().startsWith("RB")
            || token.tag().equals("CD");
    return isWord(token) && open && !AUXILIARIES.contains(token.lemma());
  }

  private static double f1(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    int words = one.cardinality() + other.cardinality();
    return words == 0 ? 0 : 2.0 * shared.cardinality() / words;
  }
}
