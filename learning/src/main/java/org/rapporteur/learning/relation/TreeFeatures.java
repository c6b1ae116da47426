package org.rapporteur.learning.relation;

import static org.rapporteur.learning.FeatureGroup.CLAUSE;
import static org.rapporteur.learning.FeatureGroup.ENTRY;
import static org.rapporteur.learning.FeatureGroup.PATH;
import static org.rapporteur.learning.FeatureGroup.SIDE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Verbal;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.learning.Features;
import org.rapporteur.learning.LexiconWords;
import org.rapporteur.learning.relation.RelationReading.Side;

/** How the two sides stand in the tree of their sentence. */
final class TreeFeatures {
  private static final int LONGEST_PATH = 8;
  private static final int HIGHEST = 3;

  private final RelationReading reading;
  private final Scene scene;
  private final Features features;
  private final LexiconWords lexicon;
  private final List<Integer> sources;
  private final List<Integer> targets;

  private TreeFeatures(RelationReading reading, Scene scene, Features features) {
    this.reading = reading;
    this.scene = scene;
    this.features = features;
    this.lexicon = new LexiconWords(reading.lexicon());
    this.sources = heads(Side.SOURCE);
    this.targets = heads(Side.TARGET);
  }

  static void add(RelationReading reading, Features features) {
    for (Scene scene : reading.scenes()) {
      new TreeFeatures(reading, scene, features).add();
    }
  }

