package org.rapporteur.coder.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.place.ToponymWeights.Cue;

/**
 * Tells how surely words name a place: the sum of the weights of the cues around them. Names that
 * are part of another name ("Victoria Smith", "Lindow University") are none.
 */
final class ToponymJudge {
  private final NounClasses classes;
  private final ToponymWeights weights;
  private final Set<String> everydayWords;
  private final Set<String> lastNames;

  /**
   * @param everydayWords names that in news more often are something else
   * @param lastNames the last words of names of people in the story
   */
  ToponymJudge(
      NounClasses classes,
      ToponymWeights weights,
      Set<String> everydayWords,
      Set<String> lastNames) {
    this.classes = classes;
    this.weights = weights;
    this.everydayWords = Set.copyOf(everydayWords);
    this.lastNames = Set.copyOf(lastNames);
  }

  /**
   * The sum of the cues; empty when the words are part of another name.
   *
   * @param mentions who is mentioned in the sentence
   * @param neighbours all candidates of the sentence
   */
  Optional<Double> judge(
      ToponymCandidate candidate, List<Mention> mentions, List<ToponymCandidate> neighbours) {
    boolean chained = neighbours.stream().anyMatch(other -> ToponymChains.isHeld(other, candidate));
    boolean other =
        !chained && isPerson(candidate, mentions)
            || ToponymCues.isInsideName(candidate.sentence(), candidate.first(), classes)
            || isJoinedBefore(candidate, neighbours)
            || isJoinedAfter(candidate)
            || isWord(candidate);
    return other
        ? Optional.empty()
        : Optional.of(prior(candidate, chained) + context(candidate, neighbours, chained));
  }

  /** Part of somebody's name; a last name alone after "in" still may be a place. */
  private boolean isPerson(ToponymCandidate candidate, List<Mention> mentions) {
    boolean located = ToponymCues.followsLocative(candidate.sentence(), candidate.first(), classes);
    return mentions.stream()
        .filter(mention -> !(located && mention.first() == candidate.first()))
        .filter(mention -> mention.sort() == Mention.Sort.PERSON)
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .anyMatch(
            mention ->
                mention.covers(candidate.last())
                    && (mention.last() == candidate.last() || mention.head() == candidate.last()));
  }

  /** "Paris Hilton" is no Hilton, but "eastern Kenya" and "Nairobi Kenya" are. */
  private boolean isJoinedBefore(ToponymCandidate candidate, List<ToponymCandidate> neighbours) {
    Sentence sentence = candidate.sentence();
    int before = candidate.first() - 1;
    if (before < 0) {
      return false;
    }
    Token word = sentence.token(before);
    if (word.text().endsWith("$")) {
      return true;
    }
    if (word.text().equals("-")) {
      return before > 0
          && isTight(sentence, before)
          && ToponymCues.isCapitalised(sentence.token(before - 1));
    }
    if (!word.isProperNoun() || !ToponymCues.isCapitalised(word)) {
      return classes.contains("person-titles", ToponymCues.lower(sentence, before))
          && candidate.isSingleWord()
          && !candidate.has(Place.Kind.COUNTRY);
    }
    String lower = ToponymCues.lower(sentence, before);
    boolean place = neighbours.stream().anyMatch(other -> other.last() == before);
    boolean harmless =
        classes.contains("direction-words", lower)
            || classes.contains("toponym-units", lower)
            || CalendarWords.contains(lower);
    return !place && !harmless;
  }

  /**
   * "Lindow University" is no place. A country or region in front of one of its institutions is:
   * "the California Department of Health".
   */
  private boolean isJoinedAfter(ToponymCandidate candidate) {
    Sentence sentence = candidate.sentence();
    int after = candidate.last() + 1;
    if (after >= sentence.size()) {
      return false;
    }
    Token word = sentence.token(after);
    String lower = ToponymCues.lower(sentence, after);
    if (classes.contains("disease-words", lower)) {
      return true;
    }
    if (lower.equals("-")) {
      return after + 1 < sentence.size()
          && isTight(sentence, after)
          && ToponymCues.isCapitalised(sentence.token(after + 1))
          && !candidate.has(Place.Kind.COUNTRY);
    }
    if (!word.isNoun() || !word.isCapitalised()) {
      return word.isAdjective() && word.isCapitalised() && !candidate.has(Place.Kind.COUNTRY)
          || classes.contains("name-makers", lower) && word.isCapitalised();
    }
    if (classes.contains("name-makers", lower)) {
      return true;
    }
    boolean owner = candidate.has(Place.Kind.COUNTRY) || candidate.has(Place.Kind.REGION);
    boolean institution =
        classes.contains("institution-words", lower) || classes.contains("person-titles", lower);
    boolean country =
        candidate.has(Place.Kind.COUNTRY)
            && !classes.contains(
                "countries-like-given-names", candidate.name().toLowerCase(Locale.ROOT));
    return !(country || institution && owner || isNewName(sentence, after));
  }

