package org.rapporteur.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** A sentence of a news wire with its tree, written by hand. */
final class Sample {
  /** Word, lemma, tag, head (from 0; -1 for the root) and relation. */
  private static final String[][] WORDS = {
    {"Russian", "russian", "JJ", "3", "amod"},
    {"Foreign", "Foreign", "NNP", "2", "compound"},
    {"Minister", "Minister", "NNP", "3", "compound"},
    {"Lavrov", "Lavrov", "NNP", "4", "nsubj"},
    {"told", "tell", "VBD", "-1", "root"},
    {"reporters", "reporter", "NNS", "4", "obj"},
    {"that", "that", "IN", "9", "mark"},
    {"Turkey", "Turkey", "NNP", "9", "nsubj"},
    {"had", "have", "VBD", "9", "aux"},
    {"expelled", "expel", "VBN", "4", "ccomp"},
    {"two", "two", "CD", "12", "nummod"},
    {"Syrian", "syrian", "JJ", "12", "amod"},
    {"diplomats", "diplomat", "NNS", "9", "obj"},
    {"after", "after", "IN", "15", "case"},
    {"the", "the", "DT", "15", "det"},
    {"attack", "attack", "NN", "9", "obl"},
    {"on", "on", "IN", "18", "case"},
    {"Kurdish", "kurdish", "JJ", "18", "amod"},
    {"positions", "position", "NNS", "15", "nmod"},
    {".", ".", ".", "4", "punct"},
  };

  /** The verb of the reported clause. */
  static final int VERB = 9;

  /** The event noun in it. */
  static final int NOUN = 15;

  private Sample() {}

  static ParsedSentence parsed() {
    int[] heads = new int[WORDS.length];
    String[] relations = new String[WORDS.length];
    for (int i = 0; i < WORDS.length; i++) {
      heads[i] = Integer.parseInt(WORDS[i][3]);
      relations[i] = WORDS[i][4];
    }
    return new ParsedSentence(sentence(), new DependencyGraph(heads, relations));
  }

  static Sentence sentence() {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String[] word : WORDS) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + word[0].length());
      tokens.add(new Token(word[0], word[1], word[2], span));
      text.append(word[0]);
    }
    return new Sentence(0, 0, new Span(0, text.length()), text.toString(), tokens);
  }
}
