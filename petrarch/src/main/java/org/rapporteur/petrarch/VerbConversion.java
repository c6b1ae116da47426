package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.RoleConstraint;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.ontology.Ontology.CameoCode;
import org.rapporteur.petrarch.VerbBlock.Verb;
import org.rapporteur.petrarch.VerbPattern.Marker;
import org.rapporteur.petrarch.VerbPattern.Part;
import org.rapporteur.petrarch.VerbPattern.Phrase;
import org.rapporteur.petrarch.VerbPattern.Prepositional;

/** Makes entries and noun classes of the coder's lexicon from one verb dictionary. */
final class VerbConversion {
  /** Where the target is looked for when the pattern does not say. */
  private static final List<String> TARGETS =
      List.of(
          Roles.PATIENT,
          Roles.ADDRESSEE,
          "against",
          "with",
          "to",
          "at",
          "on",
          "upon",
          "toward",
          "towards",
          "from",
          "for",
          "over",
          "into",
          "between",
          "among");

  private static final List<String> AGENT = List.of(Roles.AGENT);
  private static final List<String> TOGETHER =
      List.of(Roles.AGENT, Roles.PATIENT, "with", "between", "among");

  /**
   * What follows the verb without a preposition. No clauses: what somebody else does in a clause
   * below the verb is no company of it.
   */
  private static final List<String> OBJECTS = List.of(Roles.PATIENT, "object", Roles.ADDRESSEE);

  /** One pattern in so many has parentheses where they are used at all. */
  private static final int SHARE_OF_GROUPED = 20;

  private static final List<String> CONTENT =
      List.of(Roles.CLAUSE, Roles.PATIENT, "to", "for", Roles.PURPOSE);

  private final TextFile file;
  private final VerbFile verbs;
  private final EventCodes codes;
  private final String prefix;
  private final boolean parsed;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * @param prefix keeps the noun classes of several files apart
   */
  VerbConversion(TextFile file, VerbFile verbs, EventCodes codes, String prefix) {
    this.file = file;
    this.verbs = verbs;
    this.codes = codes;
    this.prefix = prefix;
    this.parsed = isParsed(verbs);
  }

  /**
   * Whether the patterns tell phrases apart, as those of PETRARCH 2 do; older ones are sequences of
   * words.
   */
  private static boolean isParsed(VerbFile verbs) {
    List<VerbPattern> all = verbs.blocks().stream().flatMap(b -> b.patterns().stream()).toList();
    long grouped =
        all.stream()
            .filter(
                pattern ->
                    Stream.concat(pattern.before().stream(), pattern.after().stream())
                        .anyMatch(Prepositional.class::isInstance))
            .count();
    return grouped * SHARE_OF_GROUPED >= all.size();
  }

  List<Entry> entries() {
    return entries;
  }

  /** The synonym sets, as noun classes. */
  Map<String, Set<String>> classes() {
    return classes;
  }

