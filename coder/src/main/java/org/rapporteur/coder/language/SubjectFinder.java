package org.rapporteur.coder.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Finds who or what a predicate is said of: its own subject, or the one it takes over from the
 * words around it by coordination, control, raising or as a clause on a noun.
 *
 * <p>"<u>Iran</u> vowed to attack": Iran is to attack. "Iran urged <u>Syria</u> to withdraw": Syria
 * is to withdraw. "<u>rebels</u> fighting the army", "<u>Iran</u>'s decision to attack".
 */
final class SubjectFinder {
  /** How many clauses up a subject is looked for. */
  private static final int DEEPEST_CONTROL = 12;

  /** Prepositions whose gerund is said of the object: "accused Iran of arming the rebels". */
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "for", "into");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final ClauseForms forms;
  private final Voice voice;
  private final RelativeClauses relatives;
  private final ObjectFinder objects;

  SubjectFinder(
      ParsedSentence sentence,
      ClauseForms forms,
      Voice voice,
      RelativeClauses relatives,
      ObjectFinder objects) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.forms = forms;
    this.voice = voice;
    this.relatives = relatives;
    this.objects = objects;
  }

  List<Filler> subjects(int predicate) {
    return subjects(predicate, 0);
  }

  private List<Filler> subjects(int predicate, int depth) {
    if (depth > DEEPEST_CONTROL) {
      return List.of();
    }
    int own = forms.subject(predicate);
    if (own != DependencyGraph.NONE) {
      int antecedent = relatives.antecedent(own, predicate);
      return List.of(
          new Filler(antecedent, antecedent == own ? graph.relation(own) : "^acl:relcl"));
    }
    int head = graph.head(predicate);
    if (head == DependencyGraph.NONE) {
      return List.of();
    }
    String relation = graph.relation(predicate);
    if (relation.equals("acl:relcl")) {
      return ofRelativeClause(predicate, head);
    }
    String kind = relation.split(":", 2)[0];
    return kind.equals("acl")
        ? ofNounClause(predicate, head, depth)
        : after(kind, takenOver(kind, predicate, head, depth));
  }

  /** Of a relative clause without a pronoun as subject: the noun, unless it is the object. */
  private List<Filler> ofRelativeClause(int verb, int noun) {
    boolean complete = graph.hasChild(verb, "obj") || voice.isPassive(verb);
    return complete ? List.of(new Filler(noun, "^acl:relcl")) : List.of();
  }

  /** "rebels fighting the army": the rebels; "Iran's decision to attack": Iran. */
  private List<Filler> ofNounClause(int verb, int noun, int depth) {
    return forms.isInfinitive(verb)
        ? after("acl", ownersOf(noun, depth))
        : List.of(new Filler(noun, "^acl"));
  }

  /** The subject that a clause takes over from the word it hangs on. */
  private List<Filler> takenOver(String kind, int predicate, int head, int depth) {
    return switch (kind) {
      case "conj" -> forms.isPredicate(head) ? subjects(head, depth + 1) : List.of();
      case "xcomp" -> controllers(head, depth);
      case "ccomp" -> forms.isInfinitive(predicate) ? controllers(head, depth) : List.of();
      case "advcl", "parataxis", "dep" ->
          forms.isFinite(predicate) ? List.of() : ofLooseClause(kind, predicate, head, depth);
      default -> List.of();
    };
  }

  private List<Filler> ofLooseClause(String kind, int predicate, int head, int depth) {
    boolean onPredicate = forms.isPredicate(head);
    return switch (kind) {
      case "advcl" ->
          onPredicate ? ofAdverbialClause(predicate, head, depth) : ownersOf(head, depth);
      case "dep" -> onPredicate ? controllers(head, depth) : subjects(head, depth + 1);
      default -> subjects(head, depth + 1);
    };
  }

  /** "accused Iran of arming the rebels": Iran; "arrived, bringing aid": who arrived. */
  private List<Filler> ofAdverbialClause(int verb, int head, int depth) {
    boolean objectControl =
        graph.children(verb).stream()
            .anyMatch(
                child -> graph.is(child, "mark") && OBJECT_CONTROL.contains(sentence.lemma(child)));
    List<Filler> found =
        objectControl && !voice.isPassive(head) ? objects.objects(head) : List.of();
    return found.isEmpty() ? subjects(head, depth + 1) : found;
  }

  /** Of a complement: the object of the verb above ("urged Syria to ..."), else its subject. */
  private List<Filler> controllers(int head, int depth) {
    if (sentence.token(head).isVerb() && !voice.isPassive(head)) {
      for (int child : graph.children(head)) {
        if (graph.is(child, "iobj")) {
          return List.of(new Filler(child, "iobj"));
        }
      }
      List<Filler> found = objects.objects(head);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return forms.isPredicate(head) ? subjects(head, depth + 1) : List.of();
  }

  /** Of a noun with an infinitive: its possessor or the subject of its verb ("took steps to"). */
  private List<Filler> ownersOf(int noun, int depth) {
    int possessor = graph.child(noun, "nmod:poss");
    if (possessor != DependencyGraph.NONE) {
      return List.of(new Filler(possessor, "nmod:poss"));
    }
    int head = graph.head(noun);
    boolean complement = graph.is(noun, "obj") || graph.is(noun, "obl") || graph.is(noun, "xcomp");
    return head != DependencyGraph.NONE && complement && forms.isPredicate(head)
        ? subjects(head, depth + 1)
        : List.of();
  }

  private static List<Filler> after(String step, List<Filler> fillers) {
    return fillers.stream()
        .map(filler -> new Filler(filler.token(), "^" + step + " " + filler.path()))
        .toList();
  }
}
