package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.scene.Scene;

/** Finds what a sentence puts on somebody, whatever the construction; one cue tells one thing. */
public final class StatementFinder {
  private final VerbStatements verbs;
  private final NounStatements nouns;
  private final AdjectiveStatements adjectives;
  private final AdverbStatements adverbs;
  private final PhraseStatements phrases;

  public StatementFinder(AttributionCues cues) {
    this.verbs = new VerbStatements(cues);
    this.nouns = new NounStatements(cues);
    this.adjectives = new AdjectiveStatements(cues);
    this.adverbs = new AdverbStatements(cues);
    this.phrases = new PhraseStatements(cues);
  }

  /**
   * The statements in the order of their cues.
   *
   * @param quoted tokens in quotation marks; they hold no cue and no source
   */
  List<Statement> find(Scene scene, BitSet quoted) {
    List<Statement> found = new ArrayList<>();
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      if (!quoted.get(token)) {
        found.addAll(ofWord(scene, token, quoted));
        found.addAll(phrases.read(scene, token));
      }
    }
    return found;
  }

  private List<Statement> ofWord(Scene scene, int token, BitSet quoted) {
    Token word = scene.token(token);
    if (word.isVerb()) {
      List<Statement> found = verbs.read(scene, token, quoted);
      return found.isEmpty() ? adjectives.read(scene, token) : found;
    }
    if (word.isNoun()) {
      return nouns.read(scene, token);
    }
    if (word.isAdjective()) {
      return adjectives.read(scene, token);
    }
    return word.tag().startsWith("RB") ? adverbs.read(scene, token) : List.of();
  }
}
