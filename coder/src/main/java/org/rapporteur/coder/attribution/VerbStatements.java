package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.lexicon.Cue.Complement;
import org.rapporteur.coder.scene.Scene;

/**
 * Statements that a verb makes: "officials said that ...", "..., officials said", "she wants to
 * leave", "they were asked about it".
 */
final class VerbStatements {
  private static final int FURTHEST_HELPER = 5;
  private static final Set<String> AS = Set.of("as");

  private final AttributionCues cues;

  VerbStatements(AttributionCues cues) {
    this.cues = cues;
  }

  List<Statement> read(Scene scene, int verb, BitSet quoted) {
    List<Cue> candidates =
        cues.of(Cue.WordClass.VERB, scene.lemma(verb)).stream()
            .filter(cue -> hasCompanions(scene, verb, cue))
            .toList();
    if (candidates.isEmpty() || isModifier(scene, verb) || isOpen(scene, verb, candidates)) {
      return List.of();
    }
    if (candidates.stream().allMatch(cue -> cue.takes(Complement.SUBJECT))) {
      return appearance(scene, verb, candidates.get(0));
    }
    Predication predication = scene.predications().read(verb);
    return isPassive(scene, verb, predication) || isReducedQuestion(scene, verb)
        ? passive(scene, verb, candidates)
        : active(scene, verb, candidates, predication, quoted);
  }

  /** "the disputed claim": no statement of its own. */
  private static boolean isModifier(Scene scene, int verb) {
    DependencyGraph graph = scene.graph();
    return graph.is(verb, "amod")
        || graph.is(verb, "compound")
        || graph.is(verb, "case")
        || graph.is(verb, "aux")
        || scene.predications().isNominal(verb);
  }

  /**
   * What is still to be said or felt ("to criticise", "could criticise"), or only tells which
   * people are meant ("people supporting the plan"), is nobody's statement; of speech a modal is no
   * more than a tone ("would say").
   */
  private static boolean isOpen(Scene scene, int verb, List<Cue> candidates) {
    if (scene.predications().isInfinitive(verb)) {
      return true;
    }
    DependencyGraph graph = scene.graph();
    boolean speech = candidates.stream().anyMatch(cue -> cue.takes(Complement.SPEECH));
    boolean modal = graph.children(verb).stream().anyMatch(child -> scene.token(child).isModal());
    boolean bare = scene.token(verb).tag().equals("VB") && !graph.hasChild(verb, "aux");
    boolean onNoun =
        scene.token(verb).tag().equals("VBG") && graph.is(verb, "acl") && !isApart(scene, verb);
    return bare || !speech && (modal || onNoun);
  }

  /** Not with a helper that stands so far off that it can only belong to other words. */
  private static boolean isPassive(Scene scene, int verb, Predication predication) {
    int helper = scene.graph().child(verb, "aux:pass");
    return predication.passive()
        && (helper == DependencyGraph.NONE || verb - helper <= FURTHEST_HELPER);
  }

  /** "Asked whether he would run, ...": a passive without its helper. */
  private static boolean isReducedQuestion(Scene scene, int verb) {
    DependencyGraph graph = scene.graph();
    String tag = scene.token(verb).tag();
    boolean past = tag.equals("VBN") || tag.equals("VBD");
    boolean bare =
        graph.children(verb).stream()
            .noneMatch(child -> graph.is(child, "nsubj") || graph.is(child, "aux"));
    boolean opens = verb == 0 || isApart(scene, verb);
    return past && bare && opens && !graph.is(verb, "conj") && graph.head(verb) > verb;
  }

  static boolean hasCompanions(Scene scene, int head, Cue cue) {
    return cue.companions().stream()
        .allMatch(
            word ->
                scene.graph().children(head).stream()
                    .anyMatch(child -> scene.lemma(child).equals(word)));
  }

  // --- active

