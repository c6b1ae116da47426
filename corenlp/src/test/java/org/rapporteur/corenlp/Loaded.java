package org.rapporteur.corenlp;

/** The analyzer and the tagger, loaded once for all tests. */
final class Loaded {
  static final CoreNlpAnalyzer ANALYZER = CoreNlpAnalyzer.load();
  static final SuTimeTagger TIMES = new SuTimeTagger();

  private Loaded() {}
}
