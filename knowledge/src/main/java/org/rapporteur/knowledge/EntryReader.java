package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.RoleConstraint;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.ontology.EventType;

/** Reads senses and operators. */
final class EntryReader {
  private static final Set<String> COMMON_KEYS =
      Set.of(
          "id",
          "verb",
          "noun",
          "adjective",
          "where",
          "actor",
          "recipient",
          "parties",
          "event",
          "mode",
          "contexts",
          "cameo",
          "status",
          "possessor",
          "of",
          "modifier",
          "implies_person",
          "examples",
          "counter");
  private static final Set<String> OPERATOR_KEYS = Set.of("operator", "content", "control");

  private static final String NONE = "none";

  private final Vocabulary vocabulary;
  private final Findings findings;

  EntryReader(Vocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  /**
   * Reads an entry; empty when it has no id, no trigger or no event that can be read. Findings:
   * {@code unknown-key}, {@code shape}, {@code missing-id}, {@code id}, {@code no-trigger}, {@code
   * unknown-*}, {@code sides}, {@code no-examples}, {@code noun-roles}, {@code control}, {@code
   * constraint}.
   */
  Optional<Entry> read(YamlMap map) {
    boolean operator = map.has("operator");
    Set<String> keys = new HashSet<>(COMMON_KEYS);
    if (operator) {
      keys.addAll(OPERATOR_KEYS);
    }
    map.allowOnly(keys);
    Optional<String> id = Identifiers.id(map, findings);
    List<Trigger> triggers = triggers(map);
    List<RoleConstraint> where = map.map("where").map(this::constraints).orElse(List.of());
    Optional<? extends Entry.Action> action = operator ? embeds(map) : tells(map);
    List<String> actor = sides(map, "actor");
    List<String> parties = roles(map, "parties");
    List<String> recipient = sides(map, "recipient");
    if (!actor.isEmpty() && !parties.isEmpty()) {
      findings.add(
          map.where("parties"), "sides", "both actor and parties", "leave one of them out");
    }
    if (action.isPresent()
        && !(action.get() instanceof Entry.TellsNothing)
        && actor.isEmpty()
        && parties.isEmpty()) {
      findings.add(
          map.where(), "sides", "neither actor nor parties", "say in which role the actor stands");
    }
    List<Entry.Example> examples = Examples.required(map, findings);
    Entry.NounRoles nounRoles = nounRoles(map);
    if (id.isEmpty() || triggers.isEmpty() || action.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            id.get(),
            map.where(),
            triggers,
            where,
            actor,
            parties,
            recipient,
            nounRoles,
            map.yes("implies_person"),
            action.get(),
            examples,
            Examples.of(map, "counter")));
  }

  private List<Trigger> triggers(YamlMap map) {
    List<Trigger> triggers = new ArrayList<>();
    for (Predication.Kind kind : Predication.Kind.values()) {
      for (YamlMap.Text text : map.textsWithLines(kind.name().toLowerCase(Locale.ROOT))) {
        if (!text.value().equals(text.value().toLowerCase(Locale.ROOT))) {
          findings.add(
              text.where(),
              "trigger-case",
              "trigger \"" + text.value() + "\" has capitals",
              "write lemmas in lower case");
        }
        Trigger trigger = Trigger.parse(kind, text.value());
        if (triggers.contains(trigger)) {
          findings.add(
              text.where(), "duplicate", "trigger \"" + text.value() + "\" again", "drop it");
        } else {
          triggers.add(trigger);
        }
      }
    }
    if (triggers.isEmpty()) {
      findings.add(
          map.where(), "no-trigger", "the entry has no trigger", "give verb, noun or adjective");
    }
    return triggers;
  }

  private List<String> sides(YamlMap map, String key) {
    List<YamlMap.Text> roles = map.textsWithLines(key);
    roles.forEach(role -> vocabulary.checkSide(role.value(), role.where()));
    return roles.stream().map(YamlMap.Text::value).toList();
  }

  private List<String> roles(YamlMap map, String key) {
    List<YamlMap.Text> roles = map.textsWithLines(key);
    roles.forEach(role -> vocabulary.checkRole(role.value(), role.where()));
    return roles.stream().map(YamlMap.Text::value).toList();
  }

  private Entry.NounRoles nounRoles(YamlMap map) {
    return new Entry.NounRoles(
        differs(map, "possessor", "patient"),
        differs(map, "of", "agent"),
        differs(map, "modifier", "patient"));
  }

