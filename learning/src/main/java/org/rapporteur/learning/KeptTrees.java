package org.rapporteur.learning;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.Sentence;

/**
 * A parser that keeps the trees of sentences until they are asked for again: the coder parses a
 * sentence, and features are made of the same tree. Parsing is most of the time that training
 * takes.
 */
public final class KeptTrees implements LanguageAnalyzer {
  private final LanguageAnalyzer parser;
  private final Map<Sentence, Parse> trees = new ConcurrentHashMap<>();

  public KeptTrees(LanguageAnalyzer parser) {
    this.parser = parser;
  }

  @Override
  public List<Sentence> sentences(String text) {
    return parser.sentences(text);
  }

  /** Parses a sentence, or gives its tree away if it was parsed before. */
  @Override
  public Parse parse(Sentence sentence) {
    Parse kept = trees.remove(sentence);
    if (kept != null) {
      return kept;
    }
    Parse tree = parser.parse(sentence);
    trees.put(sentence, tree);
    return tree;
  }

  @Override
  public String version() {
    return parser.version();
  }
}
