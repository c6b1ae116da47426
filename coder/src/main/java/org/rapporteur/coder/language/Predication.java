package org.rapporteur.coder.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause, event noun or predicate adjective in the one form that the lexicon reads, whatever the
 * construction was.
 *
 * @param head the token that carries it
 * @param lemma its dictionary form
 * @param companions lemmas of particles and adverbs that may make it a phrasal verb
 * @param roles role name to fillers, in the order in which they were found; see the lexicon's
 *     format page
 * @param passive whether the surface subject is the patient
 * @param verbal how the verb (or the light verb of a noun) stands in tense and mood
 */
public record Predication(
    int head,
    String lemma,
    Kind kind,
    List<String> companions,
    Map<String, List<Filler>> roles,
    boolean passive,
    Verbal verbal) {

  /** What carries the predication. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * The head of what fills a role.
   *
   * @param token head of the noun phrase or clause
   * @param path how the role was found, as dependency relations
   */
  public record Filler(int token, String path) {}

  /** How a verb stands. */
  public record Verbal(
      Tense tense,
      boolean progressive,
      boolean perfect,
      boolean negated,
      Optional<String> modal,
      boolean infinitive,
      int carrier) {
    /** For predications without a verb of their own. */
    public static final Verbal NONE =
        new Verbal(Tense.NONE, false, false, false, Optional.empty(), false, -1);
  }

  /** Tense of the finite verb. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE
  }

  public Predication {
    companions = List.copyOf(companions);
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  public List<Filler> role(String name) {
    return roles.getOrDefault(name, List.of());
  }

  public boolean has(String name) {
    return roles.containsKey(name);
  }

  /** The same predication with other roles. */
  public Predication withRoles(Map<String, List<Filler>> other) {
    return new Predication(head, lemma, kind, companions, other, passive, verbal);
  }
}
