package org.rapporteur.corpus;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rapporteur.corpus.StoryInput.Problem;

/**
 * What one source holds, found as it is asked for. It never throws for bad input: what ends it
 * early is its last item.
 */
abstract class StorySource implements Iterator<StoryInput>, Closeable {
  private final Deque<StoryInput> found = new ArrayDeque<>();
  private boolean ended;

  /**
   * Reads on by any amount and hands over what it finds.
   *
   * @return whether there may be more
   */
  abstract boolean advance() throws IOException;

  /** Where it is reading, for a problem that ends it. */
  abstract Origin here();

  @Override
  public void close() throws IOException {}

  @Override
  public final boolean hasNext() {
    while (found.isEmpty() && !ended) {
      step();
    }
    return !found.isEmpty();
  }

  @Override
  public final StoryInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  final void found(StoryInput input) {
    found.add(input);
  }

  final void found(Collection<? extends StoryInput> inputs) {
    found.addAll(inputs);
  }

  private void step() {
    try {
      ended = !advance();
    } catch (IOException e) {
      ended = true;
      found.add(unreadable(here(), e));
    } catch (RuntimeException e) {
      // Libraries that unpack or parse answer some broken input with one of these.
      ended = true;
      found.add(broken(here(), e));
    }
  }

  static Problem broken(Origin origin, RuntimeException e) {
    return Problem.error(
        origin,
        "cannot be read: it is damaged ("
            + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
            + ")",
        "check how the file was made");
  }

  static Problem unreadable(Origin origin, IOException e) {
    if (e instanceof LimitExceeded limit) {
      return Problem.error(origin, String.valueOf(limit.getMessage()), limit.advice());
    }
    if (e instanceof NoSuchFileException) {
      return Problem.error(origin, "does not exist", "check the name");
    }
    if (e instanceof AccessDeniedException) {
      return Problem.error(origin, "may not be read", "check its permissions");
    }
    if (e instanceof EOFException) {
      return Problem.error(
          origin, "breaks off in the middle", "it was not copied or packed to its end");
    }
    return Problem.error(
        origin,
        "cannot be read: " + Optional.ofNullable(e.getMessage()).orElse("unknown reason"),
        "check the file and its disk");
  }

  /** A source of a few items that are known already. */
  static StorySource of(Origin origin, Collection<? extends StoryInput> inputs) {
    return new StorySource() {
      @Override
      boolean advance() {
        found(inputs);
        return false;
      }

      @Override
      Origin here() {
        return origin;
      }
    };
  }
}
