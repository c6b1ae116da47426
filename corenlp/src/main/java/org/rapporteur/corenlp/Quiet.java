package org.rapporteur.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps CoreNLP from writing its progress on standard error. */
final class Quiet {
  private Quiet() {}

  static void libraries() {
    RedwoodConfiguration.empty().apply();
  }
}
