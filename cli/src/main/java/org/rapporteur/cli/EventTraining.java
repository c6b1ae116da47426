package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.GoldStory;
import org.rapporteur.knowledge.ExampleNotation;
import org.rapporteur.learning.CrossValidation;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.Folds;
import org.rapporteur.learning.KeptTrees;
import org.rapporteur.learning.LinearModel.Decision;
import org.rapporteur.learning.Trainer;
import org.rapporteur.learning.event.EventExamples;
import org.rapporteur.learning.event.EventModel;
import org.rapporteur.learning.event.EventScore;
import org.rapporteur.learning.event.GoldLabels;
import org.rapporteur.learning.event.RuleLabels;

/** Makes examples of stories and of the lexicon, and models of events of them. */
final class EventTraining {
  private final Engine engine;
  private final int threads;
  private final Coder coder;
  private final EventExamples examples;

  EventTraining(Engine engine, int threads) {
    KeptTrees trees = new KeptTrees(engine.coder().language());
    this.engine = engine;
    this.threads = threads;
    this.coder = engine.coder().parsingWith(trees);
    this.examples = new EventExamples(trees, engine.knowledge().lexicon());
  }

  /** What gold stories teach. */
  List<Example> ofStories(List<GoldStory> stories) {
    return joined(
        InOrder.all(
            threads,
            story ->
                examples.of(
                    coder.code(story.article()), story.article().id(), new GoldLabels(story)),
            stories));
  }

  private static List<Example> joined(List<List<Example>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /**
   * What the examples and counter-examples of the lexicon teach; those of an entry are one part.
   */
  List<Example> ofLexicon() {
    List<Article> sentences = new ArrayList<>();
    for (Entry entry : engine.knowledge().lexicon().entries()) {
      List<Entry.Example> written = new ArrayList<>(entry.examples());
      written.addAll(entry.counterExamples());
      for (Entry.Example example : written) {
        String sentence = ExampleNotation.parse(example.notation()).sentence();
        sentences.add(Article.of(entry.id() + "." + sentences.size(), sentence));
      }
    }
    return joined(InOrder.all(threads, this::ofSentence, sentences));
  }

  private List<Example> ofSentence(Article sentence) {
    CodedStory story = coder.code(sentence);
    String entry = sentence.id().substring(0, sentence.id().lastIndexOf('.'));
    return examples.of(story, entry, new RuleLabels(story));
  }

  /** Scores what is asked for, and writes the model where it is wanted. */
  void train(List<Example> all, TrainingOptions options, Console console) {
    long labels = all.stream().map(Example::label).distinct().count();
    if (labels < 2) {
      throw new UnreadableInput("there are no words of two sorts to learn from");
    }
    Trainer trainer = EventModel.trainer(engine.version());
    long parts = all.stream().map(Example::part).distinct().count();
    options
        .folds(parts, "stories or entries")
        .ifPresent(folds -> score(trainer, all, folds, console.out()));
    options.write(
        () -> EventModel.trained(trainer, all).model(),
        model -> all.size() + " words; " + added(model.header().threshold()),
        console);
    console.out().flush();
  }

  private static void score(Trainer trainer, List<Example> all, int folds, Output out) {
    List<Decision> decisions =
        CrossValidation.decisions(trainer, all, Folds.byPart(all, folds, "events"));
    out.print(folds + "-fold cross-validation, the words of a part always together\n");
    out.print(EventScore.of(all, decisions).report());
  }

  private static String added(double threshold) {
    return threshold > 1
        ? "no event that it adds is sure enough, so it adds none"
        : String.format(Locale.ROOT, "adds events from p=%.2f on", threshold);
  }
}
