package org.rapporteur.coder.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.event.Size.Count;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.lexicon.NumberWords;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * Reads how many were killed, injured, arrested or present off the numbers in and around an event.
 */
final class SizeReader {
  /** "20-30 people" in digits. */
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[-\u2013](\\d{1,9})");

  private static final Set<String> RANGE_LINKS = Set.of("and", "or", "to");

  private final NounClasses classes;
  private final NumberWords numbers;

  SizeReader(NounClasses classes, NumberWords numbers) {
    this.classes = classes;
    this.numbers = numbers;
  }

  Size read(Scene scene, Reading reading) {
    EventType type = reading.type();
    Optional<Count> dead = Optional.empty();
    Optional<Count> injured = Optional.empty();
    Optional<Count> arrested = Optional.empty();
    Optional<Count> crowd = Optional.empty();
    switch (type) {
      case ASSAULT -> {
        for (int token : near(scene, reading)) {
          String lemma = scene.lemma(token).toLowerCase(Locale.ROOT);
          if (classes.contains("killing-words", lemma)) {
            dead = dead.or(() -> victims(scene, token));
          } else if (classes.contains("injury-words", lemma)) {
            injured = injured.or(() -> victims(scene, token));
          }
        }
      }
      case COERCE -> {
        if (reading.coding().mode().filter("arrest"::equals).isPresent()) {
          arrested = victims(scene, reading.inner().head());
        }
      }
      case PROTEST -> crowd = crowd(scene, reading);
      default -> {}
    }
    return new Size(dead, injured, arrested, crowd);
  }

  /** The trigger, and verbs that stand beside or under it in the same sentence. */
  private static List<Integer> near(Scene scene, Reading reading) {
    List<Integer> tokens = new ArrayList<>();
    int head = reading.inner().head();
    tokens.add(head);
    int anchor = head;
    DependencyGraph graph = scene.graph();
    while (graph.head(anchor) != DependencyGraph.NONE
        && !(scene.token(anchor).isVerb() && scene.predications().isFinite(anchor))) {
      anchor = graph.head(anchor);
      tokens.add(anchor);
    }
    Deque<Integer> open = new ArrayDeque<>(List.of(anchor));
    while (!open.isEmpty()) {
      for (int child : graph.children(open.pop())) {
        boolean clause = graph.is(child, "ccomp") || graph.is(child, "parataxis");
        if (!clause) {
          open.push(child);
          if (!tokens.contains(child)) {
            tokens.add(child);
          }
        }
      }
    }
    return tokens;
  }

  private Optional<Count> victims(Scene scene, int trigger) {
    Predication predication = scene.predications().read(trigger);
    List<String> roles =
        predication.kind() == Kind.NOUN
            ? List.of("of", Roles.POSSESSOR, Roles.PATIENT)
            : List.of(Roles.PATIENT, predication.passive() ? "object" : Roles.PATIENT);
    boolean died =
        !predication.has(Roles.PATIENT) && classes.contains("dying-words", predication.lemma());
    List<Filler> fillers = new ArrayList<>();
    roles.forEach(role -> fillers.addAll(predication.role(role)));
    if (predication.passive() && fillers.stream().anyMatch(filler -> filler.token() < trigger)) {
      // a noun behind a passive is no victim: "12 were killed, a figure that ..."
      fillers.removeIf(filler -> filler.token() > trigger);
    }
    if (died || predication.kind() == Kind.ADJECTIVE) {
      fillers.addAll(predication.role(Roles.AGENT));
    }
    Optional<Count> sum = Optional.empty();
    Optional<Count> vague = Optional.empty();
    List<Integer> tokens = fillers.stream().map(Filler::token).distinct().toList();
    for (int filler : tokens) {
      for (int member : scene.predications().coordinated(filler)) {
        Optional<Count> count = count(scene, member);
        if (count.isPresent() && count.get().value().isPresent()) {
          sum = Optional.of(sum.isPresent() ? sum.get().plus(count.get()) : count.get());
        } else if (vague.isEmpty()) {
          vague = count;
        }
      }
    }
    return sum.isPresent() ? sum : vague;
  }

