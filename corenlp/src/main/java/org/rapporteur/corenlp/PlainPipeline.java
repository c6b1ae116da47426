package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP as it comes, up to the trees of all sentences: what speed is compared with. */
public final class PlainPipeline {
  /** What it does, in CoreNLP's names. */
  public static final String ANNOTATORS = "tokenize,pos,lemma,depparse";

  private final StanfordCoreNLP pipeline;

  /** Loads models of its own. */
  public PlainPipeline() {
    Quiet.libraries();
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    pipeline = new StanfordCoreNLP(properties);
  }

  /** Parses a text and counts its sentences. */
  public int parse(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
  }
}
