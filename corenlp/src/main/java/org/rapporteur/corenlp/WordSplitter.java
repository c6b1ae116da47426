package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.rapporteur.coder.article.Span;

/** Splits a piece of text into sentences of words. */
final class WordSplitter {
  private final TokenizerAnnotator tokenizer;
  private final WordsToSentencesAnnotator sentenceSplitter = new WordsToSentencesAnnotator(false);

  WordSplitter() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "en");
    properties.setProperty("tokenize.options", "invertible=true,untokenizable=noneDelete");
    tokenizer = new TokenizerAnnotator(false, properties);
  }

  /** The words of each sentence; their offsets count from the start of the text. */
  List<List<CoreLabel>> sentences(String text, Span piece) {
    Annotation annotation = new Annotation(piece.of(text));
    tokenizer.annotate(annotation);
    if (annotation.get(CoreAnnotations.TokensAnnotation.class).isEmpty()) {
      return List.of();
    }
    sentenceSplitter.annotate(annotation);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int end = piece.start();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = new ArrayList<>();
      for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        int from = Math.max(end, piece.start() + word.beginPosition());
        int to = Math.min(piece.end(), piece.start() + word.endPosition());
        if (from < to) {
          word.setBeginPosition(from);
          word.setEndPosition(to);
          words.add(word);
          end = to;
        }
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }
}
