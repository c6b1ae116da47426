package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.event.SecondReader.Opinion;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * The words of a sentence that the lexicon leaves open, and what the second reader says of them. It
 * may choose among senses that fit equally well, and give a word a sense that has none; a sense
 * that fits better than all others stands.
 */
final class OpenWords {
  private static final String NAME = "second-reader";
  private static final List<String> ACTOR = List.of(Roles.AGENT, Roles.POSSESSOR, "by");
  private static final List<String> RECIPIENT =
      List.of(Roles.PATIENT, Roles.ADDRESSEE, "against", "to", "on", "for", "with", "of");
  private static final List<String> PARTIES =
      List.of(Roles.AGENT, Roles.PATIENT, "with", "between", "of");

  private final SecondReader reader;
  private final Scene scene;
  private final Map<Integer, Opinion> decided = new HashMap<>();

  OpenWords(SecondReader reader, Scene scene) {
    this.reader = reader;
    this.scene = scene;
  }

  /** A sense for a word that no entry fits. */
  Optional<Entry> sense(Predication predication) {
    Optional<Opinion> opinion = reader.read(scene, predication.head());
    opinion.ifPresent(found -> decided.put(predication.head(), found));
    return opinion.flatMap(Opinion::type).map(type -> entry(predication, type));
  }

  /**
   * The match that the second reader prefers among those that fit best; else the first of them.
   *
   * @param best the first of the best
   */
  Match preferred(Match best, List<Match> all) {
    List<Match> rivals = all.stream().filter(match -> match.score() == best.score()).toList();
    if (rivals.stream().map(OpenWords::type).distinct().count() < 2
        || rivals.stream().anyMatch(rival -> rival.entry().action() instanceof Entry.Embeds)) {
      return best;
    }
    int head = best.predication().head();
    Optional<Opinion> opinion = reader.read(scene, head);
    Optional<Match> chosen =
        opinion.flatMap(
            found -> rivals.stream().filter(rival -> type(rival).equals(found.type())).findFirst());
    chosen.ifPresent(match -> decided.put(head, opinion.get()));
    return chosen.orElse(best);
  }

  private static Optional<EventType> type(Match match) {
    return match.entry().action() instanceof Entry.Tells tells
        ? Optional.of(tells.type())
        : Optional.empty();
  }

  /** For the record's explanation: what the second reader said of a word, and why. */
  List<String> reasons(int token) {
    List<String> lines = new ArrayList<>();
    Opinion opinion = decided.get(token);
    if (opinion != null) {
      lines.add(
          String.format(
              Locale.ROOT,
              "second reader: %s p=%.2f",
              opinion.type().map(EventType::name).orElse("no event"),
              opinion.probability()));
      opinion.reasons().forEach(reason -> lines.add("because " + reason));
    }
    return lines;
  }

  private static Entry entry(Predication predication, EventType type) {
    boolean mutual = type == EventType.CONSULT;
    return new Entry(
        NAME,
        new SourceLine(NAME, 0),
        List.of(new Trigger(predication.kind(), predication.lemma(), List.of(), "")),
        List.of(),
        mutual ? List.of() : ACTOR,
        mutual ? PARTIES : List.of(),
        mutual ? List.of() : RECIPIENT,
        Entry.NounRoles.USUAL,
        false,
        new Entry.Tells(type, Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
        List.of(),
        List.of());
  }
}