  /** Who says it: the verb's own subject, the one it takes over, or the noun phrase beside it. */
  private static Optional<Source> subject(
      Scene scene, int verb, Predication predication, boolean speech, BitSet barred) {
    DependencyGraph graph = scene.graph();
    List<Filler> agents = predication.role(Roles.AGENT);
    for (int child : graph.children(verb)) {
      if (graph.is(child, "nsubj")) {
        if (scene.token(child).tag().startsWith("W")) {
          int antecedent = agents.isEmpty() ? child : agents.get(0).token();
          return Optional.of(SourceReader.relative(scene, child, antecedent));
        }
        Optional<Source> own = SourceReader.read(scene, child, barred);
        if (own.isPresent()) {
          return own;
        }
      }
    }
    if (isParticiple(scene, verb)) {
      Optional<Source> enclosing = enclosing(scene, verb, barred);
      if (enclosing.isPresent()) {
        return enclosing;
      }
    }
    Optional<Source> takenOver =
        agents.stream()
            .flatMap(agent -> SourceReader.read(scene, agent.token(), barred).stream())
            .findFirst();
    return takenOver.isPresent() || !speech ? takenOver : SourceReader.beside(scene, verb, barred);
  }

  /** "..., saying that ...": said of the clause around it, wherever the parser hung it. */
  private static boolean isParticiple(Scene scene, int verb) {
    DependencyGraph graph = scene.graph();
    boolean loose = graph.is(verb, "dep") || graph.is(verb, "parataxis");
    return scene.token(verb).tag().equals("VBG")
        && (loose || graph.is(verb, "acl") && (isApart(scene, verb) || isOnObject(scene, verb)));
  }

  /** "issued a statement saying that ...": it is the issuer who says so. */
  private static boolean isOnObject(Scene scene, int participle) {
    int noun = scene.graph().head(participle);
    return scene.graph().is(noun, "obj") || scene.graph().is(noun, "obl");
  }

  private static boolean isApart(Scene scene, int verb) {
    return verb > 0 && scene.token(verb - 1).text().equals(",");
  }

  /** The subject of the nearest verb above that has one. */
  private static Optional<Source> enclosing(Scene scene, int verb, BitSet barred) {
    DependencyGraph graph = scene.graph();
    for (int i = graph.head(verb); i != DependencyGraph.NONE; i = graph.head(i)) {
      for (int child : graph.children(i)) {
        if (graph.is(child, "nsubj") && child < verb && scene.token(i).isVerb()) {
          return SourceReader.read(scene, child, barred);
        }
      }
    }
    return Optional.empty();
  }

  private List<Statement> active(
      Scene scene, int verb, List<Cue> candidates, Predication predication, BitSet quoted) {
    BitSet content = new BitSet(scene.graph().size());
    Cue.Kind kind = candidates.get(0).kind();
    Optional<Integer> inverted = invertedSubject(scene, verb, candidates);
    boolean speech = candidates.stream().anyMatch(cue -> cue.takes(Complement.SPEECH));
    List<Integer> words = new ArrayList<>(List.of(verb));
    for (Cue cue : candidates) {
      BitSet found = Complements.read(scene, verb, cue);
      inverted.ifPresent(token -> Subtrees.remove(scene.graph(), token, found));
      if (!found.isEmpty()) {
        kind = content.isEmpty() ? cue.kind() : kind;
        content.or(found);
        addCompanions(scene, verb, cue, words);
      }
    }
    if (speech) {
      BitSet reportPhrase = phrase(scene, verb, predication);
      inverted.ifPresent(token -> Subtrees.add(scene.graph(), token, reportPhrase));
      BitSet said = SpeechReader.read(scene, verb, reportPhrase);
      content.or(said);
    }
    BitSet barred = (BitSet) content.clone();
    barred.set(verb);
    barred.or(quoted);
    Optional<Source> source =
        inverted
            .flatMap(token -> SourceReader.read(scene, token, barred))
            .or(() -> subject(scene, verb, predication, speech, barred));
    if (source.isEmpty() || content.isEmpty() && !speech) {
      return List.of();
    }
    return List.of(new Statement(kind, speech, source, words, content));
  }

