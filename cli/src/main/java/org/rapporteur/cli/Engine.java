package org.rapporteur.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.coder.story.PlacesInStory;
import org.rapporteur.coder.time.TimeTagger;
import org.rapporteur.corenlp.CoreNlpAnalyzer;
import org.rapporteur.corenlp.SuTimeTagger;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.learning.event.EventModel;
import org.rapporteur.petrarch.Mode;
import org.rapporteur.petrarch.PetrarchDictionaries;
import org.rapporteur.petrarch.PetrarchKnowledge;

/** The coder with what it was made of; safe for several threads. */
record Engine(CoreNlpAnalyzer language, TimeTagger times, Knowledge knowledge, Coder coder) {

  /** Loads parser and knowledge side by side, which takes a few seconds. */
  static Engine load(DataOption data, Surroundings surroundings) {
    CompletableFuture<CoreNlpAnalyzer> language =
        CompletableFuture.supplyAsync(CoreNlpAnalyzer::load);
    TimeTagger times = new SuTimeTagger();
    warmUp(language, times);
    Knowledge knowledge = data.knowledge(surroundings);
    try {
      return of(language.join(), times, knowledge);
    } catch (CompletionException e) {
      throw new IllegalStateException("cannot load the parser: " + e.getCause(), e.getCause());
    }
  }

  /** Program, parser and knowledge in use. */
  String version() {
    return Program.coder(language.version(), knowledge.hash());
  }

  /** The same engine, which asks a model where the lexicon leaves open what a word tells. */
  Engine asking(EventModel model) {
    return new Engine(
        language, times, knowledge, coder.asking(model.reader(knowledge.lexicon()), model.name()));
  }

  private static Engine of(CoreNlpAnalyzer language, TimeTagger times, Knowledge knowledge) {
    Coder coder =
        new Coder(
            language,
            times,
            knowledge.gazetteer(),
            knowledge.actors(),
            knowledge.lexicon(),
            knowledge.ontology(),
            Program.coder(language.version(), knowledge.hash()));
    return new Engine(language, times, knowledge, coder);
  }

  /** The same with the library's own parser. */
  Engine withLibraryParser() {
    return of(language.withLibraryParser(), times, knowledge);
  }

  /** The same parser with dictionaries of the user's own. */
  Engine with(PetrarchDictionaries.Read dictionaries, Mode mode) {
    PetrarchKnowledge own =
        dictionaries.with(knowledge.ontology(), knowledge.lexicon(), knowledge.actors(), mode);
    Knowledge joined =
        new Knowledge(
            knowledge.ontology(),
            own.lexicon(),
            own.actors(),
            knowledge.gazetteer(),
            knowledge.toponyms(),
            knowledge.hash() + ", petrarch " + mode + " " + own.hash());
    Coder joinedCoder =
        new Coder(
            own.discarding(language),
            times,
            joined.gazetteer(),
            joined.actors(),
            joined.lexicon(),
            joined.ontology(),
            Program.coder(language.version(), joined.hash()));
    return new Engine(language, times, joined, joinedCoder);
  }

  /**
   * Finds the places that stories name.
   *
   * @throws UsageError when the data directory has no weights for that
   */
  PlacesInStory places() {
    return knowledge
        .toponyms()
        .map(finder -> new PlacesInStory(language, knowledge.actors(), finder))
        .orElseThrow(() -> new UsageError("the data directory has no usable places/weights.tsv"));
  }

  /** The time tagger loads its rules at the first date, beside the parsing of the first story. */
  private static void warmUp(CompletableFuture<CoreNlpAnalyzer> language, TimeTagger times) {
    Thread thread =
        new Thread(
            () ->
                language
                    .join()
                    .sentences("It rained on Monday.")
                    .forEach(sentence -> times.tag(sentence, Optional.empty())),
            "warm up");
    thread.setDaemon(true);
    // What fails here fails again, and is told, where a story needs it.
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }
}