  /** A hyphen, not a dash between blanks. */
  private static boolean isTight(Sentence sentence, int hyphen) {
    return sentence.token(hyphen - 1).span().end() == sentence.token(hyphen).span().start();
  }

  /** In "the city of Lindow Friday" the second word begins something else. */
  private static boolean isNewName(Sentence sentence, int token) {
    return CalendarWords.contains(sentence.token(token).text());
  }

  /** A word that is tagged as a verb, adverb or the like; "Eastern province" tells no name. */
  private boolean isWord(ToponymCandidate candidate) {
    Token word = candidate.sentence().token(candidate.last());
    if (classes.contains(
            "direction-words", ToponymCues.lower(candidate.sentence(), candidate.first()))
        && !ToponymCues.isCapitalised(word)) {
      return true;
    }
    if (word.isAdjective() && candidate.isSingleWord() && !candidate.has(Place.Kind.COUNTRY)) {
      return true;
    }
    boolean nounLike =
        word.isNoun() || word.isAdjective() || word.tag().equals("FW") || word.tag().equals("CD");
    return candidate.isSingleWord()
        && !nounLike
        && !candidate.has(Place.Kind.COUNTRY)
        && !ToponymCues.followsLocative(candidate.sentence(), candidate.first(), classes);
  }

  private double prior(ToponymCandidate candidate, boolean chained) {
    double prior = Math.max(0, Math.log10(candidate.people() + 1.0) - 3) * weights.of(Cue.IS_CITY);
    if (candidate.has(Place.Kind.COUNTRY)) {
      prior = Math.max(prior, weights.of(Cue.IS_COUNTRY));
    }
    if (candidate.places().stream().anyMatch(Place::isFirstLevelRegion)) {
      prior = Math.max(prior, weights.of(Cue.IS_REGION));
    } else if (candidate.has(Place.Kind.REGION)) {
      prior = Math.max(prior, weights.of(Cue.IS_MINOR_REGION));
    }
    if (candidate.has(Place.Kind.SEA)
        || candidate.has(Place.Kind.AREA)
        || candidate.has(Place.Kind.FACILITY)) {
      prior = Math.max(prior, weights.of(Cue.IS_WIDE));
    }
    if (candidate.unit().isPresent() || !candidate.isSingleWord()) {
      prior += weights.of(Cue.MANY_WORDS);
    } else if (!chained && everydayWords.contains(candidate.name())) {
      prior += weights.of(Cue.EVERYDAY_WORD);
    }
    return prior;
  }

  private double context(
      ToponymCandidate candidate, List<ToponymCandidate> neighbours, boolean chained) {
    Sentence sentence = candidate.sentence();
    double sum = 0;
    if (ToponymCues.followsPlaceNoun(sentence, candidate.first(), classes)) {
      sum += weights.of(Cue.AFTER_PLACE_NOUN);
    } else if (ToponymCues.followsLocative(sentence, candidate.first(), classes)) {
      sum += weights.of(Cue.AFTER_LOCATIVE);
    } else if (ToponymCues.followsPreposition(sentence, candidate.first(), classes)) {
      sum += weights.of(Cue.AFTER_PREPOSITION);
    }
    for (ToponymCandidate neighbour : neighbours) {
      if (ToponymChains.isHeld(candidate, neighbour)) {
        sum += weights.of(Cue.CONTAINED);
      } else if (ToponymChains.isHeld(neighbour, candidate)) {
        sum += weights.of(Cue.CONTAINS);
      } else if (ToponymChains.isListed(candidate, neighbour)) {
        sum += weights.of(Cue.LISTED);
      }
    }
    String next = ToponymCues.lower(sentence, candidate.last() + 1);
    if (next.equals("'s") || next.equals("’s")) {
      sum += weights.of(Cue.POSSESSOR);
    }
    if (candidate.first() == 0) {
      sum += weights.of(Cue.SENTENCE_START);
    }
    if (speaks(sentence, candidate)) {
      sum += weights.of(Cue.SPEAKS);
    }
    if (!chained && candidate.isSingleWord() && lastNames.contains(candidate.name())) {
      sum += weights.of(Cue.NAMESAKE_PERSON);
    }
    return sum;
  }

  private boolean speaks(Sentence sentence, ToponymCandidate candidate) {
    int after = candidate.last() + 1;
    return after < sentence.size()
        && sentence.token(after).isFiniteVerb()
        && classes.contains("saying-verbs", sentence.token(after).lemma());
  }
}
