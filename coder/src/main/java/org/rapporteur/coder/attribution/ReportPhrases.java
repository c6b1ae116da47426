package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.rapporteur.coder.attribution.ReportFinder.Found;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.ReportingCues;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds report phrases between commas by their words alone: "..., a diplomat said on Monday." and
 * "Peru, two officials said, will ...". The parser often hangs them on a wrong word of a long
 * sentence, but their form is hard to mistake.
 *
 * <p>At the end such a phrase covers the whole sentence; in the middle what stands around it, as
 * far as a semicolon or "but".
 */
final class ReportPhrases {
  /** A phrase has at most so many words before its verb, or behind "according to". */
  private static final int LONGEST_SOURCE = 14;

  /** Behind the verb stand at most a day, a place or an occasion. */
  private static final int LONGEST_REST = 8;

  private static final Set<String> FIRST_OF_SOURCE =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP", "PRP$");
  private static final Set<String> IN_SOURCE =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP", "PRP$", "POS", "HYPH", "VBG");

  private final ReportingCues cues;

  ReportPhrases(ReportingCues cues) {
    this.cues = cues;
  }

  /** A phrase: its words, the verb or preposition in it, and where its source begins. */
  private record Phrase(int first, int last, int cue, int source) {}

  /**
   * The reports with those of phrases among them.
   *
   * @param reports those that the tree shows; where it shows one of the same cue, its content grows
   * @param sources makes a source of its head and the cue's lemma
   */
  List<Found> addTo(
      List<Found> reports, Scene scene, BiFunction<Integer, String, Optional<Report>> sources) {
    List<Found> all = new ArrayList<>(reports);
    Sentence sentence = scene.parsed().sentence();
    for (int token = 1; token < sentence.size(); token++) {
      Optional<Phrase> phrase = phraseAt(sentence, scene, token);
      if (phrase.isPresent()) {
        add(all, phrase.get(), scene, sources);
        token = phrase.get().last();
      }
    }
    return all;
  }

  private static void add(
      List<Found> all,
      Phrase phrase,
      Scene scene,
      BiFunction<Integer, String, Optional<Report>> sources) {
    BitSet content = contentAround(scene.parsed().sentence(), phrase);
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      if (found.cueTokens().contains(phrase.cue())) {
        content.or(found.content());
        all.set(i, new Found(found.report(), found.sourceToken(), found.cueTokens(), content));
        return;
      }
    }
    int head = headOf(scene.parsed().sentence(), phrase);
    sources
        .apply(head, scene.lemma(phrase.cue()))
        .ifPresent(report -> all.add(new Found(report, head, List.of(phrase.cue()), content)));
  }

  /** The phrase that begins behind a comma. */
  private Optional<Phrase> phraseAt(Sentence sentence, Scene scene, int first) {
    if (!isComma(sentence.token(first - 1))) {
      return Optional.empty();
    }
    return accordingTo(sentence, first).or(() -> said(sentence, scene, first));
  }

  private Optional<Phrase> accordingTo(Sentence sentence, int first) {
    boolean cue =
        first + 2 < sentence.size()
            && sentence.token(first).text().equals("according")
            && sentence.token(first + 1).text().equals("to")
            && FIRST_OF_SOURCE.contains(sentence.token(first + 2).tag());
    if (!cue) {
      return Optional.empty();
    }
    int last = first + 2;
    while (last + 1 < sentence.size() && !isBorder(sentence.token(last + 1))) {
      last++;
    }
    return last - first > LONGEST_SOURCE || hasClause(sentence, first + 2, last)
        ? Optional.empty()
        : Optional.of(new Phrase(first, last, first, first + 2));
  }

  private Optional<Phrase> said(Sentence sentence, Scene scene, int first) {
    if (!FIRST_OF_SOURCE.contains(sentence.token(first).tag())) {
      return Optional.empty();
    }
    int verb = first;
    while (verb < sentence.size()
        && !sentence.token(verb).isFiniteVerb()
        && !sentence.token(verb).isModal()
        && !isBorder(sentence.token(verb))) {
      verb++;
    }
    boolean says =
        verb < sentence.size()
            && verb > first
            && verb - first <= LONGEST_SOURCE
            && sentence.token(verb).isFiniteVerb()
            && cues.verbs().containsKey(scene.lemma(verb));
    return says ? closed(sentence, scene, first, verb) : Optional.empty();
  }

  /** The phrase, if nothing that could be said follows its verb. */
  private Optional<Phrase> closed(Sentence sentence, Scene scene, int first, int verb) {
    int last = verb;
    while (last + 1 < sentence.size() && !isBorder(sentence.token(last + 1))) {
      last++;
    }
    boolean listener = cues.withAddressee().contains(scene.lemma(verb));
    boolean rest =
        last == verb
            || isCircumstance(sentence.token(verb + 1))
            || listener && FIRST_OF_SOURCE.contains(sentence.token(verb + 1).tag());
    return rest && last - verb <= LONGEST_REST && !hasClause(sentence, verb + 1, last)
        ? Optional.of(new Phrase(first, last, verb, first))
        : Optional.empty();
  }

  private static boolean isCircumstance(Token token) {
    return token.tag().equals("IN") && !token.text().equals("that")
        || token.tag().equals("RB")
        || CalendarWords.isWeekday(token.text());
  }

  /** Whether a verb that tells something stands between. */
  private static boolean hasClause(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (token.isFiniteVerb() || token.isModal() || token.tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  private static BitSet contentAround(Sentence sentence, Phrase phrase) {
    BitSet content = new BitSet(sentence.size());
    int start = 0;
    int end = phrase.first() - 1;
    boolean closes =
        phrase.last() + 1 >= sentence.size() || !isComma(sentence.token(phrase.last() + 1));
    if (!closes) {
      start = scopeBefore(sentence, phrase.first() - 2).orElse(-1) + 1;
      end = scopeAfter(sentence, phrase.last() + 1).orElse(sentence.size());
    }
    content.set(start, end);
    content.clear(phrase.first(), phrase.last() + 1);
    return content;
  }

  private static OptionalInt scopeBefore(Sentence sentence, int from) {
    for (int i = from; i >= 0; i--) {
      if (closesScope(sentence, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt scopeAfter(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (closesScope(sentence, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean closesScope(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.equals(";") || text.equals("but") || text.equals("whereas");
  }

  /** The last noun of the source before a phrase that hangs on it. */
  private static int headOf(Sentence sentence, Phrase phrase) {
    int head = phrase.source();
    for (int i = phrase.source(); i <= phrase.last(); i++) {
      Token token = sentence.token(i);
      if (!IN_SOURCE.contains(token.tag()) || i == phrase.cue()) {
        break;
      }
      if (token.isNoun() || token.tag().equals("PRP")) {
        head = i;
      }
    }
    return head;
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  private static boolean isBorder(Token token) {
    String text = token.text();
    return text.equals(",")
        || text.equals(".")
        || text.equals(";")
        || text.equals(":")
        || text.equals("?")
        || text.equals("!")
        || token.tag().equals("``")
        || token.tag().equals("''")
        || token.tag().equals(":");
  }
}
