package org.rapporteur.coder.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Tells passive from active verbs and finds the by-phrase of a passive one.
 *
 * <p>"The town <u>was shelled by rebels</u>", "troops <u>backed by Russia</u>", "the village was
 * <u>shelled</u> and <u>burned</u>".
 */
final class Voice {
  private static final String BY = "by";

  /** What a passive participle without a helper does not have. */
  private static final Set<String> COMPLEMENTS = Set.of("aux", "obj", "iobj", "xcomp", "ccomp");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final Phrases phrases;

  Voice(ParsedSentence sentence, Phrases phrases) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.phrases = phrases;
  }

  boolean isPassive(int verb) {
    boolean participle = sentence.tag(verb).equals("VBN");
    if (!participle && !sentence.tag(verb).equals("VBD")) {
      return false;
    }
    if (hasPassiveMark(verb)) {
      return true;
    }
    if (!participle) {
      return false;
    }
    if (hasActiveMark(verb)) {
      return isHeadlinePassive(verb);
    }
    return switch (graph.relation(verb)) {
      case "acl" -> true;
      case "amod", "advcl", "xcomp" -> !graph.hasChild(verb, "obj");
      default -> {
        int first = graph.leadingConjunct(verb);
        yield first != DependencyGraph.NONE && isPassive(first);
      }
    };
  }

  private boolean hasPassiveMark(int verb) {
    return graph.hasChild(verb, "aux:pass")
        || graph.hasChild(verb, "nsubj:pass") && !graph.hasChild(verb, "obj");
  }

  /** "Ten <u>arrested</u> in Minsk": headlines leave the helper out. */
  private boolean isHeadlinePassive(int verb) {
    return sentence.sentence().isHeadline()
        && graph.head(verb) == DependencyGraph.NONE
        && graph.children(verb).stream().noneMatch(child -> COMPLEMENTS.contains(base(child)));
  }

  private String base(int token) {
    return graph.relation(token).split(":", 2)[0];
  }

  private boolean hasActiveMark(int verb) {
    return graph.children(verb).stream()
        .anyMatch(child -> graph.is(child, "nsubj") || graph.is(child, "aux"));
  }

  /** The by-phrases on a verb itself. */
  List<Integer> byPhrases(int verb) {
    return graph.children(
        verb, child -> graph.is(child, "obl") && phrases.preposition(child).equals(BY));
  }

  /** "was supplied with maize by Zambia": the by-phrase may hang on another phrase of the verb. */
  Optional<Filler> strayAgent(int verb) {
    return graph.children(verb, child -> graph.is(child, "obl") || graph.is(child, "obj")).stream()
        .flatMap(phrase -> graph.children(phrase).stream())
        .filter(inner -> graph.is(inner, "nmod") && phrases.preposition(inner).equals(BY))
        .findFirst()
        .map(agent -> new Filler(agent, "obl nmod:by"));
  }
}
