package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.RoleConstraint;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.petrarch.VerbBlock.Verb;

/** Makes entries and noun classes of the coder's lexicon from one verb dictionary. */
final class VerbConversion {
  private static final List<String> CONTENT =
      List.of(Roles.CLAUSE, Roles.PATIENT, "to", "for", Roles.PURPOSE);

  private final TextFile file;
  private final VerbFile verbs;
  private final EventCodes codes;
  private final SynonymSets synonyms;
  private final boolean parsed;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param prefix keeps the noun classes of several files apart
   */
  VerbConversion(TextFile file, VerbFile verbs, EventCodes codes, String prefix) {
    this.file = file;
    this.verbs = verbs;
    this.codes = codes;
    this.synonyms = new SynonymSets(verbs.synsets(), prefix);
    this.parsed = verbs.isParsed();
  }

  List<Entry> entries() {
    return entries;
  }

  /** The synonym sets, as noun classes. */
  Map<String, Set<String>> classes() {
    return synonyms.classes();
  }

  VerbConversion convert() {
    verbs
        .transformations()
        .forEach(
            line ->
                file.log()
                    .notUsed(line, "embedding is read by the rules of the coder, not by these"));
    for (VerbBlock block : verbs.blocks()) {
      List<Trigger> triggers = new ArrayList<>();
      Map<EventCode, List<Trigger>> byCode = new LinkedHashMap<>();
      Map<EventCode, Integer> lines = new HashMap<>();
      for (Verb verb : block.verbs()) {
        List<Trigger> forms = VerbTriggers.of(verb, file.log());
        EventCode code = verb.code().orElse(block.code());
        triggers.addAll(forms);
        byCode.computeIfAbsent(code, key -> new ArrayList<>()).addAll(forms);
        lines.putIfAbsent(code, verb.code().isPresent() ? verb.line() : block.line());
      }
      byCode.forEach((code, list) -> base(lines.getOrDefault(code, block.line()), code, list));
      List<Trigger> shared = List.copyOf(new LinkedHashSet<>(triggers));
      if (shared.isEmpty()) {
        block.patterns().forEach(p -> file.log().notUsed(p.line(), "the block has no verb"));
      } else {
        block.patterns().forEach(pattern -> pattern(pattern, shared));
      }
    }
    return this;
  }

  /** What the verbs tell in any company. PETRARCH codes no event without a second side. */
  private void base(int line, EventCode code, List<Trigger> triggers) {
    Optional<Told> told = Told.of(code, codes, line, file.log());
    if (told.isEmpty()) {
      // a verb that no entry has tells nothing anyway, and its sentences are not even parsed
      return;
    }
    Sides sides = Sides.USUAL.directed(told.get());
    Optional<Operator> operator = told.get().operator();
    Entry.Action action =
        operator.isPresent()
            ? new Entry.Embeds(
                operator.get(),
                CONTENT,
                operator.get() == Operator.REQUEST,
                Optional.of(told.get().tells()),
                Optional.empty(),
                Optional.empty())
            : told.get().tells();
    boolean alone = operator.isPresent() || told.get().mutual() || told.get().backward();
    List<RoleConstraint> where =
        alone || !codes.needsRecipient(told.get().tells())
            ? List.of()
            : List.of(
                new RoleConstraint(
                    sides.recipient(),
                    List.of(new Constraint.OfKind(Constraint.Kind.ACTOR)),
                    List.of()));
    add(line, triggers, where, sides, action);
  }

  private void pattern(VerbPattern pattern, List<Trigger> shared) {
    int line = pattern.line();
    PatternConversion.Conditions conditions =
        PatternConversion.of(pattern, parsed, synonyms, file.log());
    Optional<Told> told = Told.of(pattern.code(), codes, line, file.log());
    if (conditions.unusable().isPresent()) {
      file.log().notUsed(line, conditions.unusable().get());
      return;
    }
    if (conditions.areEmpty()) {
      file.log().notUsed(line, "nothing is left that the coder could look for");
      return;
    }
    List<Trigger> triggers = VerbTriggers.withCompanions(shared, conditions.companions());
    if (told.isPresent()) {
      Entry.Tells tells = told.get().tells();
      add(
          line,
          triggers,
          conditions.where(),
          conditions.sides().directed(told.get()),
          conditions.areNegated() ? notNegated(tells) : tells);
    } else if (!file.log().isUnreadable(line)) {
      add(line, triggers, conditions.where(), Sides.NONE, new Entry.TellsNothing());
    }
  }

  /** The code of a pattern with a negation says what not doing it is: that has happened. */
  private static Entry.Tells notNegated(Entry.Tells tells) {
    return new Entry.Tells(
        tells.type(), tells.mode(), tells.contexts(), tells.cameo(), Optional.of("negated"));
  }

  private void add(
      int line,
      List<Trigger> triggers,
      List<RoleConstraint> where,
      Sides sides,
      Entry.Action action) {
    entries.add(
        new Entry(
            "petrarch:" + file.where(line),
            file.where(line),
            triggers,
            where,
            sides.actor(),
            sides.parties(),
            sides.recipient(),
            Entry.NounRoles.USUAL,
            false,
            action,
            List.of(),
            List.of()));
  }
}
