package org.rapporteur.workbench.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.coder.story.StageObserver.Stage;

/**
 * Codes texts that visitors give, one after another, and keeps the latest results in memory. The
 * name of a result is the text's own, so the same text is coded once.
 */
public final class CodingDesk implements AutoCloseable {
  /** Results that are kept; older ones are forgotten. */
  public static final int KEPT = 100;

  /** Texts that may wait. */
  public static final int WAITING = 20;

  private final Coder coder;
  private final ExecutorService worker;
  private final Map<String, Task> tasks =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Task> eldest) {
          return size() > KEPT;
        }
      };

  public CodingDesk(Coder coder) {
    this.coder = coder;
    this.worker =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            run -> {
              Thread thread = new Thread(run, "coding desk");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** How far a text is. */
  public sealed interface Progress {
    /**
     * Not ready yet.
     *
     * @param done sentences that were looked at
     * @param all sentences of the text; 0 while it waits
     */
    record Working(int done, int all) implements Progress {}

    /** Ready. */
    record Ready(CodedStory story) implements Progress {}

    /** It could not be coded. */
    record Failed(String reason) implements Progress {}
  }

  /** One text on the desk. */
  private final class Task implements Runnable {
    private final Article article;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int all;
    private volatile Optional<Progress> end = Optional.empty();

    private Task(Article article) {
      this.article = article;
    }

    @Override
    public void run() {
      try {
        all = coder.language().sentences(article.text()).size();
        CodedStory story =
            coder
                .observedBy(
                    stage -> {
                      if (stage == Stage.FILTER) {
                        done.incrementAndGet();
                      }
                    })
                .codeWithQuotations(article);
        end = Optional.of(new Progress.Ready(story));
      } catch (RuntimeException e) {
        end = Optional.of(new Progress.Failed(String.valueOf(e.getMessage())));
      }
    }

    private Progress progress() {
      return end.orElseGet(() -> new Progress.Working(done.get(), all));
    }
  }

  /**
   * Puts a text on the desk, unless it lies there already.
   *
   * @return false when too many texts wait
   */
  public boolean submit(Article article) {
    synchronized (tasks) {
      if (tasks.containsKey(article.id())) {
        return true;
      }
      Task task = new Task(article);
      try {
        worker.execute(task);
      } catch (RejectedExecutionException e) {
        return false;
      }
      tasks.put(article.id(), task);
      return true;
    }
  }

  /** How far a text is; empty when it is not on the desk. */
  public Optional<Progress> progress(String id) {
    synchronized (tasks) {
      return Optional.ofNullable(tasks.get(id)).map(Task::progress);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
