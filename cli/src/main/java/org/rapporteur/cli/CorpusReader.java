package org.rapporteur.cli;

import java.io.Closeable;
import java.util.Iterator;
import java.util.OptionalLong;
import org.rapporteur.store.Found;

/** The stories of a corpus, read as they are asked for. */
interface CorpusReader extends Iterator<Found>, Closeable {
  /** About how many stories there are; empty where that takes reading them. */
  OptionalLong estimate();

  @Override
  void close();
}
