package org.rapporteur.cli;

import java.time.Duration;
import java.util.List;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corenlp.PlainPipeline;

/** Parses stories with CoreNLP's own pipeline, to have something to compare with. */
final class Baseline {
  private static final double NANOS_PER_MICRO = 1e3;

  private final List<Article> stories;
  private final PlainPipeline pipeline = new PlainPipeline();
  private int next;

  Baseline(List<Article> stories) {
    this.stories = List.copyOf(stories);
  }

  /**
   * Parses until the time is over.
   *
   * @return the microseconds of one processor for each sentence
   */
  double window(Duration length) {
    long end = System.nanoTime() + length.toNanos();
    long start = ProcessorTime.nanos();
    int sentences = 0;
    do {
      sentences += pipeline.parse(stories.get(next).text());
      next = (next + 1) % stories.size();
    } while (System.nanoTime() < end);
    return (ProcessorTime.nanos() - start) / NANOS_PER_MICRO / Math.max(1, sentences);
  }
}
