package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Token;

/** The library's own parser: what ours is measured by. */
final class LibraryParser {
  /** Hidden-layer contributions that it may keep, at 4 kB each; ten times its default. */
  private static final String CACHED_FEATURES = "50000";

  private final DependencyParser parser;

  private LibraryParser(DependencyParser parser) {
    this.parser = parser;
  }

  static LibraryParser load() {
    Properties properties = new Properties();
    properties.setProperty("numCached", CACHED_FEATURES);
    return new LibraryParser(
        DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties));
  }

  DependencyGraph parse(List<Token> tokens) {
    List<CoreLabel> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.text());
      word.setTag(token.tag());
      word.setIndex(words.size() + 1);
      words.add(word);
    }
    return Tree.of(words.size(), parser.predict(words).typedDependencies());
  }
}