  VerbConversion convert() {
    verbs.synsets().forEach((name, members) -> classes.put(className(name), lemmas(members)));
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
        List<Trigger> forms = triggers(verb);
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

  // --- verbs

  private List<Trigger> triggers(Verb verb) {
    List<Trigger> triggers = new ArrayList<>();
    if (!verb.front().isEmpty()) {
      // RE_+ARM is written re-arm or rearm
      String front = String.join("-", verb.front());
      for (String head : List.of(front + "-" + verb.verb(), front + verb.verb())) {
        triggers.add(new Trigger(Predication.Kind.VERB, head, verb.back(), ""));
      }
      file.log().simplified(verb.line(), "read as one word, with and without hyphen");
    } else {
      boolean auxiliary = FunctionWords.IGNORED.contains(verb.verb()) && !verb.back().isEmpty();
      if (auxiliary) {
        List<String> rest = verb.back().subList(1, verb.back().size());
        for (Predication.Kind kind : List.of(Predication.Kind.ADJECTIVE, Predication.Kind.VERB)) {
          triggers.add(new Trigger(kind, verb.back().get(0), rest, ""));
        }
        file.log().simplified(verb.line(), "the auxiliary is left out");
      } else {
        Set<String> heads =
            verb.verb().endsWith("s") ? Set.of(verb.verb()) : Words.lemmas(verb.verb());
        heads.forEach(
            head -> triggers.add(new Trigger(Predication.Kind.VERB, head, verb.back(), "")));
      }
    }
    return triggers;
  }

  /** What the verbs tell in any company. PETRARCH codes no event without a second side. */
  private void base(int line, EventCode code, List<Trigger> triggers) {
    Optional<Told> told = told(line, code);
    if (told.isEmpty()) {
      // a verb that no entry has tells nothing anyway, and its sentences are not even parsed
      return;
    }
    Sides sides = new Sides();
    sides.direct(told.get());
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
                    sides.recipient,
                    List.of(new Constraint.OfKind(Constraint.Kind.ACTOR)),
                    List.of()));
    add(line, triggers, where, sides, action);
  }

  /** An event with the direction in which it goes. */
  private record Told(
      Entry.Tells tells, Optional<Operator> operator, boolean mutual, boolean backward) {}

  private Optional<Told> told(int line, EventCode code) {
    boolean backward = code.forward().isEmpty() && code.backward().isPresent();
    Optional<String> written = backward ? code.backward() : code.forward();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<CameoCode> row = codes.nearest(written.get());
    if (row.isEmpty()) {
      file.log().unreadable(line, written.get() + " is no CAMEO code");
      return Optional.empty();
    }
    if (!row.get().code().equals(written.get())) {
      file.log().simplified(line, written.get() + " is no CAMEO code; read as " + row.get().code());
    }
    if (!backward && code.backward().isPresent() && !code.isMutual()) {
      file.log().simplified(line, "only the first of the two codes is used");
    }
    return EventCodes.tells(row.get())
        .map(
            tells ->
                new Told(
                    tells,
                    EventCodes.operator(row.get()),
                    code.isMutual() || EventCodes.isTogether(tells),
                    backward));
  }

  // --- sides

  /** In which roles the sides stand. */
  private static final class Sides {
    private List<String> actor = AGENT;
    private List<String> parties = List.of();
    private List<String> recipient = TARGETS;

    private void direct(Told told) {
      if (told.mutual()) {
        together();
      } else if (told.backward()) {
        List<String> sources = actor;
        actor = recipient;
        recipient = sources;
      }
    }

    private void together() {
      actor = List.of();
      parties = TOGETHER;
      recipient = List.of();
    }

    private static List<String> first(String role, List<String> others) {
      Set<String> roles = new LinkedHashSet<>();
      roles.add(role);
      roles.addAll(others);
      return List.copyOf(roles);
    }
  }

  // --- patterns

  /** A pattern while it is being converted. */
  private final class Conversion {
    private final VerbPattern pattern;
    private final List<RoleConstraint> where = new ArrayList<>();
    private final Set<String> companions = new LinkedHashSet<>();
    private final Sides sides = new Sides();
    private boolean passive;
    private Optional<String> unusable = Optional.empty();

    private Conversion(VerbPattern pattern) {
      this.pattern = pattern;
    }

    private void simplified(String why) {
      file.log().simplified(pattern.line(), why);
    }

    private void read() {
      boolean targetInFront = false;
      for (Part part : pattern.before()) {
        if (part == Marker.TARGET) {
          targetInFront = true;
        } else if (part == Marker.BOTH) {
          sides.together();
        } else if (part == Marker.OTHER) {
          simplified("^ is left out");
        } else if (part instanceof Phrase phrase) {
          before(phrase);
        } else if (part instanceof Prepositional group) {
          prepositional(group);
        }
      }
      after(targetInFront);
    }

    private void before(Phrase phrase) {
      if (phrase.words().stream().allMatch(this::isGrammar)) {
        grammar(phrase.words(), true);
      } else {
        phrase(phrase, parsed ? AGENT : List.of(Roles.AGENT, Roles.PATIENT));
      }
    }

    private boolean isGrammar(String word) {
      return FunctionWords.IGNORED.contains(word)
          || FunctionWords.PREPOSITIONS.contains(word)
          || isNegation(word)
          || word.startsWith("&") && stands(word, FunctionWords.IGNORED);
    }

    private boolean isNegation(String word) {
      return FunctionWords.NEGATIONS.contains(word) || word.endsWith("n't") || word.equals("no");
    }

    /**
     * A negation in front is an adverb of the verb; small words that change nothing are left out.
     */
    private void grammar(List<String> words, boolean inFront) {
      for (String word : words) {
        if (isNegation(word) && inFront) {
          companions.add("not");
        } else if (isNegation(word)) {
          unusable = Optional.of("what is not done below the verb cannot be asked for");
        } else if (stands(word, FunctionWords.FUTURE)) {
          unusable = Optional.of("the tense of a verb cannot be asked for");
        } else {
          passive = passive || stands(word, FunctionWords.PASSIVE);
          simplified("small words are left out");
        }
      }
    }

    /** Whether it is one of these words, or a synonym set with one. */
    private boolean stands(String word, Set<String> wanted) {
      return word.startsWith("&")
          ? verbs.synsets().getOrDefault(VerbFile.synsetName(word), List.of()).stream()
              .anyMatch(wanted::contains)
          : wanted.contains(word);
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
        sides.recipient = List.of(Roles.PATIENT, Roles.AGENT);
      }
    }

    private boolean isAdverb(String word) {
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

    /**
     * Asks for a phrase with the preposition. The agent of a passive verb has a role of its own.
     */
    private void filled(String preposition) {
      if (preposition.equals("by")) {
        simplified("passive verbs are read as active ones");
      } else {
        where.add(
            new RoleConstraint(List.of(preposition), List.of(new Constraint.Any()), List.of()));
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
        case BOTH -> sides.together();
        case OTHER -> simplified("^ is left out");
      }
    }

    /** A side behind a preposition. The agent of a passive verb is found without being told. */
    private void side(String preposition, boolean target) {
      if (target) {
        sides.recipient = Sides.first(preposition, sides.recipient);
      } else if (!preposition.equals("by")) {
        sides.actor = List.of(preposition, "by", Roles.AGENT);
        sides.recipient = List.of(Roles.PATIENT, Roles.AGENT);
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
      boolean plain = words.stream().noneMatch(word -> word.startsWith("&"));
      if (words.size() > 2 || words.size() == 2 && !plain) {
        simplified("the words of a phrase are looked for one by one");
        words.forEach(word -> where.add(constraint(List.of(word), roles)));
      } else {
        where.add(constraint(words, roles));
      }
    }

    private RoleConstraint constraint(List<String> words, List<String> roles) {
      String last = words.get(words.size() - 1);
      if (words.size() == 1 && last.startsWith("&")) {
        String name = className(VerbFile.synsetName(last));
        return new RoleConstraint(roles, List.of(new Constraint.InClass(name)), List.of());
      }
      String front = words.size() == 1 ? "" : words.get(0) + " ";
      List<Constraint> anyOf = new ArrayList<>();
      Words.lemmas(last).forEach(lemma -> anyOf.add(new Constraint.Lemma(front + lemma)));
      return new RoleConstraint(roles, anyOf, List.of());
    }
  }

  private void pattern(VerbPattern pattern, List<Trigger> shared) {
    Conversion conversion = new Conversion(pattern);
    conversion.read();
    Optional<Told> told = told(pattern.line(), pattern.code());
    if (conversion.unusable.isPresent()) {
      file.log().notUsed(pattern.line(), conversion.unusable.get());
      return;
    }
    if (conversion.where.isEmpty() && conversion.companions.isEmpty()) {
      file.log().notUsed(pattern.line(), "nothing is left that the coder could look for");
      return;
    }
    List<Trigger> triggers = withCompanions(shared, conversion.companions);
    if (told.isEmpty()) {
      if (!file.log().isUnreadable(pattern.line())) {
        add(pattern.line(), triggers, conversion.where, new Sides(), new Entry.TellsNothing());
      }
      return;
    }
    conversion.sides.direct(told.get());
    Entry.Tells tells = told.get().tells();
    add(
        pattern.line(),
        triggers,
        conversion.where,
        conversion.sides,
        conversion.companions.contains("not") ? notNegated(tells) : tells);
  }

  /** The code of a pattern with a negation says what not doing it is: that has happened. */
  private static Entry.Tells notNegated(Entry.Tells tells) {
    return new Entry.Tells(
        tells.type(), tells.mode(), tells.contexts(), tells.cameo(), Optional.of("negated"));
  }

  private static List<Trigger> withCompanions(List<Trigger> triggers, Set<String> companions) {
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

  private void add(
      int line,
      List<Trigger> triggers,
      List<RoleConstraint> where,
      Sides sides,
      Entry.Action action) {
    boolean nothing = action instanceof Entry.TellsNothing;
    entries.add(
        new Entry(
            "petrarch:" + file.where(line),
            file.where(line),
            triggers,
            where,
            nothing ? List.of() : sides.actor,
            nothing ? List.of() : sides.parties,
            nothing ? List.of() : sides.recipient,
            Entry.NounRoles.USUAL,
            false,
            action,
            List.of(),
            List.of()));
  }

  // --- synonym sets

  private String className(String synset) {
    return prefix + synset.substring(1);
  }

  private static Set<String> lemmas(List<String> members) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String member : members) {
      List<String> words = Words.of(member);
      if (!words.isEmpty()) {
        int last = words.size() - 1;
        // the coder looks at a noun and the word in front of it
        String front = last == 0 ? "" : words.get(last - 1) + " ";
        Words.lemmas(words.get(last)).forEach(lemma -> lemmas.add(front + lemma));
      }
    }
    return lemmas;
  }
}
