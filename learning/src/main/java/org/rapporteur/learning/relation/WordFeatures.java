package org.rapporteur.learning.relation;

import static org.rapporteur.learning.FeatureGroup.LETTERS;
import static org.rapporteur.learning.FeatureGroup.LEXICON;
import static org.rapporteur.learning.FeatureGroup.PAIR;
import static org.rapporteur.learning.FeatureGroup.PLACE;
import static org.rapporteur.learning.FeatureGroup.STANDS;
import static org.rapporteur.learning.FeatureGroup.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.learning.Features;
import org.rapporteur.learning.LexiconWords;
import org.rapporteur.learning.relation.RelationReading.Side;

/** The words of a relation's sentence, in which the sides and other actors are one word each. */
final class WordFeatures {
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 5;

  private WordFeatures() {}

  static void add(RelationReading reading, Features features) {
    LexiconWords lexicon = new LexiconWords(reading.lexicon());
    for (Scene scene : reading.scenes()) {
      List<String> units = units(reading, scene);
      units.forEach(unit -> features.add(WORD, unit));
      for (int i = 0; i + 1 < units.size(); i++) {
        features.add(PAIR, units.get(i) + " " + units.get(i + 1));
        if (i + 2 < units.size()) {
          String three = units.get(i) + " " + units.get(i + 1) + " " + units.get(i + 2);
          if (three.contains(Side.SOURCE.name()) || three.contains(Side.TARGET.name())) {
            features.add(PAIR, three);
          }
        }
      }
      places(units, features);
      for (int token = 0; token < scene.parsed().sentence().size(); token++) {
        if (isWord(reading, scene, token)) {
          parts(Features.plain(scene.lemma(token)), features);
          lexicon.classes(scene, token).forEach(name -> features.add(LEXICON, "tells " + name));
          for (Entry entry : lexicon.entries(scene, token)) {
            features.add(LEXICON, "entry " + entry.id());
            LexiconWords.classOf(entry).ifPresent(c -> features.add(LEXICON, "class " + c));
          }
        }
      }
      told(reading, scene, lexicon, features);
    }
  }

  /** What the words before, between and behind the sides can tell. */
  private static void told(
      RelationReading reading, Scene scene, LexiconWords lexicon, Features features) {
    List<Side> sides = new ArrayList<>();
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      sides.add(reading.side(scene.parsed().sentence(), token));
    }
    int source = sides.indexOf(Side.SOURCE);
    int target = sides.indexOf(Side.TARGET);
    if (source < 0 || target < 0) {
      return;
    }
    String order = source < target ? "source first" : "target first";
    for (int token = 0; token < sides.size(); token++) {
      if (isWord(reading, scene, token)) {
        String where =
            token < Math.min(source, target)
                ? "before"
                : token < Math.max(source, target) ? "between" : "behind";
        for (Entry entry : lexicon.entries(scene, token)) {
          LexiconWords.classOf(entry)
              .ifPresent(c -> features.add(STANDS, where + " " + order + " class " + c));
        }
        lexicon
            .classes(scene, token)
            .forEach(c -> features.add(STANDS, where + " " + order + " tells " + c));
      }
    }
  }

  private static boolean isWord(RelationReading reading, Scene scene, int token) {
    Token word = scene.token(token);
    return reading.side(scene.parsed().sentence(), token) == Side.NEITHER
        && !word.isProperNoun()
        && (word.isNoun() || word.isVerb() || word.isAdjective() || word.tag().startsWith("RB"));
  }

  /** The words in their order; each side, and each other actor, is one of them. */
  private static List<String> units(RelationReading reading, Scene scene) {
    List<String> units = new ArrayList<>();
    String before = "";
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      String unit = unit(reading, scene, token);
      boolean goesOn = unit.equals(before) && (unit.startsWith("@") || isSide(unit));
      if (!unit.isEmpty() && !goesOn) {
        units.add(unit);
      }
      before = unit.isEmpty() ? before : unit;
    }
    return units;
  }

  private static boolean isSide(String unit) {
    return unit.equals(Side.SOURCE.name()) || unit.equals(Side.TARGET.name());
  }

  private static String unit(RelationReading reading, Scene scene, int token) {
    Side side = reading.side(scene.parsed().sentence(), token);
    if (side != Side.NEITHER) {
      return side.name();
    }
    Optional<Mention> mention =
        scene.mentions().stream()
            .filter(m -> m.covers(token) && m.kind() != Mention.Kind.PRONOUN)
            .findFirst();
    if (mention.isPresent()) {
      return "@" + mention.get().sort();
    }
    Token word = scene.token(token);
    if (word.isProperNoun()) {
      return "@NAME";
    }
    boolean punctuation = word.text().codePoints().noneMatch(Character::isLetterOrDigit);
    return punctuation ? "" : Features.plain(word.lemma());
  }

  /** Before the first side, between both, behind the last. */
  private static void places(List<String> units, Features features) {
    int source = units.indexOf(Side.SOURCE.name());
    int target = units.indexOf(Side.TARGET.name());
    if (source < 0 || target < 0) {
      return;
    }
    int first = Math.min(source, target);
    int last = Math.max(source, target);
    String order = source < target ? "source first" : "target first";
    features.add(PLACE, order);
    for (int i = 0; i < units.size(); i++) {
      if (i != first && i != last) {
        String where = i < first ? "before" : i < last ? "between" : "behind";
        features.add(PLACE, where + " " + units.get(i));
        features.add(PLACE, where + " " + order + " " + units.get(i));
      }
    }
    if (last - first <= LONGEST_PART + 1) {
      features.add(PLACE, "whole " + String.join(" ", units.subList(first, last + 1)));
    }
  }

  private static void parts(String word, Features features) {
    String padded = "^" + word + "$";
    for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (int start = 0; start + length <= padded.length(); start++) {
        features.add(LETTERS, padded.substring(start, start + length));
      }
    }
  }
}
