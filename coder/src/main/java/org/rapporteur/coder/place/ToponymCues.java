package org.rapporteur.coder.place;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.NounClasses;

/** What the words around a name tell, from tags alone. */
final class ToponymCues {
  private ToponymCues() {}

  /** Written like a name, also behind an article: "Aleppo", "al-Bab". */
  static boolean isCapitalised(Token token) {
    String text = token.text();
    int hyphen = text.indexOf('-');
    return token.isCapitalised()
        || hyphen > 0
            && hyphen <= 3
            && hyphen + 1 < text.length()
            && Character.isUpperCase(text.codePointAt(hyphen + 1));
  }

  static String lower(Sentence sentence, int token) {
    return token < 0 || token >= sentence.size()
        ? ""
        : sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** The nearest token in front that is no article and no word of direction. */
  static int before(Sentence sentence, int first, NounClasses classes) {
    int i = first - 1;
    while (i >= 0
        && (lower(sentence, i).equals("the")
            || classes.contains("direction-words", lower(sentence, i)))) {
      i--;
    }
    return i;
  }

  static boolean followsLocative(Sentence sentence, int first, NounClasses classes) {
    int i = before(sentence, first, classes);
    return i >= 0
        && (classes.contains("toponym-prepositions", lower(sentence, i))
            || lower(sentence, i).equals("of") && isDirection(sentence, i - 1, classes));
  }

  private static boolean isDirection(Sentence sentence, int token, NounClasses classes) {
    return classes.contains("direction-words", lower(sentence, token));
  }

  static boolean followsPreposition(Sentence sentence, int first, NounClasses classes) {
    int i = before(sentence, first, classes);
    return i >= 0 && (sentence.token(i).tag().equals("IN") || sentence.token(i).tag().equals("TO"));
  }

  /** "the town of Lindow", "the Kenyan town of Lindow". */
  static boolean followsPlaceNoun(Sentence sentence, int first, NounClasses classes) {
    int of = first - 1;
    if (lower(sentence, of).equals("the")) {
      of--;
    }
    if (!lower(sentence, of).equals("of") || of < 1) {
      return false;
    }
    Token noun = sentence.token(of - 1);
    return noun.isNoun()
        && (classes.contains("place-nouns-of", noun.lemma().toLowerCase(Locale.ROOT))
            || classes.contains("place-nouns-of", lower(sentence, of - 1)));
  }

  /** "University of Lindow": the place is part of another name. */
  static boolean isInsideName(Sentence sentence, int first, NounClasses classes) {
    return lower(sentence, first - 1).equals("of")
        && first >= 2
        && isCapitalised(sentence.token(first - 2))
        && classes.contains("name-makers", lower(sentence, first - 2));
  }

  /** The kind of place in "the state of Lindow" and "the Lindow state". */
  static Optional<Place.Kind> kindInFront(ToponymCandidate candidate, NounClasses classes) {
    Sentence sentence = candidate.sentence();
    String noun =
        followsPlaceNoun(sentence, candidate.first(), classes)
            ? lower(sentence, candidate.first() - 2)
            : lower(sentence, candidate.last() + 1);
    if (classes.contains("region-nouns", noun)) {
      return Optional.of(Place.Kind.REGION);
    }
    return classes.contains("city-nouns", noun) ? Optional.of(Place.Kind.CITY) : Optional.empty();
  }
}