  /** "'They fled,' said the minister": what looks like an object is who says so. */
  private static Optional<Integer> invertedSubject(Scene scene, int verb, List<Cue> candidates) {
    DependencyGraph graph = scene.graph();
    boolean speech = candidates.stream().anyMatch(cue -> cue.takes(Complement.SPEECH));
    boolean behindSpeech =
        verb > 0
            && (isApart(scene, verb) || scene.token(verb - 1).tag().equals("''"))
            && graph.children(verb).stream().noneMatch(child -> graph.is(child, "nsubj"));
    boolean finite = scene.token(verb).isFiniteVerb();
    return speech && behindSpeech && finite
        ? graph.children(verb).stream()
            .filter(child -> child > verb)
            .filter(child -> graph.is(child, "obj") || graph.relation(child).equals("xcomp"))
            .filter(child -> isNameOrNoun(scene, child))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNameOrNoun(Scene scene, int token) {
    return scene.token(token).isNoun()
        || scene.token(token).tag().equals("PRP")
        || scene.token(token).isCapitalised();
  }

  private static void addCompanions(Scene scene, int head, Cue cue, List<Integer> words) {
    for (int child : scene.graph().children(head)) {
      if (cue.companions().contains(scene.lemma(child))) {
        words.add(child);
      }
    }
  }

  /** The report phrase itself: the verb, its subject and what hangs on it but is not said. */
  private static BitSet phrase(Scene scene, int verb, Predication predication) {
    DependencyGraph graph = scene.graph();
    BitSet phrase = new BitSet(graph.size());
    phrase.set(verb);
    for (int child : graph.children(verb)) {
      if (graph.is(child, "nsubj")
          || graph.is(child, "aux")
          || graph.is(child, "advmod") && Math.abs(child - verb) <= 2) {
        Subtrees.add(graph, child, phrase);
      }
    }
    predication.role(Roles.AGENT).stream()
        .filter(agent -> graph.head(agent.token()) == verb)
        .forEach(agent -> Subtrees.add(graph, agent.token(), phrase));
    return phrase;
  }

  // --- appearance

  /** "The talks seem to have failed": nobody says so; the content is the rest of the clause. */
  private static List<Statement> appearance(Scene scene, int verb, Cue cue) {
    DependencyGraph graph = scene.graph();
    BitSet content = new BitSet(graph.size());
    boolean predicate = false;
    for (int child : graph.children(verb)) {
      boolean said =
          graph.is(child, "xcomp")
              || graph.is(child, "ccomp")
              || Complements.isMarked(scene, child, "like");
      predicate |= said && child > verb;
      if (said || graph.is(child, "nsubj")) {
        Subtrees.add(graph, child, content);
      }
    }
    return predicate
        ? List.of(new Statement(cue.kind(), false, Optional.empty(), List.of(verb), content))
        : List.of();
  }

  // --- passive

  /** Of "was asked about it" nobody asks; what is said is the subject and what follows. */
  private List<Statement> passive(Scene scene, int verb, List<Cue> candidates) {
    DependencyGraph graph = scene.graph();
    BitSet content = new BitSet(graph.size());
    Optional<Integer> by = Optional.empty();
    for (int child : graph.children(verb)) {
      if (graph.is(child, "obl") && scene.predications().preposition(child).equals("by")) {
        by = Optional.of(child);
      }
    }
    Cue.Kind kind = candidates.get(0).kind();
    boolean fits = false;
    boolean object = false;
    for (Cue cue : candidates) {
      BitSet found = Complements.read(scene, verb, cue);
      for (int child : graph.children(verb)) {
        boolean as =
            child > verb
                && (graph.is(child, "obl") || graph.is(child, "advcl"))
                && AS.contains(Complements.preposition(scene, child));
        if (as && cue.takes(Complement.OBJECT)) {
          Subtrees.add(graph, child, found);
        }
      }
      fits |= !found.isEmpty();
      object |= cue.takes(Complement.OBJECT);
      content.or(found);
    }
    boolean reduced = graph.is(verb, "acl") || graph.is(verb, "xcomp");
    if (!fits && !(object && by.isPresent()) || reduced && by.isEmpty()) {
      return List.of();
    }
    for (int child : graph.children(verb)) {
      if (graph.is(child, "nsubj") && !scene.token(child).tag().startsWith("W")) {
        Subtrees.add(graph, child, content);
      }
    }
    BitSet barred = new BitSet(graph.size());
    barred.set(verb);
    Optional<Source> source = by.flatMap(token -> SourceReader.read(scene, token, barred));
    by.ifPresent(token -> Subtrees.remove(graph, token, content));
    content.clear(verb);
    return content.isEmpty()
        ? List.of()
        : List.of(new Statement(kind, false, source, List.of(verb), content));
  }
}
