package org.rapporteur.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;

/** The names that lexicon files may use; each use of another one is a finding. */
final class Vocabulary {
  private static final List<String> CORE_ROLES =
      List.of(
          Roles.AGENT,
          Roles.PATIENT,
          Roles.OBJECT,
          Roles.ADDRESSEE,
          Roles.CLAUSE,
          Roles.PURPOSE,
          Roles.POSSESSOR,
          Roles.MODIFIER,
          Roles.SPEAKER,
          Roles.SENTENCE);

  /**
   * Roles of finite clauses that tell when, why or on what condition, by the word that opens them.
   */
  private static final List<String> ADVERBIAL_CLAUSES =
      Stream.of("after", "because", "before", "if", "since", "unless", "until", "when", "while")
          .map(mark -> Roles.CLAUSE + ":" + mark)
          .toList();

  /** Roles that a clause fills, of whose verb a side may name a role. */
  private static final Set<String> CLAUSES = Set.of(Roles.CLAUSE, Roles.PURPOSE);

  private final Ontology ontology;
  private final Set<String> roles = new HashSet<>(CORE_ROLES);
  private final Set<String> classes;
  private final Findings findings;

  Vocabulary(Ontology ontology, Set<String> prepositions, Set<String> classes, Findings findings) {
    this.ontology = ontology;
    this.roles.addAll(prepositions);
    this.roles.addAll(ADVERBIAL_CLAUSES);
    this.classes = classes;
    this.findings = findings;
  }

  Optional<EventType> type(String value, SourceLine where) {
    return Values.constant(EventType.class, value, where, "unknown-event", findings);
  }

  void checkMode(EventType type, String mode, SourceLine where) {
    if (!ontology.isMode(type, mode)) {
      findings.add(
          where,
          "unknown-mode",
          "\"" + mode + "\" is no mode of " + type,
          "use one of "
              + String.join(
                  " ",
                  ontology.modes().getOrDefault(type, Map.of()).keySet().stream()
                      .sorted()
                      .toList()));
    }
  }

  /** Checks a mode whose type the file does not say. */
  void checkModeOfAnyType(String mode, SourceLine where) {
    if (ontology.modes().values().stream().noneMatch(modes -> modes.containsKey(mode))) {
      findings.add(
          where,
          "unknown-mode",
          "\"" + mode + "\" is no mode of any type",
          "use a mode of ontology/modes.tsv");
    }
  }

  void checkContext(String context, SourceLine where) {
    if (!ontology.contexts().contains(context)) {
      findings.add(
          where,
          "unknown-context",
          "\"" + context + "\" is no context",
          "use a context of ontology/contexts.tsv");
    }
  }

  void checkCameo(String cameo, SourceLine where) {
    if (!ontology.cameo().containsKey(cameo)) {
      findings.add(
          where,
          "unknown-cameo",
          "\"" + cameo + "\" is no CAMEO code",
          "use a code of ontology/cameo.tsv, in quotes");
    }
  }

  void checkRole(String role, SourceLine where) {
    if (!roles.contains(role)) {
      findings.add(
          where,
          "unknown-role",
          "\"" + role + "\" is no role",
          "use a role of lexicon/FORMAT.md or add the preposition to lexicon/prepositions.txt");
    }
  }

  /** Checks a role of a side, which may be that of the verb of a clause: "purpose.patient". */
  void checkSide(String role, SourceLine where) {
    int dot = role.indexOf('.');
    boolean ofClause = CLAUSES.contains(role.substring(0, Math.max(0, dot)));
    checkRole(ofClause ? role.substring(dot + 1) : role, where);
  }

  void checkClass(String name, SourceLine where) {
    if (!classes.contains(name)) {
      findings.add(
          where,
          "unknown-class",
          "there is no class @" + name,
          "declare it in lexicon/classes or use another");
    }
  }

  /** Checks the class that a word names, if it is one. */
  void checkWord(String word, SourceLine where) {
    if (word.startsWith("@")) {
      checkClass(word.substring(1), where);
    }
  }

  void checkStatus(String status, SourceLine where) {
    Values.constant(Status.class, status, where, "status", findings);
  }
}
