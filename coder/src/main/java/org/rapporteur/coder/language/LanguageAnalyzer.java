package org.rapporteur.coder.language;

import java.util.List;

/**
 * Port to a parser of English. Safe for use by several threads.
 *
 * <p>Splitting and tagging are cheap and done for each sentence; parsing is dear and done only for
 * sentences that may hold something.
 */
public interface LanguageAnalyzer {

  /** The sentences of a text with tagged words; empty for a text without words. */
  List<Sentence> sentences(String text);

  /** The dependency tree of one sentence. */
  Parse parse(Sentence sentence);

  /** Name and version of the parser and its model. */
  String version();

  /** What became of a sentence. */
  sealed interface Parse {
    record Parsed(DependencyGraph graph) implements Parse {}

    /** The sentence is too long or took too long. */
    record GivenUp(String reason) implements Parse {}
  }
}
