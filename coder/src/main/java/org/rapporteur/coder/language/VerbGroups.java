package org.rapporteur.coder.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;

/**
 * Reads tense, aspect, modal and negation off a predicate and its helpers.
 *
 * <p>"The army <u>has not been shelling</u> the town": present, perfect, progressive, negated.
 */
final class VerbGroups {
  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't");
  private static final Set<String> SEMI_MODALS = Set.of("have", "need", "ought");
  private static final Set<String> NEGATIVE_PRONOUNS = Set.of("nobody", "nothing", "none");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final ClauseForms forms;

  VerbGroups(ParsedSentence sentence, ClauseForms forms) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.forms = forms;
  }

  /** How a verb stands; a coordinated verb shares the helpers of the first one. */
  Verbal verbal(int verb) {
    List<Integer> helpers = graph.children(verb, forms::isHelper);
    int first = graph.leadingConjunct(verb);
    if (helpers.isEmpty()
        && first != DependencyGraph.NONE
        && forms.isPredicate(first)
        && !sentence.token(verb).isFiniteVerb()) {
      return shared(verbal(first), verb);
    }
    return own(verb, helpers);
  }

  private Verbal shared(Verbal first, int verb) {
    return new Verbal(
        first.tense(),
        first.progressive(),
        first.perfect(),
        first.negated() || isNegated(verb),
        first.modal(),
        first.infinitive(),
        verb);
  }

  private Verbal own(int verb, List<Integer> helpers) {
    boolean gerund = sentence.tag(verb).equals("VBG");
    boolean progressive = false;
    boolean perfect = false;
    Optional<String> modal = Optional.empty();
    Tense tense = tense(verb);
    for (int child : helpers) {
      Token helper = sentence.token(child);
      if (helper.isModal()) {
        modal = Optional.of(helper.lemma().toLowerCase(Locale.ROOT));
      } else if (helper.isFiniteVerb() && !sentence.token(verb).isFiniteVerb()) {
        tense = tense(child);
      }
      boolean auxiliary = !graph.is(child, "cop");
      perfect = perfect || auxiliary && helper.lemma().equals("have");
      progressive = progressive || auxiliary && gerund && helper.lemma().equals("be");
    }
    if (modal.isEmpty()) {
      modal = semiModal(verb);
    }
    return new Verbal(
        tense, progressive, perfect, isNegated(verb), modal, forms.isInfinitive(verb), verb);
  }

  /** "has to leave", "needs to leave"; who had to leave has most often left. */
  private Optional<String> semiModal(int verb) {
    int head = graph.head(verb);
    boolean governed =
        head != DependencyGraph.NONE
            && graph.is(verb, "xcomp")
            && forms.isInfinitive(verb)
            && SEMI_MODALS.contains(sentence.lemma(head))
            && !sentence.tag(head).equals("VBD")
            && graph.children(head, "obj").isEmpty();
    return governed ? Optional.of(sentence.lemma(head) + " to") : Optional.empty();
  }

  private Tense tense(int verb) {
    return switch (sentence.tag(verb)) {
      case "VBD" -> Tense.PAST;
      case "VBP", "VBZ" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  /** Of a noun only the negation counts ("no attack"), unless it is a predicate ("is a threat"). */
  Verbal ofNoun(int noun) {
    if (graph.hasChild(noun, "cop")) {
      return verbal(noun);
    }
    return isNegated(noun)
        ? new Verbal(Tense.NONE, false, false, true, Optional.empty(), false, DependencyGraph.NONE)
        : Verbal.NONE;
  }

  private boolean isNegated(int token) {
    return hasNo(token)
        || graph.children(token).stream()
            .anyMatch(child -> isNegation(child) || isNegativeArgument(child));
  }

  private boolean isNegation(int token) {
    return (graph.is(token, "advmod") || graph.is(token, "neg"))
        && NEGATIONS.contains(sentence.lemma(token));
  }

  /** "Nobody attacked", "found no weapons". */
  private boolean isNegativeArgument(int token) {
    return (graph.is(token, "nsubj") || graph.is(token, "obj"))
        && (NEGATIVE_PRONOUNS.contains(sentence.lemma(token)) || hasNo(token));
  }

  private boolean hasNo(int token) {
    return graph.children(token).stream()
        .anyMatch(child -> graph.is(child, "det") && sentence.lemma(child).equals("no"));
  }
}
