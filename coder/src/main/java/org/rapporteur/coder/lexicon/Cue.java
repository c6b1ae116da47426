package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A word that puts what stands beside it on somebody: who says it, thinks it or wants it.
 *
 * @param head the word that carries the cue, as a lemma
 * @param companions lemmas that must hang on it ("clear" in "make clear"), perhaps none
 * @param complements what may hold the content
 * @param prepositions prepositions of phrases that may hold the content
 */
public record Cue(
    WordClass wordClass,
    String head,
    List<String> companions,
    Kind kind,
    Set<Complement> complements,
    Set<String> prepositions) {

  /** What a cue says of its content. */
  public enum Kind {
    /** Somebody says so: "said", "according to". */
    REPORT,
    /** Somebody thinks, wants or fears it, or takes a stand on it: "believes", "wants". */
    ATTITUDE
  }

  /** What sort of word it is. */
  public enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB
  }

  /** Where the content stands. */
  public enum Complement {
    /** Words in quotation marks, and clauses around an inserted report. */
    SPEECH,
    /** "that rebels attacked", "rebels attacked", "whether rebels attacked". */
    CLAUSE,
    /** "to attack". */
    INFINITIVE,
    /** "attacking". */
    GERUND,
    /** "the attack", with all that follows it. */
    OBJECT,
    /** The subject and what is said of it: "she seems tired". */
    SUBJECT
  }

  public Cue {
    companions = List.copyOf(companions);
    complements = Set.copyOf(complements);
    prepositions = Set.copyOf(prepositions);
  }

  public boolean takes(Complement complement) {
    return complements.contains(complement);
  }
}
