package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.coder.language.Sentence;

/**
 * Finds who is mentioned in a sentence from its words and tags alone, so that sentences which are
 * never parsed still tell later ones who is meant.
 *
 * <p>Names, nationalities, roles and modifiers that stand in one noun phrase make one mention
 * ("Russian presidential envoy Alexander Lavrentiev"); a possessor or an of-phrase lends its code
 * to the role that it belongs to ("Putin's point man", "the president of France").
 */
final class MentionFinder {
  private static final Set<String> SAYING = Set.of("say", "tell", "add");

  private final AtomFinder atoms;
  private final PhraseReader phrases;

  MentionFinder(ActorDictionary dictionary) {
    this.atoms = new AtomFinder(dictionary);
    this.phrases = new PhraseReader(dictionary);
  }

  /** Mentions in the order of the sentence; they may nest only as possessors. */
  List<Draft> find(Sentence sentence) {
    List<Atom> found = atoms.find(sentence);
    List<Draft> drafts = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      if (sentence.token(token).tag().equals("PRP")) {
        drafts.add(DraftWriter.pronoun(sentence, token));
        token++;
      } else if (NounPhrases.opensAt(sentence, token)) {
        int end = NounPhrases.endOf(sentence, found, token);
        drafts.addAll(phrases.read(sentence, found, token, end));
        token = end + 1;
      } else {
        token++;
      }
    }
    SharedRoles.join(sentence, drafts);
    Belongings.lend(sentence, drafts);
    Appositions.join(sentence, drafts);
    for (Draft draft : drafts) {
      draft.speaks = isSpeaker(sentence, draft);
      draft.joined =
          draft.last + 1 < sentence.size() && sentence.token(draft.last + 1).text().equals("and");
    }
    return drafts;
  }

  /** "the army said" */
  private static boolean isSpeaker(Sentence sentence, Draft draft) {
    return draft.last + 1 < sentence.size()
        && sentence.token(draft.last + 1).isFiniteVerb()
        && SAYING.contains(sentence.token(draft.last + 1).lemma());
  }
}
