package org.rapporteur.cli;

import java.time.Duration;
import java.util.List;
import org.rapporteur.cli.Throughput.Rate;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corenlp.PlainPipeline;

/** Parses stories with CoreNLP's own pipeline for a while and counts; for one thread. */
final class Baseline {
  private final List<Article> stories;
  private final PlainPipeline pipeline = new PlainPipeline();
  private int next;

  Baseline(List<Article> stories) {
    this.stories = List.copyOf(stories);
  }

  /** Parses until the time is over, and finishes the last story. */
  Rate window(Duration length) {
    long start = System.nanoTime();
    int done = 0;
    int sentences = 0;
    do {
      sentences += pipeline.parse(stories.get(next).text());
      next = (next + 1) % stories.size();
      done++;
    } while (System.nanoTime() - start < length.toNanos());
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Rate(done / seconds, sentences / seconds);
  }
}
