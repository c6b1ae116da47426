package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.actor.Designation.OfModifier;
import org.rapporteur.coder.actor.Designation.OfRole;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/**
 * Cuts a sentence into {@link Atom}s: the longest phrases of the dictionary, as far as their tags
 * allow that reading, and the proper names between them. Example: in "Russia backs Ivan Petrov"
 * they are "Russia" (a state) and "Ivan Petrov" (an unknown name).
 */
final class AtomFinder {
  private final ActorDictionary dictionary;

  AtomFinder(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The atoms in the order of the sentence; they do not overlap. */
  List<Atom> find(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<ActorDictionary.Match> match = plausibleAt(sentence, i);
      if (match.isPresent()) {
        boolean endsName = match.get().last() == i && endsUnknownName(sentence, atoms, i);
        atoms.add(
            endsName
                ? Atom.unknownName(i - 1, i)
                : new Atom(i, match.get().last(), asUsed(sentence, match.get())));
        i = match.get().last() + 1;
      } else if (sentence.token(i).isProperNoun() && isNameLike(sentence.token(i))) {
        int end = endOfUnknownName(sentence, i);
        atoms.add(Atom.unknownName(i, end));
        i = end + 1;
      } else {
        i++;
      }
    }
    return atoms;
  }

  private Optional<ActorDictionary.Match> plausibleAt(Sentence sentence, int token) {
    return dictionary
        .longestAt(sentence, token)
        .filter(match -> isPlausible(sentence, match))
        .filter(match -> !hidesLonger(sentence, match));
  }

  /** "The National | Bank": an article begins no name where a longer one begins behind it. */
  private boolean hidesLonger(Sentence sentence, ActorDictionary.Match match) {
    return sentence.token(match.first()).tag().equals("DT")
        && match.last() > match.first()
        && dictionary
            .longestAt(sentence, match.first() + 1)
            .filter(longer -> longer.last() > match.last() && isPlausible(sentence, longer))
            .isPresent();
  }

  private static boolean isPlausible(Sentence sentence, ActorDictionary.Match match) {
    Token last = sentence.token(match.last());
    Token first = sentence.token(match.first());
    boolean nounLike = last.isNoun() || last.isAdjective() || last.tag().equals("FW");
    boolean roleOnly = match.designations().stream().allMatch(d -> d instanceof OfRole);
    boolean modifierOnly = match.designations().stream().allMatch(d -> d instanceof OfModifier);
    if (roleOnly) {
      return last.isNoun();
    }
    if (modifierOnly) {
      return nounLike || last.isVerb() || last.tag().equals("RB");
    }
    return nounLike
        || (match.last() > match.first() && (first.isCapitalised() || last.isCapitalised()))
        || (last.isCapitalised() && match.first() > 0 && !last.isVerb());
  }

  /** An adjective is no role noun, even where the noun is spelled the same ("military aid"). */
  private static List<Designation> asUsed(Sentence sentence, ActorDictionary.Match match) {
    if (sentence.token(match.last()).isNoun()) {
      return match.designations();
    }
    List<Designation> used =
        match.designations().stream().filter(d -> !(d instanceof OfRole)).toList();
    return used.isEmpty() ? match.designations() : used;
  }

  private static boolean isNameLike(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetter)
        && !CalendarWords.contains(token.text());
  }

  private int endOfUnknownName(Sentence sentence, int start) {
    int end = start;
    while (end + 1 < sentence.size()
        && sentence.token(end + 1).isProperNoun()
        && !startsOwnName(sentence, end + 1)) {
      end++;
    }
    return end;
  }

  /**
   * A name of the files keeps its own meaning after an unknown one ("Takfiri Daesh"); a word that
   * is also a common noun belongs to the unknown name ("National Dialogue Congress").
   */
  private boolean startsOwnName(Sentence sentence, int token) {
    return plausibleAt(sentence, token)
        .filter(match -> match.last() > match.first() || !isCommonNoun(sentence, match))
        .isPresent();
  }

  /**
   * "Dialogue Congress": a capitalised common noun in front makes a name of a word that is a role.
   */
  private boolean endsUnknownName(Sentence sentence, List<Atom> atoms, int token) {
    if (token < 2 || !sentence.token(token).isProperNoun()) {
      return false;
    }
    Token before = sentence.token(token - 1);
    boolean free = atoms.isEmpty() || atoms.get(atoms.size() - 1).last() < token - 1;
    return free
        && before.isNoun()
        && !before.isProperNoun()
        && before.isCapitalised()
        && dictionary
            .longestAt(sentence, token)
            .filter(match -> isCommonNoun(sentence, match))
            .isPresent();
  }

  private boolean isCommonNoun(Sentence sentence, ActorDictionary.Match match) {
    String word = sentence.token(match.last()).text().toLowerCase(Locale.ROOT);
    return dictionary.lookup(word).stream()
        .anyMatch(d -> d instanceof OfRole || d instanceof OfModifier);
  }
}
