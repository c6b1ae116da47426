package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.Config;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** English by Stanford CoreNLP: its tokenizer, tagger, lemmatizer and dependency parser. */
public final class CoreNlpAnalyzer implements LanguageAnalyzer {
  /**
   * Hidden-layer contributions that the parser may keep, at 4 kB each; ten times its default makes
   * it a fifth faster with the same trees.
   */
  private static final String CACHED_FEATURES = "50000";

  private static final String VERSION = "Stanford CoreNLP 4.5.10 english_UD";

  private final WordSplitter splitter = new WordSplitter();
  private final Tagger tagger;
  private final SentenceParser parser;

  private CoreNlpAnalyzer(MaxentTagger tagger, DependencyParser parser) {
    int unknown = parser.getWordID(Config.UNKNOWN);
    this.tagger = new Tagger(tagger, word -> isKnown(parser, word, unknown));
    this.parser = new SentenceParser(parser);
  }

  private static boolean isKnown(DependencyParser parser, String word, int unknown) {
    return parser.getWordID(word) != unknown
        || parser.getWordID(word.toLowerCase(Locale.ROOT)) != unknown;
  }

  /** Loads the models, which takes about two seconds and up to 600 MB. */
  public static CoreNlpAnalyzer load() {
    Quiet.libraries();
    CompletableFuture<DependencyParser> parser =
        Daemons.supply("parser model", CoreNlpAnalyzer::loadParser);
    MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, new Properties(), false);
    try {
      return new CoreNlpAnalyzer(tagger, parser.join());
    } catch (CompletionException e) {
      throw new IllegalStateException("cannot load the parser's model", e.getCause());
    }
  }

  private static DependencyParser loadParser() {
    Properties properties = new Properties();
    properties.setProperty("numCached", CACHED_FEATURES);
    return DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties);
  }

  @Override
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    List<Span> paragraphs = Paragraphs.of(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Span piece : Pieces.of(text, paragraphs.get(i))) {
        for (List<CoreLabel> words : splitter.sentences(text, piece)) {
          tagger.tag(words);
          List<Token> tokens = tokens(text, words, morphology);
          Span span =
              new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
          sentences.add(new Sentence(sentences.size(), i, span, span.of(text), tokens));
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static List<Token> tokens(String text, List<CoreLabel> words, Morphology morphology) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (CoreLabel word : words) {
      Span span = new Span(word.beginPosition(), word.endPosition());
      String form = span.of(text);
      String lemma = morphology.lemma(word.word(), word.tag());
      tokens.add(new Token(form, lemma.equals(form) ? form : lemma, word.tag(), span));
    }
    return tokens;
  }

  @Override
  public Parse parse(Sentence sentence) {
    return parser.parse(sentence);
  }

  @Override
  public String version() {
    return VERSION;
  }
}
