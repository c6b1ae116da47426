package org.rapporteur.coder.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds the negotiation processes that a story names by their place ("the Astana peace process",
 * "the congress in Sochi"), and keeps one name for each over the story. One instance for each
 * story.
 */
public final class ProcessNames {
  private static final String PROCESS_NOUNS = "process-nouns";

  private final NounClasses classes;
  private final Map<String, String> byPlace = new LinkedHashMap<>();

  public ProcessNames(NounClasses classes) {
    this.classes = classes;
  }

  /**
   * A process that a sentence names.
   *
   * @param token head of the phrase that names it
   */
  public record Found(String name, int token) {}

  public List<Found> in(Scene scene) {
    List<Found> found = new ArrayList<>();
    DependencyGraph graph = scene.graph();
    for (int token = 0; token < graph.size(); token++) {
      if (!scene.token(token).isNoun()) {
        continue;
      }
      boolean process =
          classes.contains(PROCESS_NOUNS, scene.lemma(token).toLowerCase(Locale.ROOT));
      for (int child : graph.children(token)) {
        boolean named =
            graph.is(child, "compound")
                || process
                    && graph.is(child, "nmod")
                    && scene.predications().preposition(child).equals("in");
        if (named) {
          name(scene, token, child, process).ifPresent(name -> found.add(new Found(name, child)));
        }
      }
    }
    for (Mention mention : scene.mentions()) {
      String words = scene.parsed().sentence().words(mention.head(), mention.head());
      String process = byPlace.get(words);
      if (process != null
          && isPlace(mention)
          && found.stream().noneMatch(other -> other.name().equals(process))) {
        found.add(new Found(process, mention.head()));
      }
    }
    return found;
  }

  private java.util.Optional<String> name(Scene scene, int noun, int child, boolean process) {
    return place(scene, child)
        .map(
            place -> {
              if (process) {
                byPlace.putIfAbsent(
                    place, place + " " + scene.lemma(noun).toLowerCase(Locale.ROOT));
              }
              return byPlace.get(place);
            });
  }

  private static java.util.Optional<String> place(Scene scene, int token) {
    for (int member : withComplements(scene, token)) {
      java.util.Optional<Mention> mention =
          scene.mentionAt(member).filter(ProcessNames::isPlace).filter(m -> m.head() == member);
      if (mention.isPresent()) {
        return java.util.Optional.of(scene.token(member).text());
      }
    }
    return java.util.Optional.empty();
  }

  private static List<Integer> withComplements(Scene scene, int token) {
    List<Integer> tokens = new ArrayList<>(List.of(token));
    scene.graph().children(token).stream()
        .filter(
            child ->
                scene.graph().is(child, "nmod")
                    && scene.predications().preposition(child).equals("of"))
        .forEach(tokens::add);
    return tokens;
  }

  private static boolean isPlace(Mention mention) {
    return mention.sort() == Mention.Sort.CITY || mention.sort() == Mention.Sort.SEAT;
  }
}
