package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Designation.OfModifier;
import org.rapporteur.coder.actor.Designation.OfPeople;
import org.rapporteur.coder.actor.Designation.OfPlace;
import org.rapporteur.coder.actor.Designation.OfRole;
import org.rapporteur.coder.actor.Designation.OfState;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/**
 * Finds who is mentioned in a sentence from its words and tags alone, so that sentences which are
 * never parsed still tell later ones who is meant.
 *
 * <p>Names, nationalities, roles and modifiers that stand in one noun phrase make one mention
 * ("Russian presidential envoy Alexander Lavrentiev"); a possessor or an of-phrase lends its code
 * to the role that it belongs to ("Putin's point man", "the president of France").
 */
final class MentionFinder {
  private static final Set<String> PHRASE_TAGS =
      Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "FW", "AFX");
  private static final Set<String> OPENING_TAGS = Set.of("DT", "PDT", "PRP$", "WP$");
  private static final Set<String> ATTRIBUTE_TAGS = Set.of("VBN", "VBG", "RB", "VBD");
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "2", 2, "3", 3);

  private static final Set<String> COMPLEMENT_TAGS = Set.of("IN", "TO");

  private final ActorDictionary dictionary;

  MentionFinder(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A phrase of the dictionary, or an unexplained proper name ({@code designations} empty). */
  private record Atom(int first, int last, List<Designation> designations) {
    boolean isUnknownName() {
      return designations.isEmpty();
    }

    <T extends Designation> Optional<T> as(Class<T> type) {
      return designations.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    boolean isModifierOnly() {
      return !designations.isEmpty()
          && designations.stream().allMatch(OfModifier.class::isInstance);
    }
  }

  /** Mentions in the order of the sentence; they may nest only as possessors. */
  List<Draft> find(Sentence sentence) {
    List<Atom> atoms = atoms(sentence);
    List<Draft> drafts = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      String tag = sentence.token(token).tag();
      if (tag.equals("PRP")) {
        drafts.add(pronoun(sentence, token));
        token++;
      } else if (opensPhrase(sentence, token)) {
        int end = phraseEnd(sentence, atoms, token);
        compose(sentence, atoms, token, end, drafts);
        token = end + 1;
      } else {
        token++;
      }
    }
    joinSharedRoles(sentence, drafts);
    lendFromPossessors(sentence, drafts);
    lendFromComplements(sentence, drafts);
    joinAppositions(sentence, drafts);
    return drafts;
  }

  // --- words to atoms

  private List<Atom> atoms(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<ActorDictionary.Match> match = dictionary.longestAt(sentence, i);
      if (match.isPresent() && isPlausible(sentence, match.get())) {
        boolean endsName = match.get().last() == i && endsUnknownName(sentence, atoms, i);
        atoms.add(
            endsName
                ? new Atom(i - 1, i, List.of())
                : new Atom(i, match.get().last(), asUsed(sentence, match.get())));
        i = match.get().last() + 1;
      } else if (sentence.token(i).isProperNoun() && isNameLike(sentence.token(i))) {
        int end = i;
        while (end + 1 < sentence.size()
            && sentence.token(end + 1).isProperNoun()
            && !startsOwnName(sentence, end + 1)) {
          end++;
        }
        atoms.add(new Atom(i, end, List.of()));
        i = end + 1;
      } else {
        i++;
      }
    }
    return atoms;
  }

  private static boolean isNameLike(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetter)
        && !CalendarWords.contains(token.text());
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

  /**
   * A name of the files keeps its own meaning after an unknown one ("Takfiri Daesh"); a word that
   * is also a common noun belongs to the unknown name ("National Dialogue Congress").
   */
  private boolean startsOwnName(Sentence sentence, int token) {
    return dictionary
        .longestAt(sentence, token)
        .filter(match -> isPlausible(sentence, match))
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
    boolean free = atoms.isEmpty() || atoms.get(atoms.size() - 1).last < token - 1;
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
      return nounLike || last.tag().startsWith("VB") || last.tag().equals("RB");
    }
    return nounLike
        || (match.last() > match.first() && (first.isCapitalised() || last.isCapitalised()))
        || (last.isCapitalised() && match.first() > 0 && !last.isVerb());
  }

  // --- noun phrases

  private static boolean opensPhrase(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return OPENING_TAGS.contains(tag)
        || PHRASE_TAGS.contains(tag)
        || (ATTRIBUTE_TAGS.contains(tag) && isAttribute(sentence, i));
  }

  /** A participle or adverb directly before a noun or adjective belongs to the noun phrase. */
  private static boolean isAttribute(Sentence sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(i).tag();
    String next = sentence.token(i + 1).tag();
    return switch (tag) {
      case "VBN", "VBG" -> PHRASE_TAGS.contains(next) && afterOpening(sentence, i);
      case "RB" -> (next.startsWith("JJ") || next.equals("VBN")) && afterOpening(sentence, i);
      default -> false;
    };
  }

  private static boolean afterOpening(Sentence sentence, int i) {
    if (i == 0) {
      return true;
    }
    String before = sentence.token(i - 1).tag();
    return OPENING_TAGS.contains(before)
        || PHRASE_TAGS.contains(before) && !before.startsWith("NN")
        || before.equals("RB");
  }

  private static int phraseEnd(Sentence sentence, List<Atom> atoms, int start) {
    int i = start;
    while (i + 1 < sentence.size()) {
      int next = i + 1;
      int within = atomEndAt(atoms, i);
      if (within > i) {
        i = within;
        continue;
      }
      String tag = sentence.token(next).tag();
      if (PHRASE_TAGS.contains(tag)
          || (ATTRIBUTE_TAGS.contains(tag) && isAttribute(sentence, next))
          || (OPENING_TAGS.contains(sentence.token(i).tag()) && i == start && tag.equals("PRP$"))) {
        i = next;
      } else {
        break;
      }
    }
    return Math.max(i, atomEndAt(atoms, i));
  }

  private static int atomEndAt(List<Atom> atoms, int token) {
    for (Atom atom : atoms) {
      if (atom.first <= token && token <= atom.last) {
        return atom.last;
      }
    }
    return token;
  }

  private void compose(
      Sentence sentence, List<Atom> atoms, int first, int end, List<Draft> drafts) {
    String openingTag = sentence.token(first).tag();
    if (openingTag.equals("PRP$")) {
      drafts.add(pronoun(sentence, first));
    }
    List<Atom> inside =
        atoms.stream().filter(atom -> atom.first >= first && atom.last <= end).toList();
    int from = first;
    List<Atom> group = new ArrayList<>();
    for (int k = 0; k < inside.size(); k++) {
      group.add(inside.get(k));
      boolean lastOfGroup =
          k + 1 == inside.size() || closesGroup(sentence, inside.get(k), inside.get(k + 1));
      if (lastOfGroup) {
        boolean headsPhrase = inside.get(k).last == end;
        draft(sentence, group, from, headsPhrase)
            .filter(draft -> headsPhrase || draft.sort != Mention.Sort.COUNTRY_WORD)
            .ifPresent(drafts::add);
        from = inside.get(k).last + 1;
        group.clear();
      }
    }
    if (openingTag.equals("PRP$") && !drafts.isEmpty()) {
      Draft owned = drafts.get(drafts.size() - 1);
      if (owned.head > first && owned.code.isEmpty()) {
        owned.possessivePronoun = first;
      }
    }
  }

  /**
   * Whether two phrases that follow each other name two actors (a list without commas does not
   * occur).
   */
  private static boolean closesGroup(Sentence sentence, Atom left, Atom right) {
    boolean leftNamesSomebody =
        left.as(Designation.Named.class)
            .map(named -> named.actor().kind() == Actor.Kind.PERSON)
            .orElse(false);
    boolean leftIsPlace =
        left.as(OfPlace.class).isPresent()
            || left.as(OfState.class).map(state -> state.form() == Form.CAPITAL).orElse(false);
    boolean rightIsPerson =
        right.isUnknownName()
            || right
                .as(Designation.Named.class)
                .map(named -> named.actor().kind() == Actor.Kind.PERSON)
                .orElse(false);
    return right.first == left.last + 1
        && (leftNamesSomebody && !right.isUnknownName() || leftIsPlace && rightIsPerson);
  }

  /**
   * One mention out of the phrases of a noun phrase: the last one names or describes it, those
   * before tell its country, role and standing.
   */
  private Optional<Draft> draft(
      Sentence sentence, List<Atom> group, int from, boolean headsPhrase) {
    int tail = group.size() - 1;
    while (tail >= 0 && group.get(tail).isModifierOnly()) {
      tail--;
    }
    if (tail < 0) {
      return Optional.empty();
    }
    Atom last = group.get(tail);
    Context context = new Context();
    for (Atom atom : group.subList(0, tail)) {
      context.read(sentence, atom);
    }
    int start = headsPhrase ? afterMeasure(sentence, from) : contextStart(group, tail);
    Draft draft = draftOf(sentence, last, start, context);
    draft.definite = isDefinite(sentence, start);
    draft.count = count(sentence, start, last.last);
    draft.plural = draft.plural || sentence.token(last.last).isPlural();
    return Optional.of(draft);
  }

  /** "at least 27 protesters" begins at the number. */
  private static int afterMeasure(Sentence sentence, int from) {
    return sentence.token(from).tag().endsWith("S")
            && (sentence.token(from).tag().equals("JJS")
                || sentence.token(from).tag().equals("RBS"))
            && from + 1 < sentence.size()
            && sentence.token(from + 1).tag().equals("CD")
        ? from + 1
        : from;
  }

  private static int contextStart(List<Atom> group, int tail) {
    int start = group.get(tail).first;
    for (int k = tail - 1; k >= 0 && group.get(k).last + 1 >= start - 1; k--) {
      start = group.get(k).first;
    }
    return start;
  }

  /** What the words before the last phrase of a noun phrase tell about it. */
  private static final class Context {
    private Optional<OfRole> role = Optional.empty();
    private Optional<String> code = Optional.empty();
    private List<String> bodySectors = List.of();
    private boolean hasBody;
    private final List<Designation.Modifier> modifiers = new ArrayList<>();
    private int roleLast = -1;

    private void read(Sentence sentence, Atom atom) {
      atom.as(OfModifier.class).ifPresent(found -> modifiers.add(found.modifier()));
      atom.as(OfRole.class)
          .ifPresent(
              found -> {
                role = Optional.of(found);
                roleLast = atom.last;
              });
      atom.as(OfState.class)
          .ifPresent(
              found -> {
                code = Optional.of(found.state().code());
                if (!found.state().sectors().isEmpty()) {
                  bodySectors = found.state().sectors();
                }
              });
      atom.as(OfPeople.class)
          .ifPresent(
              found -> {
                code = code.isPresent() ? code : found.people().code();
              });
      atom.as(OfPlace.class).flatMap(OfPlace::country).ifPresent(c -> code = Optional.of(c));
      atom.as(Designation.Named.class)
          .filter(named -> named.actor().kind() == Actor.Kind.ORGANIZATION)
          .ifPresent(
              named -> {
                Referent body = named.actor().on(Optional.empty());
                code = body.code().or(() -> code);
                bodySectors = body.sectors();
                hasBody = true;
              });
    }

    private List<String> sectors(List<String> roleSectors) {
      List<String> sectors = hasBody ? bodySectors : roleSectors;
      for (Designation.Modifier modifier : modifiers) {
        sectors = modifier.applyTo(sectors);
      }
      if (!hasBody && !bodySectors.isEmpty() && sectors.isEmpty()) {
        return bodySectors;
      }
      return sectors;
    }
  }

  private Draft draftOf(Sentence sentence, Atom last, int start, Context context) {
    int head = last.last;
    Optional<Designation.Named> named = last.as(Designation.Named.class);
    Optional<OfState> state = last.as(OfState.class);
    if (named.isPresent() && state.isEmpty()) {
      List<Actor> actors =
          last.designations.stream()
              .filter(Designation.Named.class::isInstance)
              .map(d -> ((Designation.Named) d).actor())
              .toList();
      boolean person = actors.get(0).kind() == Actor.Kind.PERSON;
      Draft draft =
          new Draft(
              start,
              last.last,
              head,
              Mention.Kind.NAME,
              person ? Mention.Sort.PERSON : Mention.Sort.BODY);
      draft.candidates = actors;
      draft.name = Optional.of(sentence.words(last.first, last.last));
      describe(draft, context);
      if (!person && last.first == last.last) {
        commonNoun(sentence.token(last.last).text())
            .ifPresent(
                role -> {
                  draft.roles.add(role.role().noun());
                  draft.roleSectors = role.role().sectors();
                });
      }
      return draft;
    }
    if (state.isPresent()) {
      return ofState(state.get(), start, last);
    }
    Optional<OfRole> role = last.as(OfRole.class);
    if (role.isPresent()) {
      return ofRole(sentence, role.get(), last, start, context);
    }
    Optional<OfPeople> people = last.as(OfPeople.class);
    if (people.isPresent()) {
      Draft draft = new Draft(start, last.last, head, Mention.Kind.GROUP, Mention.Sort.GROUP);
      draft.code = context.code.or(() -> people.get().people().code());
      draft.sectors = context.sectors(people.get().people().sectors());
      draft.plural = true;
      return draft;
    }
    Optional<OfPlace> place = last.as(OfPlace.class);
    if (place.isPresent() && context.role.isEmpty()) {
      Draft draft = new Draft(start, last.last, head, Mention.Kind.PLACE, Mention.Sort.CITY);
      draft.code = place.get().country().or(() -> context.code);
      draft.name = Optional.of(place.get().name());
      return draft;
    }
    Draft draft = new Draft(start, last.last, head, Mention.Kind.NAME, Mention.Sort.UNKNOWN_NAME);
    draft.name = Optional.of(sentence.words(last.first, last.last));
    describe(draft, context);
    if (context.role.isPresent() && context.roleLast == last.first - 1) {
      draft.sort = Mention.Sort.PERSON;
    }
    return draft;
  }

  private Optional<OfRole> commonNoun(String word) {
    return dictionary.lookup(word.toLowerCase(Locale.ROOT)).stream()
        .filter(OfRole.class::isInstance)
        .map(OfRole.class::cast)
        .findFirst();
  }

  private static void describe(Draft draft, Context context) {
    draft.code = context.code;
    context.role.ifPresent(role -> draft.roles.add(role.role().noun()));
    List<String> roleSectors = context.role.map(role -> role.role().sectors()).orElse(List.of());
    draft.sectors = context.sectors(roleSectors);
    draft.sectorsFixed =
        context.modifiers.stream().anyMatch(m -> m.effect() == Designation.Modifier.Effect.REPLACE);
  }

  private static Draft ofState(OfState state, int start, Atom last) {
    Mention.Sort sort =
        switch (state.form()) {
          case NAME, ADJECTIVE -> Mention.Sort.STATE;
          case INHABITANT -> Mention.Sort.GROUP;
          case CAPITAL, SEAT -> Mention.Sort.SEAT;
        };
    Mention.Kind kind =
        switch (state.form()) {
          case NAME, ADJECTIVE -> Mention.Kind.NAME;
          case INHABITANT -> Mention.Kind.GROUP;
          case CAPITAL, SEAT -> Mention.Kind.PLACE;
        };
    Draft draft = new Draft(start, last.last, last.last, kind, sort);
    draft.code = Optional.of(state.state().code());
    draft.sectors =
        sort == Mention.Sort.SEAT && state.state().sectors().isEmpty()
            ? List.of("GOV")
            : state.state().sectors();
    draft.plural = state.form() == Form.INHABITANT;
    return draft;
  }

  private static Draft ofRole(
      Sentence sentence, OfRole found, Atom last, int start, Context context) {
    Designation.Role role = found.role();
    Mention.Sort sort =
        switch (role.kind()) {
          case PERSON -> Mention.Sort.PERSON;
          case GROUP -> Mention.Sort.GROUP;
          case BODY -> Mention.Sort.BODY;
          case STATE -> Mention.Sort.COUNTRY_WORD;
          case PARTY -> Mention.Sort.PARTY;
        };
    boolean plural = found.plural() || sentence.token(last.last).isPlural();
    boolean group = role.kind() == Designation.Role.Kind.GROUP || plural;
    Draft draft =
        new Draft(
            start, last.last, last.last, group ? Mention.Kind.GROUP : Mention.Kind.ROLE, sort);
    draft.roles.add(role.noun());
    draft.anaphoric = role.anaphoric();
    draft.plural = plural;
    draft.code = context.code;
    List<String> own = role.sectors();
    if (own.isEmpty() && context.role.isPresent()) {
      own = context.role.get().role().sectors();
    }
    draft.sectors = context.sectors(own);
    draft.sectorsFixed =
        context.modifiers.stream().anyMatch(m -> m.effect() == Designation.Modifier.Effect.REPLACE);
    return draft;
  }

  private static boolean isDefinite(Sentence sentence, int start) {
    String word = sentence.token(start).text().toLowerCase(Locale.ROOT);
    return word.equals("the")
        || word.equals("this")
        || word.equals("these")
        || word.equals("that")
        || word.equals("those")
        || word.equals("both");
  }

  private static int count(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      Integer count = COUNTS.get(sentence.token(i).text().toLowerCase(Locale.ROOT));
      if (count != null) {
        return count;
      }
    }
    return 0;
  }

  private static Draft pronoun(Sentence sentence, int token) {
    Draft draft = new Draft(token, token, token, Mention.Kind.PRONOUN, Mention.Sort.PRONOUN);
    draft.name = Optional.of(sentence.token(token).text().toLowerCase(Locale.ROOT));
    return draft;
  }

  // --- phrases that lend each other what they know

  /** "Russian and Turkish officials": one role, two countries. */
  private static void joinSharedRoles(Sentence sentence, List<Draft> drafts) {
    for (int k = drafts.size() - 1; k > 0; k--) {
      Draft role = drafts.get(k);
      Draft left = drafts.get(k - 1);
      boolean joined =
          left.last + 2 == role.first
              && (sentence.token(left.last + 1).tag().equals("CC")
                  || sentence.token(left.last + 1).text().equals(","));
      boolean shared =
          joined
              && role.plural
              && !role.roles.isEmpty()
              && role.code.isPresent()
              && left.sort == Mention.Sort.STATE
              && left.roles.isEmpty()
              && sentence.token(left.last).isAdjective()
              && left.code.isPresent();
      if (shared) {
        if (role.sharedCodes.isEmpty()) {
          role.sharedCodes.add(role.code.get());
        }
        role.sharedCodes.add(0, left.code.get());
        role.first = left.first;
        drafts.remove(k - 1);
      }
    }
  }

  private static void lendFromPossessors(Sentence sentence, List<Draft> drafts) {
    for (int k = 1; k < drafts.size(); k++) {
      Draft owned = drafts.get(k);
      for (int j = 0; j < k; j++) {
        Draft owner = drafts.get(j);
        boolean possesses =
            owner.last + 2 == owned.first && sentence.token(owner.last + 1).tag().equals("POS");
        if (possesses && !owned.roles.isEmpty() && owned.code.isEmpty()) {
          owned.borrow(owner);
          owned.first = owner.first;
          owner.possessor = true;
        }
      }
    }
  }

  /** "president of France", "residents of Aleppo", "economic sectors of Russia". */
  private static void lendFromComplements(Sentence sentence, List<Draft> drafts) {
    for (int k = drafts.size() - 2; k >= 0; k--) {
      Draft role = drafts.get(k);
      Draft complement = drafts.get(k + 1);
      boolean adjacent = follows(sentence, role.last, complement.first);
      if (!adjacent || role.roles.isEmpty() || role.code.isPresent()) {
        continue;
      }
      String preposition = sentence.token(role.last + 1).text().toLowerCase(Locale.ROOT);
      boolean belongs =
          preposition.equals("of") || preposition.equals("from") && isStateLike(complement);
      boolean stands =
          preposition.equals("in")
              && (complement.sort == Mention.Sort.CITY
                  || complement.sort == Mention.Sort.STATE
                  || complement.sort == Mention.Sort.SEAT)
              && role.sort != Mention.Sort.COUNTRY_WORD
              && !role.sectors.equals(List.of("MIL"))
              && (!role.sectors.contains("GOV") || complement.sort == Mention.Sort.SEAT);
      if (belongs || stands) {
        role.borrow(complement);
        if (belongs && role.plural) {
          shareWithFollowing(sentence, drafts, k);
        }
        if (preposition.equals("of")) {
          role.last = complement.last;
        }
      }
    }
  }

  /** "the presidents of Chile and Peru": one role, each country in the list. */
  private static void shareWithFollowing(Sentence sentence, List<Draft> drafts, int index) {
    Draft role = drafts.get(index);
    Draft last = drafts.get(index + 1);
    for (int k = index + 2; k < drafts.size(); k++) {
      Draft next = drafts.get(k);
      boolean listed =
          next.first == last.last + 2
              && (sentence.token(last.last + 1).tag().equals("CC")
                  || sentence.token(last.last + 1).text().equals(","))
              && next.sort == Mention.Sort.STATE
              && next.code.isPresent();
      if (!listed || last.sort != Mention.Sort.STATE || last.code.isEmpty()) {
        break;
      }
      if (role.sharedCodes.isEmpty()) {
        role.sharedCodes.add(last.code.get());
      }
      role.sharedCodes.add(next.code.get());
      last = next;
    }
  }

  /**
   * Whether a phrase follows another with a preposition and at most an article or adjective
   * between.
   */
  private static boolean follows(Sentence sentence, int last, int first) {
    if (first < last + 2 || first > last + 4) {
      return false;
    }
    for (int i = last + 2; i < first; i++) {
      String tag = sentence.token(i).tag();
      if (!tag.equals("DT") && !tag.startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStateLike(Draft draft) {
    return draft.sort == Mention.Sort.STATE || draft.sort == Mention.Sort.CITY;
  }

  /** "Walid Muallem, Syria's foreign minister," and "the foreign minister, Walid Muallem,". */
  private static void joinAppositions(Sentence sentence, List<Draft> drafts) {
    for (int k = 0; k + 1 < drafts.size(); k++) {
      Draft left = drafts.get(k);
      int end = endWithComplement(sentence, drafts, k);
      Draft right = next(drafts, k, end + 2);
      if (right == null || !sentence.token(end + 1).text().equals(",")) {
        continue;
      }
      boolean closed =
          right.last + 1 >= sentence.size() || !sentence.token(right.last + 1).tag().equals("CC");
      if (!closed || left.plural || right.plural) {
        continue;
      }
      if (left.isPersonSort() && left.name.isPresent() && isPersonRole(right)) {
        left.describedBy(right);
      } else if (isPersonRole(left) && right.isPersonSort() && right.name.isPresent()) {
        right.describedBy(left);
        left.candidates = right.candidates;
        left.name = right.name;
      }
    }
  }

  private static Draft next(List<Draft> drafts, int after, int first) {
    for (int k = after + 1; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      boolean person = draft.isPersonSort() && (draft.name.isPresent() || isPersonRole(draft));
      if (draft.first == first && person) {
        return draft;
      }
    }
    return null;
  }

  /** "the envoy to Syria, Ivan Petrov": the apposition comes after the role's complement. */
  private static int endWithComplement(Sentence sentence, List<Draft> drafts, int index) {
    Draft role = drafts.get(index);
    boolean complemented =
        isPersonRole(role)
            && index + 1 < drafts.size()
            && drafts.get(index + 1).first == role.last + 2
            && COMPLEMENT_TAGS.contains(sentence.token(role.last + 1).tag());
    return complemented ? drafts.get(index + 1).last : role.last;
  }

  private static boolean isPersonRole(Draft draft) {
    return draft.sort == Mention.Sort.PERSON && draft.name.isEmpty() && !draft.roles.isEmpty();
  }
}
