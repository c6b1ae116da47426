package org.rapporteur.learning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.MarkedActors;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.GraphRepair;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.LanguageAnalyzer.Parse;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.evaluation.relation.Prediction;
import org.rapporteur.evaluation.relation.Relation;

/**
 * A relation with all that features are made of: what the rules make of it, and the trees of its
 * sentences.
 *
 * @param scenes the sentences that could be parsed, with the sides among their mentions
 */
public record RelationReading(Prediction rules, List<Scene> scenes, Lexicon lexicon) {
  public RelationReading {
    scenes = List.copyOf(scenes);
  }

  /** Reads the trees of a coded relation. */
  public static RelationReading of(Prediction rules, LanguageAnalyzer language, Lexicon lexicon) {
    Relation relation = rules.relation();
    MarkedActors marked =
        new MarkedActors(
            Stream.concat(relation.sources().stream(), relation.targets().stream()).toList());
    List<Scene> scenes = new ArrayList<>();
    for (Sentence sentence : rules.story().sentences()) {
      if (language.parse(sentence) instanceof Parse.Parsed parsed) {
        ParsedSentence tree = GraphRepair.repaired(new ParsedSentence(sentence, parsed.graph()));
        scenes.add(
            new Scene(
                tree,
                marked.in(tree, rules.story().cast().of(sentence.sequence())),
                lexicon.classes()));
      }
    }
    return new RelationReading(rules, scenes, lexicon);
  }

  Relation relation() {
    return rules.relation();
  }

  /** The side that a token of a sentence belongs to. */
  Side side(Sentence sentence, int token) {
    Span span = sentence.span(token, token);
    if (relation().sources().stream().anyMatch(mark -> overlaps(mark, span))) {
      return Side.SOURCE;
    }
    return relation().targets().stream().anyMatch(mark -> overlaps(mark, span))
        ? Side.TARGET
        : Side.NEITHER;
  }

  private static boolean overlaps(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Whose words they are. */
  enum Side {
    SOURCE,
    TARGET,
    NEITHER
  }
}
