package org.rapporteur.learning.event;

import static org.rapporteur.learning.FeatureGroup.CLAUSE;
import static org.rapporteur.learning.FeatureGroup.ENTRY;
import static org.rapporteur.learning.FeatureGroup.LEXICON;
import static org.rapporteur.learning.FeatureGroup.PAIR;
import static org.rapporteur.learning.FeatureGroup.PATH;
import static org.rapporteur.learning.FeatureGroup.PLACE;
import static org.rapporteur.learning.FeatureGroup.SIDE;
import static org.rapporteur.learning.FeatureGroup.WORD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Verbal;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.learning.Features;
import org.rapporteur.learning.LexiconWords;

/**
 * The features of a predication: its word and roles, what stands in them, what the lexicon knows of
 * the words, and the words around.
 */
final class PredicationFeatures {
  private static final int NEIGHBOURS = 3;

  private final Scene scene;
  private final LexiconWords lexicon;
  private final Features features = new Features();

  private PredicationFeatures(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.lexicon = new LexiconWords(lexicon);
  }

  static Features of(Scene scene, int token, Lexicon lexicon) {
    PredicationFeatures all = new PredicationFeatures(scene, lexicon);
    Predication predication = scene.predications().read(token);
    all.word(predication);
    all.lexicon(token);
    all.roles(predication);
    all.surroundings(token);
    return all.features;
  }

  private void word(Predication predication) {
    String lemma = Features.plain(predication.lemma());
    Verbal verbal = predication.verbal();
    features.add(WORD, lemma + " " + predication.kind());
    predication.companions().forEach(c -> features.add(WORD, lemma + " " + c));
    features.add(CLAUSE, predication.kind() + " " + verbal.tense());
    if (predication.passive()) {
      features.add(CLAUSE, "passive");
    }
    if (verbal.infinitive()) {
      features.add(CLAUSE, "infinitive");
    }
    if (verbal.negated()) {
      features.add(CLAUSE, "not");
    }
    verbal.modal().ifPresent(modal -> features.add(CLAUSE, "modal " + modal));
  }

  private void lexicon(int token) {
    lexicon.classes(scene, token).forEach(c -> features.add(LEXICON, "tells " + c));
    for (Entry entry : lexicon.entries(scene, token)) {
      features.add(ENTRY, entry.id());
    }
  }

  private void roles(Predication predication) {
    String lemma = Features.plain(predication.lemma());
    for (Map.Entry<String, List<Filler>> role : predication.roles().entrySet()) {
      features.add(CLAUSE, "has " + role.getKey());
      features.add(PAIR, lemma + " has " + role.getKey());
      for (Filler filler : role.getValue()) {
        filler(role.getKey(), lemma, filler.token());
      }
    }
  }

  private void filler(String role, String lemma, int token) {
    Optional<Mention> mention = scene.mentionAt(token);
    if (mention.isPresent()) {
      features.add(SIDE, role + " " + mention.get().sort());
      features.add(SIDE, lemma + " " + role + " " + mention.get().sort());
      mention
          .get()
          .referents()
          .forEach(r -> r.sectors().forEach(s -> features.add(SIDE, role + " " + s)));
    }
    if (!scene.token(token).isProperNoun()) {
      String word = Features.plain(scene.lemma(token));
      features.add(CLAUSE, role + " " + word);
      features.add(PAIR, lemma + " " + role + " " + word);
    }
    for (String name : lexicon.nounClasses(scene, token)) {
      features.add(CLAUSE, role + " @" + name);
      features.add(PAIR, lemma + " " + role + " @" + name);
    }
    lexicon.classes(scene, token).forEach(c -> features.add(LEXICON, role + " tells " + c));
    if (!scene.actorsIn(token).isEmpty()) {
      features.add(SIDE, role + " holds an actor");
    }
  }

  private void surroundings(int token) {
    int size = scene.parsed().sentence().size();
    for (int other = 0; other < size; other++) {
      if (other != token && !scene.token(other).isProperNoun()) {
        String word = Features.plain(scene.lemma(other));
        features.add(PLACE, "near " + word);
        if (Math.abs(other - token) <= NEIGHBOURS) {
          features.add(PLACE, (other - token) + " " + word);
        }
      }
    }
    int above = scene.graph().head(token);
    String relation = scene.graph().relation(token);
    features.add(PATH, relation);
    if (above != DependencyGraph.NONE) {
      features.add(PATH, relation + " of " + Features.plain(scene.lemma(above)));
      lexicon.classes(scene, above).forEach(c -> features.add(PATH, relation + " of " + c));
    }
  }
}
