package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.PredicationReader;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.ReportingCues;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds reported speech in one sentence: who says it, with which cue, and which words are said.
 *
 * <p>A report phrase at the end of a sentence covers the whole of it, one in the middle its own
 * clause (as the codebook has it); a that-clause is what stands in it.
 */
public final class ReportFinder {
  /** A source stands at most this many words from its verb at the end of a sentence. */
  private static final int FURTHEST_SOURCE = 25;

  private final ReportingCues cues;
  private final ReportPhrases phrases;

  public ReportFinder(ReportingCues cues) {
    this.cues = cues;
    this.phrases = new ReportPhrases(cues);
  }

  /**
   * Reported speech within a sentence.
   *
   * @param report who says it
   * @param sourceToken head of the source, or -1 when the source is only words
   * @param cueTokens tokens of the cue
   * @param content tokens that are said
   */
  public record Found(Report report, int sourceToken, List<Integer> cueTokens, BitSet content) {
    public boolean covers(int token) {
      return content.get(token);
    }
  }

  /** All reports, the ones that cover most first. */
  public List<Found> find(Scene scene) {
    List<Found> reports = new ArrayList<>();
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      if (scene.token(token).isVerb()) {
        verb(scene, token, reports);
      } else if (scene.token(token).isNoun()) {
        noun(scene, token, reports);
      }
      phrase(scene, token, reports);
    }
    List<Found> all = phrases.addTo(reports, scene, (source, cue) -> source(scene, source, cue));
    all.sort(
        Comparator.comparingInt((Found report) -> -report.content().cardinality())
            .thenComparingInt(report -> report.cueTokens().get(0)));
    return all;
  }

  // --- verbs: "X said that ...", "..., X said", "X was quoted as saying"

  private void verb(Scene scene, int verb, List<Found> reports) {
    String lemma = scene.lemma(verb);
    if (!cues.verbs().containsKey(lemma)) {
      return;
    }
    PredicationReader predications = scene.predications();
    Predication predication = predications.read(verb);
    BitSet content = contentOf(scene, verb, predication);
    if (content.isEmpty()) {
      return;
    }
    List<Filler> sources = predication.role(Roles.AGENT);
    List<Filler> quoted = quotedSource(scene, verb);
    if (!quoted.isEmpty()) {
      sources = quoted;
    } else if (scene.token(verb).tag().equals("VBG") && scene.graph().child(verb, "nsubj") < 0) {
      List<Filler> enclosing = enclosingSpeaker(scene, verb);
      sources = enclosing.isEmpty() ? sources : enclosing;
    }
    for (Filler source : sources) {
      if (!content.get(source.token())) {
        source(scene, source.token(), lemma)
            .ifPresent(
                report -> reports.add(new Found(report, source.token(), List.of(verb), content)));
        break;
      }
    }
  }

  /** "SANA quoted the minister as saying that ...": the object of the quoting verb speaks. */
  private List<Filler> quotedSource(Scene scene, int saying) {
    int head = scene.graph().head(saying);
    boolean quoted =
        head != DependencyGraph.NONE
            && scene.token(saying).tag().equals("VBG")
            && cues.passives().contains(scene.lemma(head))
            && (scene.graph().is(saying, "advcl")
                || scene.graph().is(saying, "xcomp")
                || scene.graph().is(saying, "obl"));
    if (!quoted) {
      return List.of();
    }
    return scene.predications().read(head).role(Roles.PATIENT);
  }

  /** "X said that ..., adding that ...": the one who adds is the one who said. */
  private List<Filler> enclosingSpeaker(Scene scene, int adding) {
    for (int i = scene.graph().head(adding); i != DependencyGraph.NONE; i = scene.graph().head(i)) {
      boolean reports =
          scene.token(i).isVerb()
              && cues.verbs().containsKey(scene.lemma(i))
              && scene.graph().children(i).stream().anyMatch(c -> scene.graph().is(c, "nsubj"));
      if (reports) {
        return scene.predications().read(i).role(Roles.AGENT);
      }
    }
    return List.of();
  }

  private BitSet contentOf(Scene scene, int verb, Predication predication) {
    DependencyGraph graph = scene.graph();
    BitSet content = new BitSet(graph.size());
    for (int child : graph.children(verb)) {
      boolean clause = graph.relation(child).equals("ccomp");
      boolean quoted =
          graph.relation(child).equals("parataxis") || graph.relation(child).equals("dep");
      boolean saying =
          graph.is(child, "advcl")
              && scene.token(child).tag().equals("VBG")
              && cues.verbs().containsKey(scene.lemma(child))
              && cues.passives().contains(scene.lemma(verb));
      boolean fronted =
          graph.is(child, "advcl")
              && child < verb
              && graph.children(child).stream().noneMatch(c -> graph.is(c, "mark"))
              && graph.children(child).stream().anyMatch(c -> graph.is(c, "nsubj"));
      if (clause || fronted || saying || quoted && scene.token(child).isVerb()) {
        addSubtree(graph, child, content);
        contrasts(scene, child).forEach(other -> clearSubtree(graph, other, content));
      }
    }
    if (content.isEmpty()) {
      Optional<Integer> host = inserted(scene, verb);
      if (host.isPresent()) {
        addSubtree(graph, host.get(), content);
        clearSubtree(graph, verb, content);
      }
    } else if (closes(scene, verb, predication, content)) {
      content.set(0, verb);
      predication.role(Roles.AGENT).forEach(agent -> clearSubtree(graph, agent.token(), content));
      content.clear(verb);
    }
    return content;
  }

  /** "said that A had fled, <u>whereas B denied it</u>": the outlet sets another view beside it. */
  private static List<Integer> contrasts(Scene scene, int clause) {
    DependencyGraph graph = scene.graph();
    return graph.children(clause).stream()
        .filter(child -> graph.is(child, "advcl"))
        .filter(
            child ->
                graph.children(child).stream()
                    .anyMatch(c -> graph.is(c, "mark") && scene.lemma(c).equals("whereas")))
        .toList();
  }

  /**
   * Whether the report stands at the end: its clause ends the sentence and nothing said follows.
   */
  private static boolean closes(Scene scene, int verb, Predication predication, BitSet content) {
    boolean sourceClose =
        predication.role(Roles.AGENT).stream()
            .allMatch(agent -> Math.abs(agent.token() - verb) <= FURTHEST_SOURCE);
    return content.length() - 1 < verb
        && content.cardinality() > 0
        && sourceClose
        && scene.graph().head(verb) == DependencyGraph.NONE
        && commaBefore(scene, verb, predication);
  }

  private static boolean commaBefore(Scene scene, int verb, Predication predication) {
    int start =
        predication.role(Roles.AGENT).stream()
            .mapToInt(agent -> scene.graph().extent(agent.token())[0])
            .min()
            .orElse(verb);
    for (int i = Math.min(start, verb) - 1; i >= 0 && i >= start - 3; i--) {
      String text = scene.token(i).text();
      if (text.equals(",") || scene.token(i).tag().equals("''")) {
        return true;
      }
    }
    return false;
  }

  /** "..., SANA reported": a report that is inserted in the clause that it reports. */
  private static Optional<Integer> inserted(Scene scene, int verb) {
    DependencyGraph graph = scene.graph();
    boolean parenthesis =
        graph.relation(verb).equals("parataxis")
            || graph.relation(verb).equals("dep")
            || graph.relation(verb).equals("ccomp") && graph.head(verb) > verb;
    boolean adverbial =
        graph.is(verb, "advcl")
            && graph.children(verb).stream()
                .anyMatch(child -> graph.is(child, "mark") && scene.lemma(child).equals("as"));
    boolean hasSubject = graph.children(verb).stream().anyMatch(child -> graph.is(child, "nsubj"));
    int head = graph.head(verb);
    if (head == DependencyGraph.NONE || !hasSubject || !(parenthesis || adverbial)) {
      return Optional.empty();
    }
    return Optional.of(head);
  }

  // --- nouns: "the minister's claim that ..."

  private void noun(Scene scene, int noun, List<Found> reports) {
    if (!cues.nouns().contains(scene.lemma(noun))) {
      return;
    }
    DependencyGraph graph = scene.graph();
    BitSet content = new BitSet(graph.size());
    for (int child : graph.children(noun)) {
      boolean that =
          (graph.relation(child).equals("acl") || graph.relation(child).equals("ccomp"))
              && graph.children(child).stream()
                  .anyMatch(c -> graph.is(c, "mark") && scene.lemma(c).equals("that"));
      if (that) {
        addSubtree(graph, child, content);
      }
    }
    int possessor = graph.child(noun, "nmod:poss");
    if (!content.isEmpty() && possessor != DependencyGraph.NONE) {
      source(scene, possessor, scene.lemma(noun))
          .ifPresent(report -> reports.add(new Found(report, possessor, List.of(noun), content)));
    }
  }

  // --- phrases: "according to X", "citing X"

  private void phrase(Scene scene, int token, List<Found> reports) {
    DependencyGraph graph = scene.graph();
    String preposition = scene.predications().preposition(token).toLowerCase(Locale.ROOT);
    boolean prepositional = !preposition.isEmpty() && cues.phrases().contains(preposition);
    boolean citing =
        scene.token(token).tag().equals("VBG")
            && cues.phrases().contains(scene.token(token).text().toLowerCase(Locale.ROOT));
    if (!prepositional && !citing || graph.head(token) == DependencyGraph.NONE) {
      return;
    }
    int sourceToken = citing ? graph.child(token, "obj") : token;
    if (sourceToken == DependencyGraph.NONE) {
      return;
    }
    BitSet content = new BitSet(graph.size());
    addSubtree(graph, clauseOf(scene, graph.head(token)), content);
    clearSubtree(graph, token, content);
    if (citing) {
      reports.stream()
          .filter(report -> report.cueTokens().contains(graph.head(token)))
          .findFirst()
          .ifPresent(report -> content.and(report.content()));
    }
    List<Integer> cueTokens = new ArrayList<>();
    if (citing) {
      cueTokens.add(token);
    } else {
      for (int child : graph.children(token)) {
        if (graph.is(child, "case")) {
          cueTokens.add(child);
          cueTokens.addAll(graph.children(child));
        }
      }
    }
    String cue = citing ? scene.token(token).text().toLowerCase(Locale.ROOT) : preposition;
    source(scene, sourceToken, cue)
        .ifPresent(
            report -> reports.add(new Found(report, sourceToken, List.copyOf(cueTokens), content)));
  }

  /** The clause that a phrase belongs to, when the parser hung it on a noun of the clause. */
  private static int clauseOf(Scene scene, int token) {
    int clause = token;
    for (int i = token; i != DependencyGraph.NONE; i = scene.graph().head(i)) {
      clause = i;
      if (scene.token(i).isVerb() && scene.predications().isFinite(i)) {
        break;
      }
    }
    return clause;
  }

  // --- parts

  private static Optional<Report> source(Scene scene, int token, String cue) {
    Optional<Mention> mention = scene.mentionAt(token);
    Span span =
        mention
            .map(found -> scene.parsed().sentence().span(found.first(), found.last()))
            .orElseGet(() -> phraseSpan(scene, token));
    String words = scene.parsed().sentence().words(span);
    if (mention.isPresent() && mention.get().kind() == Mention.Kind.PRONOUN) {
      Optional<String> name = mention.get().referent().name();
      if (name.isPresent()) {
        words = name.get();
      }
    }
    String tag = scene.token(token).tag();
    boolean nobody =
        tag.equals("EX") || tag.startsWith("W") || tag.equals("DT") && mention.isEmpty();
    boolean impersonal =
        scene.lemma(token).equals("it")
            && mention.filter(found -> found.referent().isCoded()).isEmpty();
    return nobody || impersonal
        ? Optional.empty()
        : Optional.of(new Report(words, span, cue, mention));
  }

  /** The noun phrase without what follows its head. */
  private static Span phraseSpan(Scene scene, int token) {
    int first = token;
    for (int child : scene.graph().children(token)) {
      if (child < first) {
        first = Math.min(first, scene.graph().extent(child)[0]);
      }
    }
    return scene.parsed().sentence().span(first, token);
  }

  private static void addSubtree(DependencyGraph graph, int token, BitSet set) {
    java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      int next = open.pop();
      set.set(next);
      graph.children(next).forEach(open::push);
    }
  }

  private static void clearSubtree(DependencyGraph graph, int token, BitSet set) {
    BitSet subtree = new BitSet(graph.size());
    addSubtree(graph, token, subtree);
    set.andNot(subtree);
  }
}
