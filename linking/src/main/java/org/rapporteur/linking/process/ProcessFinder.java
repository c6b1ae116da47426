package org.rapporteur.linking.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.linking.Table;

/**
 * Finds where stories name a negotiation by its place: "the Astana process", "Astana peace talks",
 * "the talks in Astana", "Geneva II", "the Sochi congress".
 */
public final class ProcessFinder {
  private static final Set<String> IN = Set.of("in", "at");
  private static final String THE = "the";

  /** Words between place and process word at most. */
  private static final int BETWEEN = 2;

  /** How far before the name an ordinal stands: "the eighth round of the Astana talks". */
  private static final int BEFORE = 5;

  private final Set<String> processes = new HashSet<>();
  private final Set<String> series = new HashSet<>();
  private final Set<String> between = new HashSet<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  public ProcessFinder() {
    for (Table.Row row : Table.beside(ProcessFinder.class, "words.tsv")) {
      String word = row.get("word");
      switch (row.get("use")) {
        case "process" -> processes.add(word);
        case "series" -> series.add(word);
        case "between" -> between.add(word);
        case "ordinal" -> ordinals.put(word, Integer.valueOf(row.get("value")));
        default -> throw new IllegalStateException(row.where() + ": unknown use");
      }
    }
  }

  /** The namings of a story, in the order of its text. */
  public List<ProcessMention> in(CodedStory story) {
    List<ProcessMention> found = new ArrayList<>();
    for (Sentence sentence : story.sentences()) {
      for (Mention mention : story.cast().of(sentence.sequence())) {
        boolean town = mention.sort() == Mention.Sort.CITY || mention.sort() == Mention.Sort.SEAT;
        if (town) {
          add(found, story.article().id(), sentence, mention.head());
        } else {
          placeOf(sentence, mention)
              .ifPresent(place -> add(found, story.article().id(), sentence, place));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The place in "the Sochi congress", which is a body to those who look for actors. */
  private OptionalInt placeOf(Sentence sentence, Mention mention) {
    String word = sentence.token(mention.head()).text();
    boolean named = mention.first() < mention.head() && mention.referent().name().isEmpty();
    if (!named || !processes.contains(word) && !series.contains(word)) {
      return OptionalInt.empty();
    }
    int place = mention.head() - 1;
    while (place > mention.first() && between.contains(word(sentence, place))) {
      place--;
    }
    return sentence.token(place).isProperNoun() ? OptionalInt.of(place) : OptionalInt.empty();
  }

  private void add(List<ProcessMention> found, String story, Sentence sentence, int place) {
    int first = place;
    int last = after(sentence, place);
    if (last == place) {
      first = before(sentence, place);
    }
    if (first == last) {
      return;
    }
    String name = sentence.token(place).text();
    found.add(
        new ProcessMention(
            story,
            sentence.sequence(),
            name,
            sentence.words(first, last),
            ordinal(sentence, first, last)));
  }

  /** The process word or number after a place; the place itself where there is none. */
  private int after(Sentence sentence, int place) {
    for (int i = place + 1; i < sentence.size() && i <= place + 1 + BETWEEN; i++) {
      String word = word(sentence, i);
      boolean roman = i == place + 1 && isNumber(sentence, i);
      if (processes.contains(word) || series.contains(word) || roman) {
        // "Astana peace process": the last of several such words is the name's.
        int next = i + 1;
        return next < sentence.size() && processes.contains(word(sentence, next)) ? next : i;
      }
      if (!between.contains(word)) {
        break;
      }
    }
    return place;
  }

  /** "II", as it stands after a name. */
  private boolean isNumber(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.equals(text.toUpperCase(Locale.ROOT))
        && ordinals.containsKey(word(sentence, token));
  }

  /** The process word in front of "in Astana"; with an article, as one that is known. */
  private int before(Sentence sentence, int place) {
    int preposition = place - 1;
    if (preposition < 1 || !IN.contains(word(sentence, preposition))) {
      return place;
    }
    int noun = preposition - 1;
    String word = word(sentence, noun);
    if (!processes.contains(word) && !series.contains(word)) {
      return place;
    }
    int start = noun;
    while (start > 0 && between.contains(word(sentence, start - 1))) {
      start--;
    }
    boolean known = start > 0 && word(sentence, start - 1).equals(THE);
    return known ? start : place;
  }

  private OptionalInt ordinal(Sentence sentence, int first, int last) {
    for (int i = last; i >= Math.max(0, first - BEFORE); i--) {
      int number = ordinals.getOrDefault(word(sentence, i), 0);
      if (number > 0) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  private static String word(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
