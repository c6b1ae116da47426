package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.scene.Scene;

/** Decides which entry of the lexicon fits a predication best. */
final class EntryMatcher {
  /** What each further word of a trigger says, beside the strictness of constraints. */
  private static final int MULTI_WORD = 3;

  private final Lexicon lexicon;
  private final ConstraintChecker constraints;

  EntryMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.constraints = new ConstraintChecker(lexicon);
  }

  /**
   * An entry that fits.
   *
   * @param predication the predication with its roles as this entry sees them
   * @param plain the predication as it was read
   * @param triggerTokens tokens of the trigger's words
   */
  record Match(
      Entry entry,
      Trigger trigger,
      Predication predication,
      Predication plain,
      List<Integer> triggerTokens,
      int score) {
    List<Filler> role(String name) {
      return predication.role(name);
    }
  }

  /** The match whose entry says most about the predication; among equals the first. */
  static Optional<Match> best(List<Match> matches) {
    Match best = null;
    for (Match match : matches) {
      if (best == null || match.score() > best.score()) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  /** All entries that fit, in the order of the files. */
  List<Match> all(Scene scene, Predication predication) {
    List<Match> matches = new ArrayList<>();
    for (Entry entry : lexicon.headedBy(predication.kind(), predication.lemma())) {
      fit(scene, predication, entry).ifPresent(matches::add);
    }
    return matches;
  }

  /** A match of an entry that nothing was asked of. */
  static Match unasked(Scene scene, Predication predication, Entry entry) {
    return new Match(
        entry,
        entry.triggers().get(0),
        nounRoles(scene, predication, entry),
        predication,
        List.of(predication.head()),
        0);
  }

  /** Whether a word can start any entry at all. */
  boolean mayFire(Predication.Kind kind, String lemma) {
    return !lexicon.headedBy(kind, lemma).isEmpty();
  }

  private Optional<Match> fit(Scene scene, Predication predication, Entry entry) {
    Match best = null;
    for (Trigger trigger : entry.triggers()) {
      if (trigger.kind() != predication.kind() || !trigger.head().equals(predication.lemma())) {
        continue;
      }
      List<Integer> tokens = new ArrayList<>(List.of(predication.head()));
      Optional<Predication> seen = triggered(scene, predication, trigger, tokens);
      if (seen.isEmpty()) {
        continue;
      }
      Predication asEntry = nounRoles(scene, seen.get(), entry);
      OptionalInt strictness = constraints.strictness(scene, asEntry, entry);
      if (strictness.isPresent()) {
        int score =
            strictness.getAsInt()
                + MULTI_WORD * (trigger.words() - 1)
                + (entry.action() instanceof Entry.TellsNothing ? 1 : 0);
        if (best == null || score > best.score()) {
          best = new Match(entry, trigger, asEntry, predication, List.copyOf(tokens), score);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Looks for the trigger's other words; a preposition makes its noun the patient. */
  private static Optional<Predication> triggered(
      Scene scene, Predication predication, Trigger trigger, List<Integer> tokens) {
    if (!trigger.complement().isEmpty()) {
      boolean found =
          predication.role("of").stream()
              .anyMatch(of -> scene.isHeadedBy(of.token(), trigger.complement()::equals));
      if (!found) {
        return Optional.empty();
      }
      predication.role("of").forEach(of -> tokens.add(of.token()));
    }
    if (trigger.companions().isEmpty()) {
      return Optional.of(predication);
    }
    Predication current = predication;
    List<String> words = trigger.companions();
    String joined = String.join(" ", words);
    if (predication.kind() != Predication.Kind.NOUN && predication.has(joined)) {
      return Optional.of(withPatient(scene, predication, joined, tokens));
    }
    for (String word : words) {
      if (current.companions().contains(word)) {
        addToken(scene, predication.head(), word, tokens);
      } else if (current.kind() != Predication.Kind.NOUN && current.has(word)) {
        current = withPatient(scene, current, word, tokens);
      } else if (current.kind() == Predication.Kind.VERB
          && current.role(Roles.PATIENT).stream()
              .anyMatch(filler -> isLemma(scene, filler.token(), word))) {
        current.role(Roles.PATIENT).forEach(filler -> tokens.add(filler.token()));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(current);
  }

  private static boolean isLemma(Scene scene, int token, String word) {
    return scene.lemma(token).equalsIgnoreCase(word)
        || scene.token(token).text().equalsIgnoreCase(word);
  }

  private static void addToken(Scene scene, int head, String word, List<Integer> tokens) {
    for (int child : scene.graph().children(head)) {
      if (scene.lemma(child).equalsIgnoreCase(word)) {
        tokens.add(child);
        return;
      }
    }
  }

  private static Predication withPatient(
      Scene scene, Predication predication, String preposition, List<Integer> tokens) {
    for (Filler filler : predication.role(preposition)) {
      for (int child : scene.graph().children(filler.token())) {
        boolean word = scene.graph().is(child, "case") || scene.graph().is(child, "mark");
        if (word) {
          tokens.add(child);
        }
      }
    }
    if (predication.passive() || predication.has(Roles.PATIENT)) {
      return predication;
    }
    Roles roles = new Roles(predication.roles());
    roles.addAll(Roles.PATIENT, predication.role(preposition));
    for (Filler filler : predication.role(preposition)) {
      scene.predications().phrasesOf(filler.token()).forEach(roles::addIfAbsent);
    }
    return predication.withRoles(roles.toMap());
  }

  /** Gives a noun's possessor, of-phrase and modifiers the roles that the entry says they have. */
  private static Predication nounRoles(Scene scene, Predication predication, Entry entry) {
    if (predication.kind() != Predication.Kind.NOUN) {
      return predication;
    }
    Entry.NounRoles usual = entry.nounRoles();
    Roles roles = new Roles(predication.roles());
    List<Filler> agents = new ArrayList<>(predication.role("by"));
    List<Filler> patients = new ArrayList<>();
    agents.addAll(predication.role(Roles.AGENT));
    (usual.possessorIsPatient() ? patients : agents).addAll(predication.role(Roles.POSSESSOR));
    (usual.ofIsAgent() ? agents : patients).addAll(predication.role("of"));
    for (Filler modifier : predication.role(Roles.MODIFIER)) {
      if (scene.mentionAt(modifier.token()).isPresent()) {
        (usual.modifierIsPatient() ? patients : agents).add(modifier);
      }
    }
    patients.addAll(predication.role(Roles.PATIENT));
    roles.remove(Roles.AGENT);
    roles.remove(Roles.PATIENT);
    if (!agents.isEmpty()) {
      roles.addAll(Roles.AGENT, agents);
    }
    if (!patients.isEmpty()) {
      roles.addAll(Roles.PATIENT, patients);
    }
    return predication.withRoles(roles.toMap());
  }
}