  private void add() {
    sources.forEach(head -> side("source", head));
    targets.forEach(head -> side("target", head));
    for (int source : sources) {
      for (int target : targets) {
        path(source, target);
      }
    }
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      if (carriesPredication(token)) {
        clause(token);
      }
    }
  }

  /** Words of a side that hang on a word outside it. */
  private List<Integer> heads(Side side) {
    Sentence sentence = scene.parsed().sentence();
    List<Integer> heads = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      int above = scene.graph().head(token);
      boolean leaves = above == DependencyGraph.NONE || reading.side(sentence, above) != side;
      Token word = scene.token(token);
      boolean content = word.isNoun() || word.tag().startsWith("PRP") || word.isAdjective();
      if (reading.side(sentence, token) == side && leaves && content) {
        heads.add(token);
      }
    }
    return heads;
  }

  // --- who they are

  private void side(String name, int head) {
    features.add(SIDE, name + " " + Features.plain(scene.lemma(head)));
    classesOf(head).forEach(c -> features.add(SIDE, name + " @" + c));
    Optional<Mention> mention = scene.mentionAt(head);
    mention.ifPresent(
        found -> {
          features.add(SIDE, name + " " + found.kind());
          features.add(SIDE, name + " " + found.sort());
          for (Referent referent : found.referents()) {
            referent.sectors().forEach(sector -> features.add(SIDE, name + " " + sector));
          }
        });
  }

  private Iterable<String> classesOf(int token) {
    return lexicon.nounClasses(scene, token);
  }

  private String word(int token) {
    Side side = reading.side(scene.parsed().sentence(), token);
    if (side != Side.NEITHER) {
      return side.name();
    }
    return scene.token(token).isProperNoun()
        ? "@" + scene.mentionAt(token).map(m -> m.sort().name()).orElse("NAME")
        : Features.plain(scene.lemma(token));
  }

  // --- the way between them

  private void path(int source, int target) {
    List<Integer> up = upTo(source, target);
    int top = up.get(up.size() - 1);
    if (!scene.graph().isWithin(target, top)) {
      return;
    }
    List<Integer> down = new ArrayList<>();
    for (int token = target; token != top; token = scene.graph().head(token)) {
      down.add(0, token);
    }
    if (up.size() + down.size() > LONGEST_PATH) {
      features.add(PATH, "long");
    }
    StringBuilder relations = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (int token : up) {
      if (token != top) {
        relations.append(relation(token)).append("< ");
        whole
            .append(relation(token))
            .append("< ")
            .append(word(scene.graph().head(token)))
            .append(' ');
      }
    }
    for (int token : down) {
      relations.append('>').append(relation(token)).append(' ');
      whole.append('>').append(relation(token)).append(' ');
      if (token != target) {
        whole.append(word(token)).append(' ');
      }
    }
    features.add(PATH, "relations " + relations);
    features.add(PATH, "whole " + whole);
    node("top", top);
    up.stream().skip(1).forEach(token -> node("on", token));
    down.stream().filter(token -> token != target).forEach(token -> node("on", token));
  }

  private void node(String name, int token) {
    if (reading.side(scene.parsed().sentence(), token) == Side.NEITHER) {
      features.add(PATH, name + " " + word(token));
      lexicon.classes(scene, token).forEach(c -> features.add(PATH, name + " tells " + c));
      classesOf(token).forEach(c -> features.add(PATH, name + " @" + c));
      for (Entry entry : lexicon.entries(scene, token)) {
        features.add(ENTRY, name + " " + entry.id());
        LexiconWords.classOf(entry).ifPresent(c -> features.add(ENTRY, name + " class " + c));
      }
    }
  }

  /** From a token up to the first that has the other below it, or to the root. */
  private List<Integer> upTo(int token, int other) {
    List<Integer> way = new ArrayList<>(List.of(token));
    int at = token;
    while (!scene.graph().isWithin(other, at) && scene.graph().head(at) != DependencyGraph.NONE) {
      at = scene.graph().head(at);
      way.add(at);
    }
    return way;
  }

  /** The relation, with the preposition where there is one. */
  private String relation(int token) {
    String preposition = scene.predications().preposition(token);
    return scene.graph().relation(token) + (preposition.isEmpty() ? "" : "_" + preposition);
  }

  // --- the clauses they stand in

  private boolean carriesPredication(int token) {
    Token word = scene.token(token);
    boolean helper =
        scene.graph().is(token, "aux") || scene.graph().is(token, "cop") || word.isModal();
    return !helper
        && !word.isProperNoun()
        && (word.isVerb() || word.isNoun() || word.isAdjective())
        && reading.side(scene.parsed().sentence(), token) == Side.NEITHER;
  }

  private void clause(int token) {
    Predication clause = scene.predications().read(token);
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (Map.Entry<String, List<Filler>> role : clause.roles().entrySet()) {
      for (Filler filler : role.getValue()) {
        place(sources, filler.token()).ifPresent(depth -> source.add(role.getKey() + depth));
        place(targets, filler.token()).ifPresent(depth -> target.add(role.getKey() + depth));
      }
    }
    if (source.isEmpty() && target.isEmpty()) {
      return;
    }
    String lemma = Features.plain(clause.lemma());
    String s = source.isEmpty() ? "-" : source.get(0);
    String t = target.isEmpty() ? "-" : target.get(0);
    String reach = source.isEmpty() ? "target" : target.isEmpty() ? "source" : "both";
    features.add(CLAUSE, reach + " " + lemma);
    features.add(CLAUSE, "source=" + s + " target=" + t);
    features.add(CLAUSE, lemma + " source=" + s + " target=" + t);
    for (String told : lexicon.classes(clause.kind(), clause.lemma())) {
      features.add(CLAUSE, reach + " tells " + told);
      features.add(CLAUSE, "tells " + told + " source=" + s + " target=" + t);
    }
    for (Entry entry : lexicon.entries(scene, token)) {
      features.add(ENTRY, reach + " " + entry.id());
      features.add(ENTRY, entry.id() + " source=" + s + " target=" + t);
      LexiconWords.classOf(entry)
          .ifPresent(
              c -> {
                features.add(ENTRY, reach + " class " + c);
                features.add(ENTRY, "class " + c + " source=" + s + " target=" + t);
              });
    }
    verbal(reach, lemma, clause);
    clause.companions().forEach(c -> features.add(CLAUSE, reach + " " + lemma + " " + c));
    fillers(reach, lemma, clause);
    above(reach, token);
  }

  /** Whether a side stands at a filler itself or below it. */
  private Optional<String> place(List<Integer> heads, int filler) {
    if (heads.contains(filler)) {
      return Optional.of("");
    }
    return heads.stream().anyMatch(head -> scene.graph().isWithin(head, filler))
        ? Optional.of("+")
        : Optional.empty();
  }

  private void verbal(String reach, String lemma, Predication clause) {
    Verbal verbal = clause.verbal();
    features.add(CLAUSE, reach + " " + clause.kind() + " " + verbal.tense());
    if (verbal.negated()) {
      features.add(CLAUSE, reach + " not");
      features.add(CLAUSE, reach + " not " + lemma);
    }
    verbal
        .modal()
        .ifPresent(
            modal -> {
              features.add(CLAUSE, reach + " modal " + modal);
              features.add(CLAUSE, reach + " " + modal + " " + lemma);
            });
    if (verbal.infinitive()) {
      features.add(CLAUSE, reach + " infinitive");
    }
    if (clause.passive()) {
      features.add(CLAUSE, reach + " passive");
    }
  }

  private void fillers(String reach, String lemma, Predication clause) {
    clause
        .roles()
        .forEach(
            (role, fillers) -> {
              features.add(CLAUSE, lemma + " has " + role);
              for (Filler filler : fillers) {
                String word = word(filler.token());
                features.add(CLAUSE, reach + " " + role + " " + word);
                features.add(CLAUSE, lemma + " " + role + " " + word);
                for (String name : classesOf(filler.token())) {
                  features.add(CLAUSE, lemma + " " + role + " @" + name);
                  features.add(CLAUSE, reach + " " + role + " @" + name);
                }
                lexicon
                    .classes(scene, filler.token())
                    .forEach(
                        c -> {
                          features.add(CLAUSE, reach + " " + role + " tells " + c);
                          features.add(CLAUSE, lemma + " " + role + " tells " + c);
                        });
              }
            });
  }

  /** The words that the clause hangs on: "agreed to meet", "talks about". */
  private void above(String reach, int token) {
    int at = token;
    for (int step = 1; step <= HIGHEST && scene.graph().head(at) != DependencyGraph.NONE; step++) {
      String relation = scene.graph().relation(at);
      at = scene.graph().head(at);
      features.add(CLAUSE, reach + " under " + word(at));
      features.add(CLAUSE, reach + " " + relation + " of " + word(at));
    }
  }
}
