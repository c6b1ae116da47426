package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.RoleConstraint;
import org.rapporteur.petrarch.VerbPattern.Marker;
import org.rapporteur.petrarch.VerbPattern.Part;
import org.rapporteur.petrarch.VerbPattern.Phrase;
import org.rapporteur.petrarch.VerbPattern.Prepositional;

/** Makes of one pattern what the coder can ask for; what it cannot ask for is logged. */
final class PatternConversion {
  private static final String NOT = "not";

  /**
   * What follows the verb without a preposition. No clauses: what somebody else does in a clause
   * below the verb is no company of it.
   */
  private static final List<String> OBJECTS = List.of(Roles.PATIENT, "object", Roles.ADDRESSEE);

  private final VerbPattern pattern;
  private final boolean parsed;
  private final SynonymSets synonyms;
  private final LineLog log;
  private final List<RoleConstraint> where = new ArrayList<>();
  private final Set<String> companions = new LinkedHashSet<>();
  private Sides sides = Sides.USUAL;
  private boolean passive;
  private Optional<String> unusable = Optional.empty();

  private PatternConversion(
      VerbPattern pattern, boolean parsed, SynonymSets synonyms, LineLog log) {
    this.pattern = pattern;
    this.parsed = parsed;
    this.synonyms = synonyms;
    this.log = log;
  }

  /**
   * What a pattern asks for.
   *
   * @param where what has to stand in the roles of the verb
   * @param companions words beside the verb; {@code not} where it must be negated
   * @param unusable why the pattern cannot be used; empty when it can
   */
  record Conditions(
      List<RoleConstraint> where, List<String> companions, Sides sides, Optional<String> unusable) {
    Conditions {
      where = List.copyOf(where);
      companions = List.copyOf(companions);
    }

    boolean areEmpty() {
      return where.isEmpty() && companions.isEmpty();
    }

    boolean areNegated() {
      return companions.contains(NOT);
    }
  }

  /**
   * Reads a pattern.
   *
   * @param parsed whether the patterns of its file tell phrases apart
   */
  static Conditions of(VerbPattern pattern, boolean parsed, SynonymSets synonyms, LineLog log) {
    return new PatternConversion(pattern, parsed, synonyms, log).read();
  }

  private void simplified(String why) {
    log.simplified(pattern.line(), why);
  }

  private Conditions read() {
    boolean targetInFront = false;
    for (Part part : pattern.before()) {
      if (part == Marker.TARGET) {
        targetInFront = true;
      } else if (part == Marker.BOTH) {
        sides = sides.together();
      } else if (part == Marker.OTHER) {
        simplified("^ is left out");
      } else if (part instanceof Phrase phrase) {
        before(phrase);
      } else if (part instanceof Prepositional group) {
        prepositional(group);
      }
    }
    after(targetInFront);
    return new Conditions(where, List.copyOf(companions), sides, unusable);
  }

  private void before(Phrase phrase) {
    if (phrase.words().stream().allMatch(this::isGrammar)) {
      grammar(phrase.words(), true);
    } else {
      phrase(phrase, parsed ? List.of(Roles.AGENT) : List.of(Roles.AGENT, Roles.PATIENT));
    }
  }

  private boolean isGrammar(String word) {
    return FunctionWords.IGNORED.contains(word)
        || FunctionWords.PREPOSITIONS.contains(word)
        || isNegation(word)
        || SynonymSets.isSet(word) && synonyms.stands(word, FunctionWords.IGNORED);
  }

  private static boolean isNegation(String word) {
    return FunctionWords.NEGATIONS.contains(word) || word.endsWith("n't") || word.equals("no");
  }

  /** A negation in front is an adverb of the verb; small words that change nothing are left out. */
  private void grammar(List<String> words, boolean inFront) {
    for (String word : words) {
      if (isNegation(word) && inFront) {
        companions.add(NOT);
      } else if (isNegation(word)) {
        unusable = Optional.of("what is not done below the verb cannot be asked for");
      } else if (synonyms.stands(word, FunctionWords.FUTURE)) {
        unusable = Optional.of("the tense of a verb cannot be asked for");
      } else {
        passive = passive || synonyms.stands(word, FunctionWords.PASSIVE);
        simplified("small words are left out");
      }
    }
  }

