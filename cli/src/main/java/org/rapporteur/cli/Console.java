package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapporteur.records.Printable;

/** Standard output and standard error of one run. */
final class Console {
  private final Surroundings surroundings;
  private final Output out;
  private final PrintWriter err;
  private boolean debug;

  Console(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.out = Output.to("standard output", surroundings.out());
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

  /** Whether stack traces are wanted. */
  void debug(boolean wanted) {
    debug = wanted;
  }

  /** Tells of an error of the program itself. */
  void internalError(String message, Throwable error) {
    if (debug) {
      error.printStackTrace(err);
    }
    message(message + "; please report it" + (debug ? "" : ", with what --debug prints"));
  }

  /** A line on standard error; control characters in it are spelled out. */
  void message(String line) {
    err.println("rapporteur: " + Printable.of(line));
  }
}
