package org.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.store.Workers;

/**
 * Works on items with several threads and hands the results over in the order of the items, on the
 * thread that adds them. Only a few items wait at a time.
 */
final class InOrder<T, R> implements Workers<T> {
  private final Function<T, R> work;
  private final Consumer<R> receiver;
  private final ExecutorService threads;
  private final Deque<Future<R>> waiting = new ArrayDeque<>();
  private final int most;

  InOrder(int threads, Function<T, R> work, Consumer<R> receiver) {
    this.work = work;
    this.receiver = receiver;
    this.most = 2 * threads;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "coding");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The results of all items, in their order. */
  static <T, R> List<R> all(int threads, Function<T, R> work, Collection<T> items) {
    List<R> results = new ArrayList<>();
    try (InOrder<T, R> workers = new InOrder<>(threads, work, results::add)) {
      items.forEach(workers::add);
      workers.finish();
    }
    return results;
  }

  @Override
  public void add(T item) {
    waiting.add(threads.submit(() -> work.apply(item)));
    while (waiting.size() > most || !waiting.isEmpty() && waiting.peek().isDone()) {
      receiveFirst();
    }
  }

  /** Waits for all items. */
  @Override
  public void finish() {
    while (!waiting.isEmpty()) {
      receiveFirst();
    }
  }

  private void receiveFirst() {
    try {
      receiver.accept(waiting.remove().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
