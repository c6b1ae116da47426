package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.Sentence;

/**
 * A parser that gives up sentences in which a phrase of a discard list stands, and finds no
 * sentence in a story that has one of the phrases for whole stories.
 */
final class DiscardingAnalyzer implements LanguageAnalyzer {
  private final LanguageAnalyzer parser;
  private final Phrases ofSentences;
  private final Phrases ofStories;

  DiscardingAnalyzer(LanguageAnalyzer parser, List<DiscardList> lists) {
    this.parser = parser;
    this.ofSentences = new Phrases(lists.stream().flatMap(l -> l.ofSentences().stream()).toList());
    this.ofStories = new Phrases(lists.stream().flatMap(l -> l.ofStories().stream()).toList());
  }

  @Override
  public List<Sentence> sentences(String text) {
    return ofStories.firstIn(text).isPresent() ? List.of() : parser.sentences(text);
  }

  @Override
  public Parse parse(Sentence sentence) {
    Optional<String> phrase = ofSentences.firstIn(sentence.text());
    return phrase.isPresent()
        ? new Parse.GivenUp(PetrarchKnowledge.DISCARDED + "\"" + phrase.get() + "\"")
        : parser.parse(sentence);
  }

  @Override
  public String version() {
    return parser.version();
  }

  /** Finds phrases at the beginnings of words; immutable. */
  private static final class Phrases {
    private final Map<Character, List<DiscardList.Phrase>> byInitial = new HashMap<>();

    Phrases(List<DiscardList.Phrase> phrases) {
      for (DiscardList.Phrase phrase : phrases) {
        byInitial.computeIfAbsent(phrase.text().charAt(0), key -> new ArrayList<>()).add(phrase);
      }
    }

    Optional<String> firstIn(String text) {
      if (byInitial.isEmpty()) {
        return Optional.empty();
      }
      String upper = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
      for (int i = 0; i < upper.length(); i++) {
        if (i == 0 || !Character.isLetterOrDigit(upper.charAt(i - 1))) {
          for (DiscardList.Phrase phrase : byInitial.getOrDefault(upper.charAt(i), List.of())) {
            int end = i + phrase.text().length();
            boolean whole = end >= upper.length() || !Character.isLetterOrDigit(upper.charAt(end));
            if (upper.startsWith(phrase.text(), i) && (whole || !phrase.whole())) {
              return Optional.of(phrase.text());
            }
          }
        }
      }
      return Optional.empty();
    }
  }
}
