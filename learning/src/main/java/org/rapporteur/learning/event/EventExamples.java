package org.rapporteur.learning.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.GraphRepair;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.LanguageAnalyzer.Parse;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.LexiconWords;

/** Makes examples of the words of stories that are triggers of the lexicon. */
public final class EventExamples {
  private final LanguageAnalyzer language;
  private final Lexicon lexicon;
  private final LexiconWords words;

  public EventExamples(LanguageAnalyzer language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.words = new LexiconWords(lexicon);
  }

  /** Says what words tell. */
  @FunctionalInterface
  public interface Labels {
    /**
     * What a word tells.
     *
     * @param word where it stands in the story
     * @param entries ids of the lexicon's entries for it
     */
    Labelled of(Span word, Set<String> entries);
  }

  /**
   * The examples of a coded story.
   *
   * @param part what they are from
   */
  public List<Example> of(CodedStory story, String part, Labels labels) {
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : story.sentences()) {
      if (!lexicon.mayTell(sentence)) {
        continue;
      }
      if (language.parse(sentence) instanceof Parse.Parsed parsed) {
        ParsedSentence tree = GraphRepair.repaired(new ParsedSentence(sentence, parsed.graph()));
        Scene scene = new Scene(tree, story.cast().of(sentence.sequence()), lexicon.classes());
        for (int token = 0; token < sentence.size(); token++) {
          if (isTrigger(scene, token)) {
            Span span = sentence.span(token, token);
            Set<String> entries = new TreeSet<>();
            words.entries(scene, token).forEach(entry -> entries.add(entry.id()));
            String id = part + "|" + story.article().id() + "|" + span.start();
            int word = token;
            labels
                .of(span, entries)
                .label()
                .ifPresent(
                    label ->
                        examples.add(
                            new Example(
                                id, part, label, PredicationFeatures.of(scene, word, lexicon))));
          }
        }
      }
    }
    return examples;
  }

  private boolean isTrigger(Scene scene, int token) {
    return lexicon.mayTrigger(scene.token(token)) && !words.entries(scene, token).isEmpty();
  }
}
