package org.rapporteur.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.Coder;

/** Codes stories for a while and counts. Each window goes on where the last one stopped. */
final class Throughput {
  private final List<Article> stories;
  private final Coder coder;
  private final AtomicInteger next = new AtomicInteger();

  Throughput(List<Article> stories, Coder coder) {
    this.stories = List.copyOf(stories);
    this.coder = coder;
  }

  /** How fast one window was. */
  record Rate(double storiesPerSecond, double sentencesPerSecond) {
    /** The one in the middle by sentences. */
    static Rate median(List<Rate> rates) {
      return rates.stream()
          .sorted(Comparator.comparingDouble(Rate::sentencesPerSecond))
          .toList()
          .get(rates.size() / 2);
    }
  }

  /** Codes until the time is over; each thread finishes its last story. */
  Rate window(int threads, Duration length) {
    long start = System.nanoTime();
    long end = start + length.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<int[]>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(pool.submit(() -> work(end)));
      }
      int done = 0;
      int sentences = 0;
      for (Future<int[]> worker : workers) {
        done += worker.get()[0];
        sentences += worker.get()[1];
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Rate(done / seconds, sentences / seconds);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a story broke the coder", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Number of stories and of their sentences. */
  private int[] work(long end) {
    int done = 0;
    int sentences = 0;
    while (System.nanoTime() < end) {
      Article story = stories.get(Math.floorMod(next.getAndIncrement(), stories.size()));
      sentences += coder.code(story).sentences().size();
      done++;
    }
    return new int[] {done, sentences};
  }
}