  private void after(boolean targetInFront) {
    Optional<String> preposition = Optional.empty();
    boolean governs = true;
    boolean first = true;
    int phrases = 0;
    for (Part part : pattern.after()) {
      if (part instanceof Marker marker) {
        marker(marker, preposition, targetInFront);
        governs = true;
      } else if (part instanceof Prepositional group) {
        prepositional(group);
      } else if (part instanceof Phrase phrase) {
        List<String> words = phrase.words();
        String only = words.size() == 1 ? words.get(0) : "";
        if (first && isAdverb(only)) {
          companions.add(only);
        } else if (FunctionWords.PREPOSITIONS.contains(only)) {
          preposition = Optional.of(only);
          governs = false;
        } else if (words.stream().allMatch(this::isGrammar)) {
          grammar(words, false);
        } else {
          phrase(phrase, rolesAfter(preposition));
          governs = true;
          phrases++;
        }
      }
      first = false;
    }
    if (!governs) {
      filled(preposition.orElseThrow());
    }
    if (phrases > 1) {
      simplified("the order of the words is not looked at");
    }
    if (targetInFront && !passive) {
      sides = sides.withTargetInFront();
    }
  }

  private static boolean isAdverb(String word) {
    return FunctionWords.PARTICLES.contains(word) || word.endsWith("ly");
  }

  /** Where the words behind a preposition stand, or behind the verb when there is none yet. */
  private List<String> rolesAfter(Optional<String> preposition) {
    if (preposition.isEmpty()) {
      return OBJECTS;
    }
    return preposition.get().equals("to")
        ? List.of("to", Roles.CLAUSE, Roles.PURPOSE)
        : withAgent(preposition.get());
  }

  private static List<String> withAgent(String preposition) {
    return preposition.equals("by") ? List.of("by", Roles.AGENT) : List.of(preposition);
  }

  /** Asks for a phrase with the preposition. The agent of a passive verb has a role of its own. */
  private void filled(String preposition) {
    if (preposition.equals("by")) {
      simplified("passive verbs are read as active ones");
    } else {
      where.add(new RoleConstraint(List.of(preposition), List.of(new Constraint.Any()), List.of()));
    }
  }

  private void marker(Marker marker, Optional<String> preposition, boolean targetInFront) {
    switch (marker) {
      case TARGET -> preposition.ifPresent(p -> side(p, true));
      case SOURCE -> {
        if (preposition.isPresent()) {
          side(preposition.get(), false);
        } else if (!targetInFront) {
          simplified("a source behind the verb is looked for in front of it");
        }
      }
      case BOTH -> sides = sides.together();
      case OTHER -> simplified("^ is left out");
    }
  }

  /** A side behind a preposition. The agent of a passive verb is found without being told. */
  private void side(String preposition, boolean target) {
    if (target) {
      sides = sides.withTarget(preposition);
    } else if (!preposition.equals("by")) {
      sides = sides.withSource(preposition);
    }
    filled(preposition);
  }

  private void prepositional(Prepositional group) {
    List<String> roles = new ArrayList<>(group.prepositions());
    if (roles.contains("by")) {
      roles.add(Roles.AGENT);
    }
    boolean governs = false;
    for (Part part : group.governed()) {
      if (part instanceof Phrase phrase) {
        if (phrase.words().stream().allMatch(this::isGrammar)) {
          simplified("small words are left out");
        } else {
          phrase(phrase, roles);
          governs = true;
        }
      } else if (part instanceof Marker marker) {
        marker(marker, Optional.of(group.prepositions().get(0)), false);
        governs = governs || marker == Marker.SOURCE || marker == Marker.TARGET;
      }
    }
    if (!governs && group.prepositions().size() > 1) {
      where.add(new RoleConstraint(roles, List.of(new Constraint.Any()), List.of()));
    } else if (!governs) {
      filled(group.prepositions().get(0));
    }
  }

  /** All words of a phrase have to be in the role; two at most can be asked to stand together. */
  private void phrase(Phrase phrase, List<String> roles) {
    List<String> words = phrase.words().stream().filter(word -> !isGrammar(word)).toList();
    if (words.size() < phrase.words().size()) {
      simplified("small words are left out");
    }
    boolean plain = words.stream().noneMatch(SynonymSets::isSet);
    if (words.size() > 2 || words.size() == 2 && !plain) {
      simplified("the words of a phrase are looked for one by one");
      words.forEach(word -> where.add(constraint(List.of(word), roles)));
    } else {
      where.add(constraint(words, roles));
    }
  }

  private RoleConstraint constraint(List<String> words, List<String> roles) {
    String last = words.get(words.size() - 1);
    if (words.size() == 1 && SynonymSets.isSet(last)) {
      return new RoleConstraint(
          roles, List.of(new Constraint.InClass(synonyms.classOf(last))), List.of());
    }
    String front = words.size() == 1 ? "" : words.get(0) + " ";
    List<Constraint> anyOf = new ArrayList<>();
    Words.lemmas(last).forEach(lemma -> anyOf.add(new Constraint.Lemma(front + lemma)));
    return new RoleConstraint(roles, anyOf, List.of());
  }
}
