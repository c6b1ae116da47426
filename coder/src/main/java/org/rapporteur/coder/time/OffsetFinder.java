package org.rapporteur.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Measures;
import org.rapporteur.coder.lexicon.NumberWords;
import org.rapporteur.coder.lexicon.OffsetPattern;
import org.rapporteur.coder.lexicon.OffsetPattern.From;
import org.rapporteur.coder.lexicon.OffsetPattern.Part;
import org.rapporteur.coder.lexicon.OffsetPattern.SlotKind;
import org.rapporteur.coder.lexicon.TimeLength;
import org.rapporteur.coder.lexicon.TimeLength.Unit;

/** Finds the words of a sentence that tell a time by its distance from another. */
public final class OffsetFinder {
  /** "a few" is the longest count that is none. */
  private static final int LONGEST_VAGUE = 4;

  /** In front of a length these tell how long something lasted: "for two days after the vote". */
  private static final Set<String> LASTING = Set.of("for", "in", "within", "over", "during");

  private static final TimeLength DAY = new TimeLength(Unit.DAYS, 1);

  private final Measures measures;
  private final NumberWords numbers;

  public OffsetFinder(Measures measures, NumberWords numbers) {
    this.measures = measures;
    this.numbers = numbers;
  }

  /** The offsets of a sentence in its order; of two that overlap the longer one. */
  List<TimeOffset> in(Sentence sentence) {
    List<TimeOffset> found = new ArrayList<>();
    int next = 0;
    while (next < sentence.size()) {
      Optional<TimeOffset> offset = at(sentence, next);
      offset.ifPresent(found::add);
      next = offset.map(TimeOffset::last).orElse(next) + 1;
    }
    return found;
  }

  /**
   * The days that the first offset of a sentence tells, counted from a day; empty when there is
   * none or it leaves them open.
   */
  public Optional<EventDate> counted(Sentence sentence, EventDate from) {
    return in(sentence).stream()
        .flatMap(offset -> offset.shift().stream())
        .findFirst()
        .map(shift -> shift.from(from, sentence.text()));
  }

  private Optional<TimeOffset> at(Sentence sentence, int first) {
    boolean lasting = first > 0 && LASTING.contains(word(sentence, first - 1));
    TimeOffset longest = null;
    for (OffsetPattern pattern : measures.offsets()) {
      Optional<TimeOffset> offset =
          lasting && startsWithLength(pattern) ? Optional.empty() : match(sentence, first, pattern);
      if (offset.isPresent() && (longest == null || offset.get().last() > longest.last())) {
        longest = offset.get();
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean startsWithLength(OffsetPattern pattern) {
    return pattern.parts().get(0) instanceof Part.Slot;
  }

  private Optional<TimeOffset> match(Sentence sentence, int first, OffsetPattern pattern) {
    int next = first;
    Optional<TimeLength> length = Optional.of(DAY);
    for (Part part : pattern.parts()) {
      if (part instanceof Part.Word literal) {
        if (!literal.word().equals(word(sentence, next))) {
          return Optional.empty();
        }
        next++;
      } else if (part instanceof Part.Slot slot) {
        Optional<Filled> filled = fill(sentence, next, slot.kind());
        if (filled.isEmpty()) {
          return Optional.empty();
        }
        length = filled.get().length();
        next = filled.get().next();
      }
    }
    boolean open = pattern.from() == From.NEXT && !isFollowed(sentence, next);
    return Optional.of(
        new TimeOffset(
            first,
            next - 1,
            length.map(known -> new TimeShift(known.times(pattern.direction()))),
            open ? From.TOLD : pattern.from()));
  }

  /** Whether words follow that can tell a time: not the end of the clause. */
  private static boolean isFollowed(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    return Character.isLetterOrDigit(token.text().charAt(0))
        && !token.tag().equals("CC")
        && !token.isFiniteVerb();
  }

  /** What stands in a slot, and the token behind it; a length that is left open is empty. */
  private record Filled(Optional<TimeLength> length, int next) {}

  private Optional<Filled> fill(Sentence sentence, int first, SlotKind slot) {
    return switch (slot) {
      case LENGTH -> counted(sentence, first);
      case VAGUE -> vague(sentence, first);
      case UNIT -> unit(sentence, first).map(unit -> new Filled(Optional.of(unit), first + 1));
      case DAY ->
          unit(sentence, first)
              .filter(DAY::equals)
              .map(unit -> new Filled(Optional.of(unit), first + 1));
    };
  }

  /** "two days", "a week", "twenty-one months". */
  private Optional<Filled> counted(Sentence sentence, int first) {
    String number = word(sentence, first);
    Optional<Long> count =
        number.equals("a") || number.equals("an")
            ? Optional.of(1L)
            : numbers.valueOf(List.of(number));
    return count.flatMap(
        many ->
            unit(sentence, first + 1)
                .map(unit -> new Filled(Optional.of(unit.times(many)), first + 2)));
  }

  /** "hours", "several weeks", "a few days": known only when it is less than a day. */
  private Optional<Filled> vague(Sentence sentence, int first) {
    for (int next = first; next < Math.min(first + LONGEST_VAGUE, sentence.size()); next++) {
      Token token = sentence.token(next);
      Optional<TimeLength> unit = unit(sentence, next);
      if (unit.isPresent()) {
        // "last week after a vote" is one week, and told by itself
        boolean several = token.isPlural();
        boolean withinDay = unit.get().unit() == Unit.HOURS;
        return several
            ? Optional.of(new Filled(unit.filter(known -> withinDay), next + 1))
            : Optional.empty();
      }
      boolean count =
          token.isAdjective() || token.tag().equals("DT") || token.lemma().equals("couple");
      if (!count && !token.lemma().equals("of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TimeLength> unit(Sentence sentence, int token) {
    return Optional.ofNullable(measures.times().get(word(sentence, token)));
  }

  private static String word(Sentence sentence, int token) {
    return token < sentence.size() ? sentence.token(token).text().toLowerCase(Locale.ROOT) : "";
  }
}
