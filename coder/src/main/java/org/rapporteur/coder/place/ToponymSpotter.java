package org.rapporteur.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.NounClasses;

/**
 * Finds the words of a sentence that may name a place: the longest names of the list of places,
 * names with a noun that tells a place ("Lindow County", "the village of Lindow"), and unknown
 * names in front of a known place that holds them ("in Lindow, Kenya").
 */
final class ToponymSpotter {
  private static final int LONGEST_NAME = 7;

  private final Gazetteer gazetteer;
  private final NounClasses classes;

  ToponymSpotter(Gazetteer gazetteer, NounClasses classes) {
    this.gazetteer = gazetteer;
    this.classes = classes;
  }

  /** The candidates in the order of the sentence; they do not overlap. */
  List<ToponymCandidate> spot(Sentence sentence) {
    List<ToponymCandidate> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<ToponymCandidate> candidate = at(sentence, i);
      candidate.ifPresent(found::add);
      i = candidate.map(ToponymCandidate::last).orElse(i) + 1;
    }
    return found;
  }

  private Optional<ToponymCandidate> at(Sentence sentence, int first) {
    if (!startsName(sentence.token(first))) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.size(), first + LONGEST_NAME) - 1;
    for (int last = limit; last >= first; last--) {
      if (mayEnd(sentence, first, last)) {
        String name = name(sentence, first, last);
        List<Place> places = gazetteer.named(name);
        if (!places.isEmpty()) {
          return Optional.of(
              withUnit(
                  new ToponymCandidate(sentence, first, last, name, places, Optional.empty())));
        }
      }
    }
    return unlisted(sentence, first);
  }

  private static boolean startsName(Token token) {
    return ToponymCues.isCapitalised(token) && !CalendarWords.contains(token.text());
  }

  /** A name ends in a name-like word; a common noun only in lower case after a name. */
  private boolean mayEnd(Sentence sentence, int first, int last) {
    Token token = sentence.token(last);
    return ToponymCues.isCapitalised(token)
        || last > first && classes.contains("toponym-units", token.text().toLowerCase(Locale.ROOT));
  }

  private static String name(Sentence sentence, int first, int last) {
    return sentence.words(first, last).replaceAll("\\s+", " ").replace('’', '\'');
  }

  /** "Lindow County" when the list has only Lindow. */
  private ToponymCandidate withUnit(ToponymCandidate candidate) {
    Optional<String> unit = unitAfter(candidate.sentence(), candidate.last());
    return unit.isEmpty() || candidate.name().contains(" ") && candidate.has(Place.Kind.COUNTRY)
        ? candidate
        : new ToponymCandidate(
            candidate.sentence(),
            candidate.first(),
            candidate.last() + 1,
            candidate.name(),
            candidate.places(),
            unit);
  }

  private Optional<String> unitAfter(Sentence sentence, int last) {
    return Optional.of(last + 1)
        .filter(next -> next < sentence.size())
        .map(sentence::token)
        .filter(ToponymCues::isCapitalised)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(word -> classes.contains("toponym-units", word));
  }

  /** A name that no list has, but whose surroundings tell that it is a place. */
  private Optional<ToponymCandidate> unlisted(Sentence sentence, int first) {
    if (first > 0 && isNamePart(sentence, first - 1) || !isNamePart(sentence, first)) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < sentence.size()
        && isNamePart(sentence, last + 1)
        && unitAfter(sentence, last).isEmpty()) {
      last++;
    }
    Optional<String> unit = unitAfter(sentence, last);
    boolean named =
        ToponymCues.followsPlaceNoun(sentence, first, classes)
            || classes.contains("units-behind", ToponymCues.lower(sentence, last + 1));
    boolean held =
        ToponymCues.followsLocative(sentence, first, classes) && isHeld(sentence, last + 1);
    int end = unit.isPresent() ? last + 1 : last;
    boolean whole = end + 1 >= sentence.size() || !isNamePart(sentence, end + 1);
    return whole && (unit.isPresent() || named || held) && !isOtherName(sentence, first, end)
        ? Optional.of(
            new ToponymCandidate(
                sentence, first, end, name(sentence, first, last), List.of(), unit))
        : Optional.empty();
  }

  private boolean isOtherName(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (classes.contains("name-makers", word)
          || classes.contains("institution-words", word)
          || classes.contains("person-titles", word)) {
        return true;
      }
    }
    return false;
  }

  /** ", Kenya" or "in Kenya" behind a name. */
  private boolean isHeld(Sentence sentence, int after) {
    if (after + 1 >= sentence.size()
        || !sentence.token(after).text().equals(",")
            && !sentence.token(after).text().equals("in")) {
      return false;
    }
    int limit = Math.min(sentence.size(), after + 1 + LONGEST_NAME) - 1;
    for (int last = limit; last > after; last--) {
      boolean holds =
          startsName(sentence.token(after + 1))
              && gazetteer.named(name(sentence, after + 1, last)).stream()
                  .anyMatch(
                      place ->
                          place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.REGION);
      if (holds) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return word.isProperNoun()
        && ToponymCues.isCapitalised(word)
        && !CalendarWords.contains(word.text());
  }
}
