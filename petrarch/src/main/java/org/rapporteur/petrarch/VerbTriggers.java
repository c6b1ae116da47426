package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.petrarch.VerbBlock.Verb;

/** The verbs of a dictionary as triggers. */
final class VerbTriggers {
  private VerbTriggers() {}

  /** The spellings and kinds of word in which a verb is met. */
  static List<Trigger> of(Verb verb, LineLog log) {
    List<Trigger> triggers = new ArrayList<>();
    if (!verb.front().isEmpty()) {
      // RE_+ARM is written re-arm or rearm
      String front = String.join("-", verb.front());
      for (String head : List.of(front + "-" + verb.verb(), front + verb.verb())) {
        triggers.add(new Trigger(Predication.Kind.VERB, head, verb.back(), ""));
      }
      log.simplified(verb.line(), "read as one word, with and without hyphen");
    } else {
      boolean auxiliary = FunctionWords.IGNORED.contains(verb.verb()) && !verb.back().isEmpty();
      if (auxiliary) {
        List<String> rest = verb.back().subList(1, verb.back().size());
        for (Predication.Kind kind : List.of(Predication.Kind.ADJECTIVE, Predication.Kind.VERB)) {
          triggers.add(new Trigger(kind, verb.back().get(0), rest, ""));
        }
        log.simplified(verb.line(), "the auxiliary is left out");
      } else {
        Set<String> heads =
            verb.verb().endsWith("s") ? Set.of(verb.verb()) : Words.lemmas(verb.verb());
        heads.forEach(
            head -> triggers.add(new Trigger(Predication.Kind.VERB, head, verb.back(), "")));
      }
    }
    return triggers;
  }

  /** The same triggers, with more words beside them. */
  static List<Trigger> withCompanions(List<Trigger> triggers, Collection<String> companions) {
    if (companions.isEmpty()) {
      return triggers;
    }
    return triggers.stream()
        .map(
            trigger -> {
              List<String> words = new ArrayList<>(trigger.companions());
              words.addAll(companions);
              return new Trigger(trigger.kind(), trigger.head(), words, trigger.complement());
            })
        .toList();
  }
}
