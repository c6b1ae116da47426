package org.rapporteur.coder.actor;

import java.util.Optional;

/**
 * Resolves pronouns by person, number and gender, distance and order. Example: "He" after "Putin
 * visited Iran." is Putin, and "It" is Iran.
 */
final class Pronouns {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 2;

  private final ActorDictionary dictionary;

  Pronouns(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  void resolve(Draft draft, Discourse story) {
    String word = draft.name.orElseThrow();
    Optional<Pronoun> pronoun = dictionary.pronoun(word).filter(Pronoun::takesUp);
    draft.name = Optional.empty();
    draft.plural = pronoun.filter(Pronoun::isPlural).isPresent();
    Optional<Antecedent> meant =
        pronoun.flatMap(
            found ->
                sameSpeaker(draft, found, story)
                    .or(() -> otherThanSubject(draft, found, story))
                    .or(() -> antecedent(found, story)));
    if (meant.isPresent()) {
      draft.resolveTo(meant.get().referent());
    } else {
      draft.leaveOpen(Referent.UNKNOWN, "nobody named before fits '" + word + "'");
    }
  }

  /** The pronoun at a token of this sentence, if it is known whom it stands for. */
  static Optional<Antecedent> resolvedAt(int token, Discourse story) {
    return story.latestWithin(
        0, one -> one.sort() == Mention.Sort.PRONOUN && one.draft().head == token);
  }

  /** The first fitting one of this sentence, else of the one before, and so on. */
  private static Optional<Antecedent> antecedent(Pronoun pronoun, Discourse story) {
    for (int back = 0; back <= REACH; back++) {
      Optional<Antecedent> first =
          story.firstOfSentence(back, one -> !one.draft().possessor && fits(pronoun, one));
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /** "..., the army said. <u>It</u> said ...": whoever speaks goes on speaking. */
  private static Optional<Antecedent> sameSpeaker(Draft draft, Pronoun pronoun, Discourse story) {
    return draft.speaks
        ? story.latestWithin(
            1,
            one ->
                one.sentence() == story.sentence() - 1 && one.draft().speaks && fits(pronoun, one))
        : Optional.empty();
  }

  /** "X telephoned Y and asked <u>him</u>": X asked, so it is Y. */
  private static Optional<Antecedent> otherThanSubject(
      Draft draft, Pronoun pronoun, Discourse story) {
    if (!draft.objectOfSecondVerb) {
      return Optional.empty();
    }
    Optional<Antecedent> subject = story.firstOfSentence(0, one -> fits(pronoun, one));
    return story.latestWithin(
        0,
        one ->
            !one.draft().possessor
                && one.sort() != Mention.Sort.PRONOUN
                && (fits(pronoun, one) || isCounterpart(pronoun, one))
                && subject.filter(first -> first.draft() == one.draft()).isEmpty());
  }

  /** "his Peruvian counterpart" is one person too. */
  private static boolean isCounterpart(Pronoun pronoun, Antecedent one) {
    return one.sort() == Mention.Sort.PARTY
        && !one.draft().plural
        && !pronoun.isPlural()
        && !pronoun.isNeuter();
  }

  private static boolean fits(Pronoun pronoun, Antecedent one) {
    if (pronoun.isPlural()) {
      return one.draft().plural && one.sort() != Mention.Sort.PRONOUN
          || one.sort() == Mention.Sort.BODY;
    }
    if (pronoun.isNeuter()) {
      return switch (one.sort()) {
        case STATE, SEAT, BODY, COUNTRY_WORD -> true;
        default -> false;
      };
    }
    return one.isOnePerson();
  }
}
