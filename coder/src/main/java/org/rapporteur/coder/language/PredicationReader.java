package org.rapporteur.coder.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Verbal;

/**
 * Turns the constructions of English into predications: active and passive, relative and participle
 * clauses, infinitives under control and raising verbs, coordination, light verbs and event nouns.
 *
 * <p>Reads basic Universal Dependencies (English UD 2, as Stanford's {@code english_UD} model gives
 * them) and does for roles what the enhanced graph does, and more: shared subjects and objects of
 * coordinated verbs, controlled subjects, gaps of relative clauses.
 *
 * <p>Each construction has its own class: {@link SubjectFinder}, {@link ObjectFinder}, {@link
 * Voice}, {@link RelativeClauses}, {@link ComplementReader}, {@link StrayPhrases}, {@link
 * VerbGroups}, {@link Coordination}. {@link ClauseReader} and {@link EventNounReader} put together
 * what they find.
 */
public final class PredicationReader {
  private final ParsedSentence sentence;
  private final Phrases phrases;
  private final ClauseForms forms;
  private final VerbGroups verbGroups;
  private final Coordination coordination;
  private final ClauseReader clauses;
  private final EventNounReader eventNouns;

  public PredicationReader(ParsedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
    this.forms = new ClauseForms(sentence);
    this.verbGroups = new VerbGroups(sentence, forms);
    this.coordination = new Coordination(sentence, phrases, forms);
    Voice voice = new Voice(sentence, phrases);
    RelativeClauses relatives = new RelativeClauses(sentence, forms);
    ObjectFinder objects = new ObjectFinder(sentence, forms, voice, relatives);
    SubjectFinder subjects = new SubjectFinder(sentence, forms, voice, relatives, objects);
    this.clauses =
        new ClauseReader(
            sentence,
            voice,
            verbGroups,
            relatives,
            objects,
            subjects,
            new ComplementReader(sentence, phrases, forms, relatives),
            new StrayPhrases(sentence, phrases));
    this.eventNouns = new EventNounReader(sentence, phrases, forms, voice, verbGroups, subjects);
  }

  /** The predication that a token carries; any verb, noun or adjective can be asked. */
  public Predication read(int token) {
    Token word = sentence.token(token);
    boolean nominal = forms.isNominal(token);
    if (word.isVerb() && !nominal) {
      return clauses.verb(token);
    }
    boolean participle = word.isVerb() && forms.isAttribute(token);
    return word.isAdjective() || participle ? clauses.adjective(token) : eventNouns.read(token);
  }

  /** A noun, or a gerund that is used as one ("the shelling of the town"). */
  public boolean isNominal(int token) {
    return forms.isNominal(token);
  }

  /** Whether the verb or one of its helpers carries a tense. */
  public boolean isFinite(int verb) {
    return forms.isFinite(verb);
  }

  /** Whether the verb has a "to", its own or that of the verb it is coordinated with. */
  public boolean isInfinitive(int verb) {
    return forms.isInfinitive(verb);
  }

  /** Whether the verb tells what is demanded: "demanded that Chad <u>withdraw</u>". */
  public boolean isSubjunctive(int verb) {
    return forms.isSubjunctive(verb);
  }

  /** Who stands before the hyphen of an attributive participle: "<u>US</u>-led strikes". */
  public Optional<Filler> hyphenatedAgent(int participle) {
    return clauses.hyphenatedAgent(participle);
  }

  /** The subject of a predicate, its own or one that it takes over. */
  public List<Filler> subjects(int predicate) {
    return clauses.subjects(predicate);
  }

  /** Tense, aspect, modal and negation of a verb. */
  public Verbal verbal(int verb) {
    return verbGroups.verbal(verb);
  }

  /** The preposition in front of a phrase, words joined by blanks; empty when there is none. */
  public String preposition(int token) {
    return phrases.preposition(token);
  }

  /** Prepositional phrases on a noun, and on the nouns of those, by preposition. */
  public Map<String, List<Filler>> phrasesOf(int noun) {
    return phrases.phrasesOf(noun);
  }

  /** A phrase and everything coordinated with it ("Russia, together with Iran and Turkey"). */
  public List<Integer> coordinated(int token) {
    return coordination.coordinated(token);
  }
}
