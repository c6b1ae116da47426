package org.rapporteur.coder.language;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Finds the noun that a relative clause is about and the place that it fills in the clause.
 *
 * <p>"the rebels <u>who</u> attacked": the rebels are the subject. "the village <u>that rebels
 * attacked</u>": the village is the object.
 */
final class RelativeClauses {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final ClauseForms forms;

  RelativeClauses(ParsedSentence sentence, ClauseForms forms) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.forms = forms;
  }

  /** What a token stands for: the noun before the clause for its pronoun, else the token itself. */
  int antecedent(int token, int verb) {
    if (!isPronoun(token)) {
      return token;
    }
    int noun = noun(verb);
    return noun == DependencyGraph.NONE ? token : noun;
  }

  /** "the village that rebels attacked": the noun before the relative clause is the object. */
  Optional<Filler> objectGap(int verb) {
    if (!graph.relation(verb).equals("acl:relcl") || graph.hasChild(verb, "obj")) {
      return Optional.empty();
    }
    int subject = forms.subject(verb);
    boolean ownSubject = subject != DependencyGraph.NONE && !isPronoun(subject);
    return ownSubject && !isAboutPlaceOrTime(verb)
        ? Optional.of(new Filler(graph.head(verb), "^acl:relcl"))
        : Optional.empty();
  }

  /** "the village where rebels attacked", "the day on which rebels attacked". */
  private boolean isAboutPlaceOrTime(int verb) {
    return graph.children(verb).stream()
        .anyMatch(
            child ->
                (graph.is(child, "advmod") || graph.is(child, "obl")) && isInterrogative(child));
  }

  private boolean isPronoun(int token) {
    return isInterrogative(token) && RELATIVE_PRONOUNS.contains(sentence.lemma(token));
  }

  private boolean isInterrogative(int token) {
    return sentence.tag(token).startsWith("W");
  }

  /** The noun that the relative clause around a verb belongs to. */
  private int noun(int verb) {
    for (int i = verb; i != DependencyGraph.NONE; i = graph.head(i)) {
      if (graph.relation(i).equals("acl:relcl")) {
        return graph.head(i);
      }
      if (!graph.is(i, "conj") && !graph.is(i, "xcomp") && !graph.is(i, "ccomp")) {
        break;
      }
    }
    return DependencyGraph.NONE;
  }
}
