package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.Datelines;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.ontology.Sector;

/**
 * Resolves who is meant, from the first sentence to the last: last names after full names, role
 * phrases ("the senior Russian official"), groups ("the two sides"), words for a country and
 * pronouns.
 *
 * <p>Deterministic rules over the order of mention, as Lappin and Leass (1994) found the recency
 * and the first place in the sentence to be the strongest cues. What stays unknown says why.
 */
public final class CastReader {
  private final ActorDictionary dictionary;
  private final MentionFinder finder;
  private final PersonNames people;
  private final OrganizationNames organizations = new OrganizationNames();
  private final RolePhrases roles = new RolePhrases();
  private final Pronouns pronouns;

  public CastReader(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.finder = new MentionFinder(dictionary);
    this.people = new PersonNames(dictionary);
    this.pronouns = new Pronouns(dictionary);
  }

  /**
   * The mentions of a story.
   *
   * @param published the day on which offices are held
   */
  public Cast read(List<Sentence> sentences, Optional<LocalDate> published) {
    Cast unset = read(sentences, published, Optional.empty());
    Optional<StorySetting> setting = StorySetting.of(dictionary, sentences, unset);
    return setting.isPresent() ? read(sentences, published, setting) : unset;
  }

  private Cast read(
      List<Sentence> sentences, Optional<LocalDate> published, Optional<StorySetting> setting) {
    List<List<Mention>> cast = new ArrayList<>();
    Discourse story = new Discourse(published, setting);
    for (Sentence sentence : sentences) {
      story.beginSentence();
      List<Draft> drafts = mentionsOf(sentence);
      for (Draft draft : drafts) {
        resolve(draft, story);
        place(draft, story);
        remember(draft, story);
      }
      cast.add(drafts.stream().map(draft -> draft.toMention(story.sentence())).toList());
    }
    return new Cast(cast);
  }

  /** The agency of a dateline is nobody that the story tells of. */
  private List<Draft> mentionsOf(Sentence sentence) {
    List<Draft> drafts = finder.find(sentence);
    return Datelines.is(sentence) ? drafts.stream().filter(CastReader::isPlace).toList() : drafts;
  }

  private static boolean isPlace(Draft draft) {
    return switch (draft.sort) {
      case STATE, SEAT, CITY -> true;
      default -> false;
    };
  }

  /** Gives somebody without a country that of the story's setting. */
  private static void place(Draft draft, Discourse story) {
    boolean open =
        draft.referents.size() == 1
            && draft.referents.get(0).code().isEmpty()
            && draft.candidates.isEmpty();
    if (open && !draft.foreign && !isOfForcesOfPeople(draft)) {
      Referent referent = draft.referents.get(0);
      story
          .setting()
          .flatMap(setting -> setting.countryOf(referent.sectors(), story.sentence()))
          .ifPresent(code -> draft.resolveTo(referent.withCode(Optional.of(code))));
    }
  }

  private static void remember(Draft draft, Discourse story) {
    if (draft.referents.size() == 1) {
      Referent referent = draft.referents.get(0);
      if (referent.isCoded() || referent.name().isPresent()) {
        story.add(draft, referent);
      }
    }
  }

  private void resolve(Draft draft, Discourse story) {
    if (draft.isResolved()) {
      return;
    }
    draft.lender().ifPresent(lender -> resolve(lender, story));
    borrowCode(draft, story);
    switch (draft.sort) {
      case PRONOUN -> pronouns.resolve(draft, story);
      case PERSON, UNKNOWN_NAME -> {
        if (draft.name.isPresent()) {
          people.resolve(draft, story);
        } else {
          roles.resolve(draft, story);
        }
      }
      case BODY -> {
        if (draft.candidates.isEmpty()) {
          roles.resolve(draft, story);
        } else {
          organizations.resolve(draft, story);
        }
      }
      case COUNTRY_WORD -> {
        if (draft.count >= 2 && draft.plural) {
          roles.resolve(draft, story);
        } else {
          resolveCountryWord(draft, story);
        }
      }
      case PARTY, GROUP -> roles.resolve(draft, story);
      case STATE, SEAT, CITY, REGION -> {
        Referent plain = Referent.of(draft.code, draft.sectors);
        draft.resolveTo(draft.name.map(plain::withName).orElse(plain));
      }
    }
  }

  /** "Kurdish forces" can be those of several countries. */
  private static boolean isOfForcesOfPeople(Draft draft) {
    return draft.ofPeople && Sector.MIL.isAmong(draft.sectors);
  }

  /** The code of a possessor, of-phrase or possessive pronoun, now that it is resolved. */
  private static void borrowCode(Draft draft, Discourse story) {
    if (draft.code.isEmpty()) {
      draft.code =
          draft
              .lender()
              .filter(lender -> lender.referents.size() == 1)
              .flatMap(lender -> lender.referents.get(0).code());
    }
    if (draft.code.isEmpty() && draft.possessivePronoun >= 0) {
      draft.code =
          Pronouns.resolvedAt(draft.possessivePronoun, story)
              .flatMap(owner -> owner.referent().code());
    }
  }

  /** "the kingdom", "his country" */
  private static void resolveCountryWord(Draft draft, Discourse story) {
    if (draft.code.isEmpty() && (draft.definite || draft.possessivePronoun >= 0)) {
      draft.code = story.latest(CastReader::isNamedState).flatMap(state -> state.referent().code());
    }
    Referent state = Referent.of(draft.code, List.of());
    if (state.isCoded()) {
      draft.resolveTo(state);
    } else {
      draft.leaveOpen(state, "no country was named before");
    }
  }

  private static boolean isNamedState(Antecedent earlier) {
    boolean state = earlier.sort() == Mention.Sort.STATE || earlier.sort() == Mention.Sort.SEAT;
    return state && earlier.hasCode();
  }
}