  private Optional<Count> crowd(Scene scene, Reading reading) {
    for (String role : List.of(Roles.AGENT, Roles.PATIENT, "of", "by")) {
      for (Filler filler : reading.inner().role(role)) {
        Optional<Count> count = count(scene, filler.token());
        if (count.isPresent() && (!role.equals(Roles.PATIENT) || isOfPeople(scene, filler))) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  /** "drew thousands of people"; not "blocked 20 roads". */
  private boolean isOfPeople(Scene scene, Filler filler) {
    int noun = scene.nominalHead(filler.token());
    return noun == filler.token() && !scene.token(noun).isNoun()
        || scene.mentionAt(filler.token()).isPresent()
        || classes.contains("vague-counts", scene.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** The number of a noun phrase: "at least 12 soldiers", "dozens of people", "two". */
  private Optional<Count> count(Scene scene, int token) {
    DependencyGraph graph = scene.graph();
    int head = token;
    for (int child : graph.children(head)) {
      if (graph.is(child, "nummod")) {
        return number(scene, child);
      }
    }
    String lemma = scene.lemma(head).toLowerCase(Locale.ROOT);
    if (scene.token(head).tag().equals("CD")) {
      return number(scene, head);
    }
    if (classes.contains("vague-counts", lemma)) {
      return Optional.of(
          new Count(
              Optional.empty(),
              Optional.empty(),
              scene.token(head).text().toLowerCase(Locale.ROOT)));
    }
    for (int child : graph.children(head)) {
      String front = scene.token(child).text().toLowerCase(Locale.ROOT);
      if (graph.is(child, "amod") && classes.contains("vague-counts", front)) {
        return Optional.of(new Count(Optional.empty(), Optional.empty(), front));
      }
    }
    boolean single =
        scene.token(head).tag().equals("NN")
            && graph.children(head).stream()
                .anyMatch(
                    child ->
                        graph.is(child, "det")
                            && (scene.lemma(child).equals("a") || scene.lemma(child).equals("an")));
    return single
        ? Optional.of(new Count(Optional.of(1L), Optional.empty(), scene.token(head).text()))
        : Optional.empty();
  }

  private Optional<Count> number(Scene scene, int token) {
    List<Integer> parts = new ArrayList<>();
    for (int child : scene.graph().children(token)) {
      if (scene.token(child).tag().equals("CD")) {
        parts.add(child);
      }
    }
    parts.add(token);
    Collections.sort(parts);
    List<String> words = parts.stream().map(part -> scene.token(part).text()).toList();
    String text = scene.parsed().sentence().words(parts.get(0), parts.get(parts.size() - 1));
    Matcher range = RANGE.matcher(words.get(0));
    if (words.size() == 1 && range.matches()) {
      return Optional.of(
          new Count(
              Optional.of(Long.parseLong(range.group(1))),
              Optional.of(Long.parseLong(range.group(2))),
              text));
    }
    if (isRange(scene, parts)) {
      Optional<Long> most = numbers.valueOf(words.subList(words.size() - 1, words.size()));
      return numbers
          .valueOf(words.subList(0, words.size() - 1))
          .map(least -> new Count(Optional.of(least), most, text));
    }
    return numbers
        .valueOf(words)
        .map(value -> new Count(Optional.of(value), Optional.empty(), text));
  }

  /** "between 60 and 80", "40 to 50", "two or three": two numbers, the second one the larger. */
  private boolean isRange(Scene scene, List<Integer> parts) {
    int last = parts.get(parts.size() - 1);
    boolean linked =
        parts.size() > 1
            && parts.get(parts.size() - 2) == last - 2
            && RANGE_LINKS.contains(scene.lemma(last - 1).toLowerCase(Locale.ROOT));
    return linked && value(scene, last) > value(scene, last - 2);
  }

  private long value(Scene scene, int number) {
    return numbers.valueOf(List.of(scene.token(number).text())).orElse(0L);
  }
}
