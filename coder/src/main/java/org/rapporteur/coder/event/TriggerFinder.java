package org.rapporteur.coder.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.scene.Scene;

/**
 * Finds the words of a sentence that can carry an event, and the entry that fits each best: in
 * "Poland expelled two diplomats after the talks" these are "expelled" and "talks".
 */
final class TriggerFinder {
  private final Lexicon lexicon;
  private final EntryMatcher matcher;
  private final Scene scene;
  private final EventPredications predications;
  private final OpenWords open;
  private final List<Note> notes;
  private final Map<Integer, Optional<Match>> matches = new HashMap<>();

  /**
   * @param open the second reader's part
   * @param notes gets the reason for each trigger that no entry fits
   */
  TriggerFinder(
      Lexicon lexicon,
      Scene scene,
      EventPredications predications,
      OpenWords open,
      List<Note> notes) {
    this.lexicon = lexicon;
    this.matcher = new EntryMatcher(lexicon);
    this.scene = scene;
    this.predications = predications;
    this.open = open;
    this.notes = notes;
  }

  /** Tokens that can carry an event, the highest in the tree first. */
  List<Integer> candidates() {
    return IntStream.range(0, scene.parsed().sentence().size())
        .filter(this::isCandidate)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(scene.graph()::depth).thenComparingInt(token -> token))
        .toList();
  }

  boolean isCandidate(int token) {
    boolean attribute = scene.token(token).isVerb() && scene.graph().relation(token).equals("amod");
    if (attribute || predications.carriesAsParticiple(token)) {
      return false;
    }
    boolean partOfName =
        token > 0
            && scene.token(token).isCapitalised()
            && scene.graph().relation(token).equals("compound")
            && scene.token(scene.graph().head(token)).isProperNoun();
    return !partOfName
        && lexicon.mayTrigger(scene.token(token))
        && matcher.mayFire(kindOf(token), scene.lemma(token));
  }

  private Kind kindOf(int token) {
    if (scene.token(token).isVerb() && !scene.predications().isNominal(token)) {
      return Kind.VERB;
    }
    return scene.token(token).isAdjective() ? Kind.ADJECTIVE : Kind.NOUN;
  }

  /** The entry that fits best under what the clause above tells. */
  Optional<Match> best(int token, Above above) {
    return above.isNothing()
        ? matches.computeIfAbsent(token, key -> match(key, above))
        : match(token, above);
  }

  /** All entries that fit the same words. */
  List<Match> all(Match match) {
    return matcher.all(scene, match.plain());
  }

  private Optional<Match> match(int token, Above above) {
    if (!isCandidate(token)) {
      return Optional.empty();
    }
    Predication predication = predications.at(token, above);
    List<Match> all = matcher.all(scene, predication);
    Optional<Match> best =
        EntryMatcher.best(all)
            .map(match -> open.preferred(match, all))
            .or(
                () ->
                    open.sense(predication)
                        .map(entry -> EntryMatcher.unasked(scene, predication, entry)));
    if (best.isEmpty()) {
      notes.add(
          new Note(
              Note.Kind.SENSE,
              "'"
                  + scene.token(token).text()
                  + "' is a trigger, but no sense fits its company ("
                  + String.join(", ", predication.roles().keySet())
                  + ")"
                  + String.join("", open.reasons(token).stream().map(r -> "; " + r).toList())));
    }
    return best;
  }
}
