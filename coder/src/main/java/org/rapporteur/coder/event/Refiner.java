package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Refinement;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/** Makes the mode of an event more specific and finds its contexts, by the words around it. */
final class Refiner {
  private static final int MOST_CONTEXTS = 3;
  private static final String TRIGGER = "trigger";
  private static final String NO_MODE = "none";

  private final Lexicon lexicon;
  private final Map<String, List<String>> contextsOfWord = new HashMap<>();

  Refiner(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon.contexts().forEach((context, words) -> words.forEach(word -> index(context, word)));
  }

  private void index(String context, String word) {
    if (word.startsWith("@")) {
      lexicon.classes().members(word.substring(1)).forEach(member -> index(context, member));
    } else {
      List<String> contexts = contextsOfWord.computeIfAbsent(word, key -> new ArrayList<>(1));
      if (!contexts.contains(context)) {
        contexts.add(context);
      }
    }
  }

  /** The first refinement that holds. */
  Optional<Refinement> refinement(Scene scene, Reading reading) {
    return lexicon.refinements().stream()
        .filter(refinement -> refinement.type() == reading.type())
        .filter(refinement -> mayReplace(refinement, reading.coding().mode()))
        .filter(refinement -> holds(scene, refinement, reading))
        .findFirst();
  }

  private static boolean mayReplace(Refinement refinement, Optional<String> mode) {
    if (!refinement.onlyIf().isEmpty()) {
      return refinement.onlyIf().contains(mode.orElse(NO_MODE));
    }
    return mode.isEmpty() || refinement.type() == EventType.ASSAULT && mode.get().equals("beat");
  }

  private boolean holds(Scene scene, Refinement refinement, Reading reading) {
    Predicate<String> words = lemma -> isOneOf(refinement.words(), lemma);
    for (String role : refinement.roles()) {
      if (role.equals(TRIGGER)) {
        if (reading.triggers().stream().anyMatch(token -> scene.isHeadedBy(token, words))) {
          return true;
        }
      } else {
        for (Filler filler : reading.inner().role(role)) {
          if (scene.isHeadedBy(filler.token(), words)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isOneOf(List<String> words, String lemma) {
    for (String word : words) {
      boolean found =
          word.startsWith("@")
              ? lexicon.classes().contains(word.substring(1), lemma)
              : word.equals(lemma);
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** The sense's own contexts, then those with most words in the sentence; at most three. */
  List<String> contexts(Sentence sentence, List<String> ofSense) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      String pair =
          i + 1 < sentence.size()
              ? lemma + " " + sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT)
              : lemma;
      contextsOfWord
          .getOrDefault(lemma, List.of())
          .forEach(context -> hits.merge(context, 1, Integer::sum));
      if (!pair.equals(lemma)) {
        contextsOfWord
            .getOrDefault(pair, List.of())
            .forEach(context -> hits.merge(context, 1, Integer::sum));
      }
    }
    List<String> contexts = new ArrayList<>(ofSense);
    hits.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .filter(context -> !ofSense.contains(context))
        .forEach(contexts::add);
    return contexts.size() > MOST_CONTEXTS ? contexts.subList(0, MOST_CONTEXTS) : contexts;
  }
}
