package org.rapporteur.coder.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.PredicationReader;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.NounClasses;

/** A parsed sentence with its cast: finds which actors a noun phrase holds. */
public final class Scene {
  private static final int DEEPEST_PHRASE = 5;

  private final ParsedSentence parsed;
  private final List<Mention> mentions;
  private final PredicationReader predications;
  private final Mention[] headed;
  private final NounClasses classes;

  /** A scene without noun classes: only numerals are looked past. */
  public Scene(ParsedSentence parsed, List<Mention> mentions) {
    this(parsed, mentions, new NounClasses(Map.of()));
  }

  public Scene(ParsedSentence parsed, List<Mention> mentions, NounClasses classes) {
    this.classes = classes;
    this.parsed = parsed;
    this.mentions = List.copyOf(mentions);
    this.predications = new PredicationReader(parsed);
    this.headed = new Mention[parsed.sentence().size()];
    for (Mention mention : mentions) {
      for (int token = mention.first(); token <= mention.last(); token++) {
        boolean shorter = headed[token] == null || mention.length() < headed[token].length();
        if (shorter && (token == mention.head() || !isPossessorInside(token, mention))) {
          headed[token] = mention;
        }
      }
    }
    for (Mention mention : mentions) {
      headed[mention.head()] = mention;
    }
  }

  /** In "Putin's envoy" the possessor's words are not the envoy. */
  private boolean isPossessorInside(int token, Mention mention) {
    for (int i = token; i <= mention.last() && i < mention.head(); i++) {
      if (parsed.token(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  public ParsedSentence parsed() {
    return parsed;
  }

  public DependencyGraph graph() {
    return parsed.graph();
  }

  public PredicationReader predications() {
    return predications;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public String lemma(int token) {
    return parsed.lemma(token);
  }

  public Token token(int token) {
    return parsed.token(token);
  }

  /** The mention that the phrase headed by this token is, if it is one itself. */
  public Optional<Mention> mentionAt(int token) {
    return Optional.ofNullable(headed[nominalHead(token)]);
  }

  /** Past numerals and measure words: of "two of its soldiers" the soldiers. */
  public int nominalHead(int token) {
    int head = token;
    for (int depth = 0; depth < DEEPEST_PHRASE; depth++) {
      boolean partitive =
          headed[head] == null
              && (parsed.token(head).tag().equals("CD")
                  || parsed.token(head).tag().equals("DT")
                  || parsed.token(head).tag().equals("JJ")
                  || parsed.token(head).tag().startsWith("JJ")
                  || isMeasure(head));
      int of = partitive ? complement(head, "of") : DependencyGraph.NONE;
      if (of == DependencyGraph.NONE) {
        return head;
      }
      head = of;
    }
    return head;
  }

  /** Nouns that count or pick out (dozens of, members of). */
  private boolean isMeasure(int token) {
    return classes.contains("measure-nouns", lemma(token));
  }

  private int complement(int token, String preposition) {
    for (int child : graph().children(token)) {
      if (graph().is(child, "nmod") && predications.preposition(child).equals(preposition)) {
        return child;
      }
    }
    return DependencyGraph.NONE;
  }

  /** The actors that a phrase holds, coordinated ones together; empty when there are none. */
  public List<Mention> actorsIn(int token) {
    List<Mention> found = new ArrayList<>();
    for (int member : predications.coordinated(token)) {
      for (Mention mention : actorsInMember(member, 0)) {
        if (!found.contains(mention)) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  /**
   * The actors that a phrase itself names, not those inside it; for the parties of mutual events.
   */
  public List<Mention> namedBy(int token) {
    return predications.coordinated(token).stream()
        .flatMap(member -> mentionAt(member).stream())
        .distinct()
        .toList();
  }

  private List<Mention> actorsInMember(int token, int depth) {
    Optional<Mention> own = mentionAt(token);
    if (own.isPresent() && own.get().isCoded()) {
      return List.of(own.get());
    }
    List<Mention> inside = inside(token, depth);
    boolean better = inside.stream().anyMatch(Mention::isCoded);
    return own.isPresent() && !better ? List.of(own.get()) : inside;
  }

  /** Actors in the parts of a phrase whose head names nobody. */
  private List<Mention> inside(int token, int depth) {
    if (depth > DEEPEST_PHRASE || !isNominal(token)) {
      return List.of();
    }
    if (hasPronounOfFirstMember(token)) {
      return List.of();
    }
    for (String relation : List.of("nmod:poss", "compound", "amod")) {
      for (int child : graph().children(token, relation)) {
        List<Mention> inside = relation.equals("nmod:poss") ? actorsIn(child) : namedBy(child);
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    Optional<Mention> leader = leaderOf(token);
    if (leader.isPresent()) {
      return List.of(leader.get());
    }
    for (String preposition : List.of("of", "by", "from")) {
      int complement = complement(token, preposition);
      if (complement != DependencyGraph.NONE) {
        List<Mention> inside =
            predications.coordinated(complement).stream()
                .flatMap(member -> actorsInMember(member, depth + 1).stream())
                .toList();
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    return participleAgent(token);
  }

  /** "US-led strikes": the US. */
  private Optional<Mention> leaderOf(int token) {
    return graph().children(token, "amod").stream()
        .filter(participle -> classes.contains("leading-verbs", lemma(participle)))
        .flatMap(participle -> predications.hyphenatedAgent(participle).stream())
        .flatMap(leader -> mentionAt(leader.token()).stream())
        .findFirst();
  }

  /** "the West and its tools": the pronoun only takes up the first member. */
  private boolean hasPronounOfFirstMember(int token) {
    int possessor = graph().child(token, "nmod:poss");
    return graph().is(token, "conj")
        && possessor != DependencyGraph.NONE
        && parsed.token(possessor).tag().equals("PRP$");
  }

  /** "territories captured by X": X; "plots put by the West": the West. */
  private List<Mention> participleAgent(int token) {
    for (int child : graph().children(token, "acl")) {
      for (int by : graph().children(child)) {
        if (graph().is(by, "obl") && predications.preposition(by).equals("by")) {
          return actorsIn(by);
        }
      }
    }
    return List.of();
  }

  private boolean isNominal(int token) {
    Token word = parsed.token(token);
    return !word.isVerb() || predications.isNominal(token);
  }

  /** Whether the head of the phrase, or a word in front of it, is one of these. */
  public boolean isHeadedBy(int token, java.util.function.Predicate<String> lemmas) {
    int head = nominalHead(token);
    if (matches(head, lemmas)) {
      return true;
    }
    for (int member : predications.coordinated(head)) {
      if (member != head && matches(member, lemmas)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(int head, java.util.function.Predicate<String> lemmas) {
    String lemma = lemma(head).toLowerCase(java.util.Locale.ROOT);
    if (lemmas.test(lemma)
        || lemmas.test(parsed.token(head).text().toLowerCase(java.util.Locale.ROOT))) {
      return true;
    }
    for (int child : graph().children(head)) {
      if (graph().is(child, "compound") || graph().is(child, "amod")) {
        String front = lemma(child).toLowerCase(java.util.Locale.ROOT);
        String text = parsed.token(head).text().toLowerCase(java.util.Locale.ROOT);
        if (lemmas.test(front)
            || lemmas.test(front + " " + lemma)
            || lemmas.test(front + " " + text)) {
          return true;
        }
      }
    }
    return false;
  }
}
