package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapporteur.records.Printable;

/** Standard output and standard error of one run. */
final class Console {
  private final Surroundings surroundings;
  private final Output out;
  private final PrintWriter err;

  Console(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.out = new Output("standard output", surroundings.out(), false);
    this.err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Output out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** A line on standard error; control characters in it are spelled out. */
  void message(String line) {
    err.println("rapporteur: " + Printable.of(line));
  }
}
