package org.rapporteur.evaluation.quote;

import java.util.List;
import org.rapporteur.evaluation.ScoreCard.Counts;

/**
 * How the attributions that were coded in one story compare with the gold.
 *
 * @param matches those whose cue and source are right
 * @param misses gold attributions that none matches
 * @param falseOnes coded attributions that match none, and are not set aside
 */
public record AttributionScore(
    AttributedStory story,
    List<Match> matches,
    List<Attribution> misses,
    List<Attribution> falseOnes) {
  public AttributionScore {
    matches = List.copyOf(matches);
    misses = List.copyOf(misses);
    falseOnes = List.copyOf(falseOnes);
  }

  /**
   * A gold attribution and the coded one.
   *
   * @param content F1 of the words that are said
   */
  public record Match(Attribution gold, Attribution coded, double content) {
    /** Whether the content is right too. */
    public boolean isWhole() {
      return content >= AttributionScorer.LEAST_CONTENT;
    }
  }

  /** Right are those whose cue and source are. */
  Counts cueAndSource() {
    return new Counts(matches.size(), falseOnes.size(), misses.size());
  }

  /** Right are those whose content is right too. */
  Counts whole() {
    int right = (int) matches.stream().filter(Match::isWhole).count();
    int half = matches.size() - right;
    return new Counts(right, falseOnes.size() + half, misses.size() + half);
  }

  /**
   * The same of direct quotations: gold ones that were found, those that were not, and coded ones
   * that are right for no gold attribution.
   */
  Counts direct() {
    Counts sum = Counts.NONE;
    for (Match match : matches) {
      boolean gold = isDirect(match.gold());
      if (match.isWhole()) {
        sum = gold ? sum.plus(new Counts(1, 0, 0)) : sum;
      } else {
        sum = sum.plus(new Counts(0, isDirect(match.coded()) ? 1 : 0, gold ? 1 : 0));
      }
    }
    int missed = (int) misses.stream().filter(this::isDirect).count();
    int invented = (int) falseOnes.stream().filter(this::isDirect).count();
    return sum.plus(new Counts(0, invented, missed));
  }

  private boolean isDirect(Attribution attribution) {
    return attribution.isDirect(story.article().text());
  }
}
