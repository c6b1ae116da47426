package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.lexicon.Setting;
import org.rapporteur.coder.lexicon.SideKind;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds the setting of ordinary life in which a reading is no political event: "Ghana besieged the
 * home side until the final whistle" is told of sport. One instance for each sentence.
 *
 * <p>The whole sentence is asked, not the clause: a sentence often sets its scene in another clause
 * than the one that tells the deed ("In a match that ..., Ghana attacked").
 */
final class SettingFinder {
  private static final int LONGEST_PHRASE = 3;
  private static final int YEAR_DIGITS = 4;

  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Scene scene;
  private final SideKinds sides;
  private final List<Phrase> phrases;

  /** Words that follow each other, as they may stand in a class. */
  private record Phrase(int first, int last, Set<String> forms) {
    boolean touches(Collection<Integer> tokens) {
      return tokens.stream().anyMatch(token -> first <= token && token <= last);
    }
  }

  /**
   * A setting that silences a reading.
   *
   * @param signs the words that show it; none where every sentence is in the setting
   */
  record Silence(Setting setting, List<String> signs) {}

  SettingFinder(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.classes = lexicon.classes();
    this.scene = scene;
    this.sides = new SideKinds(scene, classes);
    this.phrases = lexicon.settings().isEmpty() ? List.of() : phrases();
  }

  private List<Phrase> phrases() {
    List<Phrase> found = new ArrayList<>();
    int size = scene.parsed().sentence().size();
    for (int first = 0; first < size; first++) {
      for (int last = first; last < Math.min(size, first + LONGEST_PHRASE); last++) {
        Set<String> forms = new LinkedHashSet<>();
        String start = first == last ? "" : words(first, last - 1) + " ";
        forms.add(start + text(last));
        forms.add(start + lemma(last));
        found.add(new Phrase(first, last, forms));
      }
    }
    return found;
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder(text(first));
    for (int token = first + 1; token <= last; token++) {
      words.append(' ').append(text(token));
    }
    return words.toString();
  }

  private String text(int token) {
    return scene.token(token).text().toLowerCase(Locale.ROOT);
  }

  private String lemma(int token) {
    return scene.lemma(token).toLowerCase(Locale.ROOT);
  }

  /**
   * The first setting that silences a reading.
   *
   * @param shown whether only settings count that something in the sentence shows
   */
  Optional<Silence> silencing(Reading reading, boolean shown) {
    for (Setting setting : lexicon.settings()) {
      if (isSilenced(setting, reading) && (setting.needsSign() || !shown)) {
        List<String> signs = signs(setting, reading);
        if ((!setting.needsSign() || !signs.isEmpty()) && !isOutweighed(setting, reading)) {
          return Optional.of(new Silence(setting, signs));
        }
      }
    }
    return Optional.empty();
  }

  /** A threat of what would be no event is none (a battle for votes). */
  private static boolean isSilenced(Setting setting, Reading reading) {
    boolean threat = reading.type() == EventType.THREATEN;
    return setting.silences().contains(reading.type())
        || threat
            && reading
                .content()
                .map(Content::type)
                .filter(setting.silences()::contains)
                .isPresent();
  }

  private List<String> signs(Setting setting, Reading reading) {
    List<String> signs = new ArrayList<>();
    setting.before().ifPresent(year -> yearBefore(year, reading).ifPresent(signs::add));
    for (Phrase phrase : phrases) {
      if (!phrase.touches(reading.triggers())
          && isAny(phrase, setting.words())
          && (setting.names() || !isName(phrase))) {
        signs.add(words(phrase.first(), phrase.last()));
      }
    }
    return signs;
  }

  private boolean isAny(Phrase phrase, List<String> words) {
    return words.stream().anyMatch(word -> is(phrase, word));
  }

  private boolean is(Phrase phrase, String word) {
    return word.startsWith("@")
        ? phrase.forms().stream().anyMatch(form -> classes.contains(word.substring(1), form))
        : phrase.forms().contains(word);
  }

  /** Mr Baker bakes no bread. */
  private boolean isName(Phrase phrase) {
    return scene.mentions().stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.NAME
                    && (mention.sort() == Mention.Sort.PERSON
                        || mention.sort() == Mention.Sort.UNKNOWN_NAME)
                    && mention.covers(phrase.first())
                    && scene.token(phrase.first()).isProperNoun());
  }

  private boolean isOutweighed(Setting setting, Reading reading) {
    return isBy(reading, setting.unlessEntry())
        || phrases.stream()
            .anyMatch(
                phrase ->
                    phrase.touches(reading.triggers())
                        ? isAny(phrase, setting.unlessTrigger())
                        : isAny(phrase, setting.unless()))
        || hasAny(reading.actors().stream(), setting.unlessActor())
        || hasAny(
            Stream.concat(reading.actors().stream(), reading.recipients().stream()),
            setting.unlessSide());
  }

  private boolean hasAny(Stream<Mention> mentions, Set<SideKind> kinds) {
    return sides.are(mentions.toList(), kinds);
  }

  private static boolean isBy(Reading reading, Set<String> entries) {
    return Stream.concat(Stream.of(reading.entry()), reading.operators().stream())
        .anyMatch(entry -> entries.contains(entry.id()));
  }

  // --- the year of the event

  /** A year that dates the event and is earlier. */
  private Optional<String> yearBefore(int year, Reading reading) {
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      OptionalInt found = year(scene.token(token).text());
      if (found.isPresent()
          && found.getAsInt() < year
          && !isNumber(token)
          && isDatedBy(reading, token)) {
        return Optional.of(scene.token(token).text());
      }
    }
    return Optional.empty();
  }

  /** "1842", "1840s". */
  private static OptionalInt year(String text) {
    String digits = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    boolean year =
        digits.length() == YEAR_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && digits.charAt(0) == '1';
    return year ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  /** "1200 soldiers", "1300 GMT"; but "May 1812" is a date. */
  private boolean isNumber(int token) {
    return scene.graph().is(token, "nummod")
        && !CalendarWords.contains(text(scene.graph().head(token)));
  }

  /** Whether the year hangs on the event or on a verb above it, and on no other event noun. */
  private boolean isDatedBy(Reading reading, int year) {
    DependencyGraph graph = scene.graph();
    int over = graph.head(year);
    while (over != DependencyGraph.NONE
        && over != reading.outer().head()
        && !scene.token(over).isVerb()) {
      if (!lexicon.headedBy(Predication.Kind.NOUN, lemma(over)).isEmpty()) {
        return false;
      }
      over = graph.head(over);
    }
    return over != DependencyGraph.NONE && graph.isWithin(reading.outer().head(), over);
  }
}