  private boolean differs(YamlMap map, String key, String unusual) {
    Optional<String> value = map.text(key);
    if (value.isPresent() && !map.has("noun")) {
      findings.add(map.where(key), "noun-roles", key + " without a noun trigger", "leave it out");
    }
    if (value.isPresent() && !value.get().equals(unusual)) {
      findings.add(
          map.where(key),
          "noun-roles",
          key + " is \"" + value.get() + "\"",
          "write " + unusual + " or leave it out");
    }
    return value.filter(unusual::equals).isPresent();
  }

  // --- constraints

  private List<RoleConstraint> constraints(YamlMap where) {
    List<RoleConstraint> constraints = new ArrayList<>();
    for (String key : where.keys()) {
      List<String> roles = Arrays.stream(key.split("\\|", -1)).map(String::trim).toList();
      roles.forEach(role -> vocabulary.checkRole(role, where.where(key)));
      List<Constraint> anyOf = new ArrayList<>();
      List<Constraint> noneOf = new ArrayList<>();
      for (YamlMap.Text text : where.textsWithLines(key)) {
        boolean negated = text.value().startsWith("!");
        String value = negated ? text.value().substring(1).trim() : text.value();
        if (value.isEmpty()) {
          findings.add(text.where(), "constraint", "an empty constraint", "write a value");
        } else {
          (negated ? noneOf : anyOf).add(constraint(value, text.where()));
        }
      }
      constraints.add(new RoleConstraint(roles, anyOf, noneOf));
    }
    return constraints;
  }

  private Constraint constraint(String value, SourceLine where) {
    if (value.startsWith("@")) {
      vocabulary.checkClass(value.substring(1), where);
      return new Constraint.InClass(value.substring(1));
    }
    if (value.equals("any")) {
      return new Constraint.Any();
    }
    if (value.equals("absent")) {
      return new Constraint.Absent();
    }
    for (Constraint.Kind kind : Constraint.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
        return new Constraint.OfKind(kind);
      }
    }
    return new Constraint.Lemma(value);
  }

  // --- what it tells

  private Optional<? extends Entry.Action> tells(YamlMap map) {
    if (map.has("event") && map.text("event").filter(NONE::equals).isPresent()) {
      return Optional.of(new Entry.TellsNothing());
    }
    if (!map.has("event")) {
      findings.add(map.where(), "unknown-event", "the entry has no event", "name the type or none");
      return Optional.empty();
    }
    return event(map);
  }

  private Optional<Entry.Tells> event(YamlMap map) {
    Optional<EventType> type =
        map.text("event").flatMap(value -> vocabulary.type(value, map.where("event")));
    Optional<String> mode = map.text("mode");
    if (type.isPresent() && mode.isPresent()) {
      vocabulary.checkMode(type.get(), mode.get(), map.where("mode"));
    }
    for (YamlMap.Text context : map.textsWithLines("contexts")) {
      vocabulary.checkContext(context.value(), context.where());
    }
    Optional<String> cameo = map.text("cameo");
    cameo.ifPresent(code -> vocabulary.checkCameo(code, map.where("cameo")));
    Optional<String> status = map.text("status");
    status.ifPresent(word -> vocabulary.checkStatus(word, map.where("status")));
    return type.map(found -> new Entry.Tells(found, mode, map.texts("contexts"), cameo, status));
  }

  private Optional<Entry.Embeds> embeds(YamlMap map) {
    Optional<Operator> operator =
        map.text("operator")
            .flatMap(
                word ->
                    Values.constant(
                        Operator.class, word, map.where("operator"), "unknown-operator", findings));
    List<String> content = roles(map, "content");
    if (!map.has("content")) {
      findings.add(
          map.where(), "content", "the operator has no content", "say where the event stands");
    }
    boolean barren = !map.has("event") || map.text("event").filter(NONE::equals).isPresent();
    Optional<Entry.Tells> bare = barren ? Optional.empty() : event(map);
    if (barren) {
      map.text("mode").ifPresent(mode -> vocabulary.checkModeOfAnyType(mode, map.where("mode")));
      map.text("cameo").ifPresent(code -> vocabulary.checkCameo(code, map.where("cameo")));
    }
    return operator.map(
        found ->
            new Entry.Embeds(
                found,
                content,
                controlledByRecipient(map),
                bare,
                map.text("mode"),
                map.text("cameo")));
  }

  private boolean controlledByRecipient(YamlMap map) {
    Optional<String> control = map.text("control");
    boolean recipient = control.filter("recipient"::equals).isPresent();
    if (!recipient && control.filter("agent"::equals).isEmpty()) {
      findings.add(
          map.where("control"),
          "control",
          "control is \"" + control.orElse("") + "\"",
          "write agent or recipient");
    }
    return recipient;
  }
}
