package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.actor.MarkedActors;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.relation.Prediction;
import org.rapporteur.evaluation.relation.Relation;
import org.rapporteur.knowledge.ExampleNotation;
import org.rapporteur.learning.KeptTrees;
import org.rapporteur.learning.relation.RecordedRelations;
import org.rapporteur.learning.relation.RelationReading;

/** Codes sentences with marked sides, several at a time, in their order. */
final class RelationCoding {
  private final Engine engine;
  private final KeptTrees trees;
  private final Coder coder;
  private final int threads;

  RelationCoding(Engine engine, int threads) {
    this.engine = engine;
    this.trees = new KeptTrees(engine.coder().language());
    this.coder = engine.coder().parsingWith(trees);
    this.threads = threads;
  }

  /** Program, parser and knowledge in use. */
  String coder() {
    return engine.version();
  }

  /**
   * What the rules make of the relations.
   *
   * @param knownActors whether to take no notice of the marks
   */
  List<Prediction> predictions(List<Relation> relations, boolean knownActors) {
    return InOrder.all(
        threads,
        relation ->
            Prediction.of(
                relation,
                knownActors
                    ? engine.coder().code(article(relation))
                    : between(engine.coder(), relation)),
        relations);
  }

  /** The same with the trees, for a model. */
  List<RelationReading> readings(List<Relation> relations) {
    return InOrder.all(
        threads,
        relation ->
            RelationReading.of(
                Prediction.of(relation, between(coder, relation)),
                trees,
                engine.knowledge().lexicon()),
        relations);
  }

  /** The examples and counter-examples of the lexicon, with the sides of their records marked. */
  List<RelationReading> ofLexicon() {
    List<Article> sentences = new ArrayList<>();
    for (Entry entry : engine.knowledge().lexicon().entries()) {
      List<Entry.Example> written = new ArrayList<>(entry.examples());
      written.addAll(entry.counterExamples());
      for (Entry.Example example : written) {
        String sentence = ExampleNotation.parse(example.notation()).sentence();
        sentences.add(Article.of(entry.id() + "." + sentences.size(), sentence));
      }
    }
    return InOrder.all(threads, this::recorded, sentences).stream().flatMap(List::stream).toList();
  }

  private List<RelationReading> recorded(Article sentence) {
    CodedStory story = coder.code(sentence);
    return RecordedRelations.in(story).stream()
        .map(
            relation ->
                RelationReading.of(
                    Prediction.of(relation, story), trees, engine.knowledge().lexicon()))
        .toList();
  }

  private static CodedStory between(Coder coder, Relation relation) {
    List<Span> marks = new ArrayList<>(relation.sources());
    marks.addAll(relation.targets());
    return coder.codeBetween(article(relation), new MarkedActors(marks));
  }

  private static Article article(Relation relation) {
    return Article.of(relation.uid(), relation.text());
  }
}
