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
  /** The same sign so often in a row is a line or noise. */
  private static final int LONGEST_RUN = 100;

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
    Annotation annotation = new Annotation(withoutLongRuns(piece.of(text)));
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

  /**
   * Blanks what goes on for too long: the time that the tokenizer takes for a row of quotation
   * marks grows with the square of its length. Offsets stay.
   */
  private static String withoutLongRuns(String text) {
    char[] signs = text.toCharArray();
    int run = 1;
    for (int i = 1; i < signs.length; i++) {
      char sign = text.charAt(i);
      run = sign == text.charAt(i - 1) && !Character.isLetterOrDigit(sign) ? run + 1 : 1;
      if (run > LONGEST_RUN && !Character.isSurrogate(sign)) {
        signs[i] = ' ';
      }
    }
    return new String(signs);
  }
}
