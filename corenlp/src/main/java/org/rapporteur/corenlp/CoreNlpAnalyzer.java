package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
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
import org.rapporteur.corenlp.transition.TransitionParser;

/**
 * English by Stanford CoreNLP: its tokenizer, tagger and lemmatizer, and its dependency parser's
 * model, which {@link TransitionParser} evaluates.
 */
public final class CoreNlpAnalyzer implements LanguageAnalyzer {
  private static final String VERSION = "Stanford CoreNLP 4.5.10 english_UD";

  private final WordSplitter splitter;
  private final Tagger tagger;
  private final SentenceParser parser;

  private CoreNlpAnalyzer(WordSplitter splitter, Tagger tagger, SentenceParser parser) {
    this.splitter = splitter;
    this.tagger = tagger;
    this.parser = parser;
  }

  /** Loads the models, which takes about a second. */
  public static CoreNlpAnalyzer load() {
    Quiet.libraries();
    CompletableFuture<TransitionParser> loading =
        Daemons.supply("parser model", () -> TransitionParser.load(DependencyParser.DEFAULT_MODEL));
    MaxentTagger model = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, new Properties(), false);
    try {
      TransitionParser parser = loading.join();
      Tagger tagger = new Tagger(model, word -> isKnown(parser, word));
      return new CoreNlpAnalyzer(new WordSplitter(), tagger, new SentenceParser(parser::parse));
    } catch (CompletionException e) {
      throw new IllegalStateException("cannot load the parser's model", e.getCause());
    }
  }

  private static boolean isKnown(TransitionParser parser, String word) {
    return parser.knows(word) || parser.knows(word.toLowerCase(Locale.ROOT));
  }

  /** The same with the library's own parser, which is slower; it gives the same trees. */
  public CoreNlpAnalyzer withLibraryParser() {
    return new CoreNlpAnalyzer(splitter, tagger, new SentenceParser(LibraryParser.load()::parse));
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
