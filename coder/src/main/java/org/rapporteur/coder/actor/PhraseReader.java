package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.coder.actor.Designation.OfPeople;
import org.rapporteur.coder.actor.Designation.OfPlace;
import org.rapporteur.coder.actor.Designation.OfState;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;

/**
 * Reads one noun phrase: which of its atoms make a mention together, where the mention begins, and
 * whether it is definite and counted. Example: "his two former ministers" is the pronoun "his" and
 * two ministers that belong to it.
 */
final class PhraseReader {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "these", "that", "those", "both");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final ActorDictionary dictionary;
  private final DraftWriter writer;

  PhraseReader(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.writer = new DraftWriter(dictionary);
  }

  /** The mentions of the noun phrase from {@code first} to {@code end}, in its order. */
  List<Draft> read(Sentence sentence, List<Atom> atoms, int first, int end) {
    List<Draft> drafts = new ArrayList<>();
    boolean owned = sentence.token(first).tag().equals("PRP$");
    if (owned) {
      drafts.add(DraftWriter.pronoun(sentence, first));
    }
    int from = first;
    for (List<Atom> group : groups(atoms, first, end)) {
      int last = group.get(group.size() - 1).last();
      boolean headsPhrase = last == end;
      draft(sentence, group, from, headsPhrase)
          .filter(draft -> headsPhrase || draft.sort != Mention.Sort.COUNTRY_WORD)
          .ifPresent(drafts::add);
      from = last + 1;
    }
    if (owned) {
      Draft property = drafts.get(drafts.size() - 1);
      if (property.head > first && property.code.isEmpty()) {
        property.possessivePronoun = first;
      }
    }
    return drafts;
  }

  /** The atoms of the phrase, parted where one actor ends and the next begins. */
  private static List<List<Atom>> groups(List<Atom> atoms, int first, int end) {
    List<List<Atom>> groups = new ArrayList<>();
    Optional<Atom> before = Optional.empty();
    for (Atom atom : atoms) {
      if (atom.first() >= first && atom.last() <= end) {
        if (before.isEmpty() || nameTwoActors(before.get(), atom)) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(atom);
        before = Optional.of(atom);
      }
    }
    return groups;
  }

  /** "Moscow | Ivan Petrov": whether atoms side by side are two actors. */
  private static boolean nameTwoActors(Atom left, Atom right) {
    boolean leftIsPlace =
        left.as(OfPlace.class).isPresent()
            || left.as(OfState.class).filter(state -> state.form() == Form.CAPITAL).isPresent();
    boolean rightIsPerson = right.isUnknownName() || right.isNameOf(Actor.Kind.PERSON);
    return right.first() == left.last() + 1
        && (left.isNameOf(Actor.Kind.PERSON) && !right.isUnknownName()
            || leftIsPlace && rightIsPerson);
  }

  /**
   * One mention: the last atom that is more than a modifier names or describes it, those before
   * tell its country, role and standing.
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
    int start = headsPhrase ? afterMeasure(sentence, from) : startOfAttributes(group, tail);
    Draft draft = writer.write(sentence, last, start, Attributes.of(group.subList(0, tail)));
    draft.definite = DEFINITE.contains(sentence.token(start).text().toLowerCase(Locale.ROOT));
    draft.foreign = isForeign(sentence, start, last);
    draft.ofPeople = group.stream().anyMatch(atom -> atom.as(OfPeople.class).isPresent());
    draft.count = count(sentence, start, last.last());
    draft.plural = draft.plural || sentence.token(last.last()).isPlural();
    return Optional.of(draft);
  }

  /** "a Western official", "foreign ministers" */
  private boolean isForeign(Sentence sentence, int start, Atom last) {
    return dictionary.isForeign(sentence.words(last.first(), last.last()))
        || IntStream.range(start, last.first())
            .mapToObj(token -> sentence.token(token).text())
            .anyMatch(dictionary::isForeign);
  }

  /** "at least 27 protesters" begins at the number, "in 2019 Iran" and "on Monday Iran" at Iran. */
  private static int afterMeasure(Sentence sentence, int from) {
    if (from + 1 < sentence.size()
        && sentence.token(from + 1).isNoun()
        && isDate(sentence.token(from).text())) {
      return from + 1;
    }
    String tag = sentence.token(from).tag();
    boolean measured =
        (tag.equals("JJS") || tag.equals("RBS"))
            && from + 1 < sentence.size()
            && sentence.token(from + 1).tag().equals("CD");
    return measured ? from + 1 : from;
  }

  private static boolean isDate(String text) {
    return CalendarWords.isWeekday(text) || YEAR.matcher(text).matches();
  }

  private static int startOfAttributes(List<Atom> group, int tail) {
    int start = group.get(tail).first();
    for (int k = tail - 1; k >= 0 && group.get(k).last() + 1 >= start - 1; k--) {
      start = group.get(k).first();
    }
    return start;
  }

  private int count(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      Optional<Integer> count = dictionary.count(sentence.token(i).text());
      if (count.isPresent()) {
        return count.get();
      }
    }
    return 0;
  }
}
