package org.rapporteur.store;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on items, several at a time. Results are handed over in the order of the items, on the
 * thread that adds them, and only a few items wait at a time.
 */
public interface Workers<T> extends AutoCloseable {
  /** Takes an item; waits while many are in work. */
  void add(T item);

  /** Waits until all items are done. */
  void finish();

  @Override
  void close();

  /** Starts workers. */
  interface Start {
    <T, R> Workers<T> start(Function<T, R> work, Consumer<R> receiver);
  }
}
