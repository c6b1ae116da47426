package org.rapporteur.cli;

import java.time.Duration;
import java.util.List;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.event.CodableSentences;
import org.rapporteur.coder.language.Sentence;

/**
 * Times the stages before the reading of events one by one, as the coder runs them, and the whole
 * coding of the same stories beside them.
 */
final class Stages {
  private static final int WHOLE = 4;

  private final List<Article> stories;
  private final Engine engine;

  Stages(List<Article> stories, Engine engine) {
    this.stories = List.copyOf(stories);
    this.engine = engine;
  }

  /** Microseconds per sentence of the stories, parsed or not. */
  record Times(
      double splitting,
      double casting,
      double filtering,
      double parsing,
      double whole,
      double shareParsed) {

    /** What the coder does after parsing. */
    double reading() {
      return Math.max(0, whole - splitting - casting - filtering - parsing);
    }
  }

  /** Runs the stages over the stories until the time is over. */
  Times measure(Duration length) {
    CastReader castReader = new CastReader(engine.knowledge().actors());
    CodableSentences filter = CodableSentences.by(engine.knowledge().lexicon());
    long[] nanos = new long[WHOLE + 1];
    long sentenceCount = 0;
    long parsed = 0;
    long end = System.nanoTime() + length.toNanos();
    for (int i = 0; System.nanoTime() < end || i == 0; i++) {
      Article story = stories.get(i % stories.size());
      boolean wholeFirst = i % 2 == 0;
      if (wholeFirst) {
        nanos[WHOLE] += whole(story);
      }
      long start = System.nanoTime();
      List<Sentence> sentences = engine.language().sentences(story.text());
      long split = System.nanoTime();
      Cast cast = castReader.read(sentences, story.published());
      long found = System.nanoTime();
      List<Sentence> codable =
          sentences.stream()
              .filter(sentence -> filter.isCodable(sentence, cast.of(sentence.sequence())))
              .toList();
      long filtered = System.nanoTime();
      codable.forEach(engine.language()::parse);
      nanos[0] += split - start;
      nanos[1] += found - split;
      nanos[2] += filtered - found;
      nanos[3] += System.nanoTime() - filtered;
      if (!wholeFirst) {
        nanos[WHOLE] += whole(story);
      }
      sentenceCount += sentences.size();
      parsed += codable.size();
    }
    double scale = 1e-3 / Math.max(1, sentenceCount);
    return new Times(
        nanos[0] * scale,
        nanos[1] * scale,
        nanos[2] * scale,
        nanos[3] * scale,
        nanos[WHOLE] * scale,
        (double) parsed / Math.max(1, sentenceCount));
  }

  private long whole(Article story) {
    long start = System.nanoTime();
    engine.coder().code(story);
    return System.nanoTime() - start;
  }
}
