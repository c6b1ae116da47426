package org.rapporteur.corpus;

import java.io.IOException;
import java.util.Optional;

/** What several sources hold, one after the other. */
abstract class NestedSource extends StorySource {
  private Optional<StorySource> current = Optional.empty();

  /** The next source, which may be empty of items; nothing at the end. */
  abstract Optional<StorySource> nextSource() throws IOException;

  @Override
  final boolean advance() throws IOException {
    if (current.isPresent() && current.get().hasNext()) {
      found(current.get().next());
      return true;
    }
    closeCurrent();
    current = nextSource();
    return current.isPresent();
  }

  private void closeCurrent() {
    Optional<StorySource> finished = current;
    current = Optional.empty();
    if (finished.isPresent()) {
      try {
        finished.get().close();
      } catch (IOException e) {
        found(unreadable(finished.get().here(), e));
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (current.isPresent()) {
      current.get().close();
    }
  }
}
