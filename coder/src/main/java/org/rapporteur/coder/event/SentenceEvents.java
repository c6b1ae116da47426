package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.attribution.ReportFinder;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.EntryPattern;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;

/**
 * The events of one parsed sentence: reads its triggers from the top of the tree down, leaves out
 * what is only the content of something said, and joins what tells the same occurrence.
 */
public final class SentenceEvents {
  /** Roles in which what is said, asked or refused stands. */
  private static final List<String> SAID =
      List.of(
          Roles.CLAUSE, Roles.PATIENT, Roles.PURPOSE, "for", "to", "of", "on", "over", "against");

  private static final Set<String> PLACE_SECTORS =
      Set.of("COP", "CVL", "JUD", "LEG", "GOV", "LAB", "EDU", "MED", "REL", "AGR", "OPP", "JRN");

  private final Lexicon lexicon;
  private final Ontology ontology;
  private final StatusReader status;
  private final Refiner refiner;
  private final SizeReader sizes;

  public SentenceEvents(Lexicon lexicon, Ontology ontology) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.status = new StatusReader(lexicon.status());
    this.refiner = new Refiner(lexicon);
    this.sizes = new SizeReader(lexicon.classes());
  }

  /**
   * An event with what its own sentence says.
   *
   * @param trigger token that carries it
   * @param triggers all tokens of its trigger
   * @param accuser a source that is not in a report: who accuses or denies
   */
  public record Found(
      EventType type,
      Optional<String> mode,
      List<String> contexts,
      Optional<String> cameo,
      List<Mention> actors,
      List<Mention> recipients,
      Optional<Content> content,
      Status status,
      Size size,
      int trigger,
      List<Integer> triggers,
      Optional<Mention> accuser,
      Explanation explanation) {}

  /** What a sentence tells, and why its other triggers tell nothing. */
  public record Result(List<Found> events, List<String> notes) {}

  public Result find(Scene scene, List<ReportFinder.Found> reports) {
    EventReader reader = new EventReader(lexicon, scene, speakers(scene, reports));
    BitSet consumed = new BitSet();
    List<Draft> drafts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int token : reader.candidates()) {
      if (consumed.get(token)) {
        continue;
      }
      Optional<Reading> reading = reader.read(token);
      if (reading.isPresent()) {
        accept(scene, reading.get(), consumed, drafts, notes, Optional.empty());
      }
    }
    notes.addAll(reader.notes());
    fillFromSiblings(scene, drafts);
    List<Found> events = join(scene, drafts).stream().map(draft -> finish(scene, draft)).toList();
    return new Result(events, notes.stream().distinct().toList());
  }

  /**
   * "accused Iran of lying and threatened sanctions": whom the second is about stands with the
   * first.
   */
  private static void fillFromSiblings(Scene scene, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (!draft.reading.recipients().isEmpty() || !needsRecipient(draft.reading.type())) {
        continue;
      }
      drafts.stream()
          .filter(other -> other != draft && !other.reading.recipients().isEmpty())
          .filter(other -> areConjuncts(scene, other, draft))
          .filter(other -> other.reading.actors().equals(draft.reading.actors()))
          .findFirst()
          .ifPresent(
              other ->
                  draft.reading =
                      draft.reading.withSides(draft.reading.actors(), other.reading.recipients()));
    }
  }

  private static boolean needsRecipient(EventType type) {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION, AID -> true;
      default -> false;
    };
  }

  private static boolean areConjuncts(Scene scene, Draft first, Draft second) {
    int a = first.reading.head();
    int b = second.reading.head();
    return scene.graph().is(b, "conj") && scene.graph().head(b) == a && a < b;
  }

  private static final class Draft {
    private Reading reading;
    private final Status status;
    private final Optional<Mention> accuser;
    private Size size = Size.NONE;

    private Draft(Reading reading, Status status, Optional<Mention> accuser) {
      this.reading = reading;
      this.status = status;
      this.accuser = accuser;
    }
  }

  private static Map<Integer, List<Filler>> speakers(
      Scene scene, List<ReportFinder.Found> reports) {
    Map<Integer, List<Filler>> speakers = new HashMap<>();
    for (ReportFinder.Found report : reports) {
      if (report.sourceToken() >= 0) {
        report.content().stream()
            .forEach(
                token -> speakers.put(token, List.of(new Filler(report.sourceToken(), "speaker"))));
      }
    }
    return speakers;
  }

  private void accept(
      Scene scene,
      Reading read,
      BitSet consumed,
      List<Draft> drafts,
      List<String> notes,
      Optional<Mention> accuser) {
    Reading reading = withPlainSides(scene, read);
    Optional<Status> found = status.read(scene, reading);
    if (found.isEmpty()) {
      notes.add(quoted(scene, reading) + " is only possible or wished for");
      consume(scene, reading, consumed);
      return;
    }
    Optional<String> lack = lack(reading).or(() -> merelyMentioned(scene, reading));
    if (lack.isPresent()) {
      notes.add(quoted(scene, reading) + ": " + lack.get() + " (" + reading.entry().id() + ")");
      if (!reading.operators().isEmpty()) {
        return;
      }
      reading.triggers().forEach(consumed::set);
      return;
    }
    consume(scene, reading, consumed);
    Draft draft = new Draft(reading, found.get(), accuser);
    draft.size = sizes.read(scene, reading);
    drafts.add(draft);
    boolean notDenied =
        found.get() == Status.NEGATED
            && outermost(reading).filter(operator -> operator == Operator.DENY).isPresent();
    if (notDenied) {
      reading.open().forEach(content -> content.triggers().forEach(consumed::set));
    } else {
      open(scene, reading, consumed, drafts, notes);
    }
  }

  /** The deed that is alleged or denied is coded beside the accusation or denial. */
  private void open(
      Scene scene, Reading reading, BitSet consumed, List<Draft> drafts, List<String> notes) {
    Optional<Mention> accuser = reading.actors().stream().findFirst();
    Optional<Operator> operator = outermost(reading);
    for (Reading content : reading.open()) {
      boolean codable =
          isMaterial(content)
              && operator.isPresent()
              && (content.inner().kind() == Predication.Kind.VERB || hasOwnTarget(content));
      if (codable && operator.get() != Operator.PRAISE) {
        Reading alleged = content;
        if (operator.get() == Operator.ACCUSE
            && content.actors().isEmpty()
            && content.inner().kind() == Predication.Kind.VERB) {
          alleged = content.withSides(reading.recipients(), content.recipients());
        }
        if (operator.get() == Operator.DENY) {
          List<Turn> turns = new ArrayList<>(content.turns());
          turns.add(Turn.DENIED);
          alleged = alleged.withCoding(alleged.coding(), alleged.content(), turns);
        }
        accept(scene, alleged, consumed, drafts, notes, accuser);
      }
      content.triggers().forEach(consumed::set);
    }
  }

  private static boolean isMaterial(Reading content) {
    return switch (content.type()) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, REJECT -> false;
      default -> true;
    };
  }

  private static boolean hasOwnTarget(Reading content) {
    Predication inner = content.inner();
    return !content.recipients().isEmpty()
        || inner.has("in")
        || inner.has("on")
        || inner.has("against");
  }

  private static Optional<Operator> outermost(Reading reading) {
    return reading.operators().isEmpty()
        ? Optional.empty()
        : Optional.of(((Entry.Embeds) reading.operators().get(0).action()).operator());
  }

  private static String quoted(Scene scene, Reading reading) {
    return "'" + scene.token(reading.inner().head()).text() + "'";
  }

  // --- sides

  /** Fills in what the sentence makes plain: who is helped by an aid that enables him. */
  private Reading withPlainSides(Scene scene, Reading reading) {
    List<Mention> recipients = reading.recipients();
    if (reading.type() == EventType.AID
        && recipients.isEmpty()
        && reading.inner().kind() == Predication.Kind.NOUN) {
      recipients =
          helped(scene, reading.inner().head()).stream()
              .filter(mention -> !reading.actors().contains(mention))
              .toList();
    }
    return reading.withSides(
        reading.actors(), asTargets(reading, withoutOwnGround(reading, recipients)));
  }

  /** Where somebody moves troops or imposes a curfew in his own country is a place, not a side. */
  private static List<Mention> withoutOwnGround(Reading reading, List<Mention> recipients) {
    boolean ground = reading.type() == EventType.MOBILIZE || reading.type() == EventType.COERCE;
    return recipients.stream()
        .filter(
            mention ->
                !ground
                    || !isGround(mention)
                    || reading.actors().stream()
                        .noneMatch(
                            actor -> actor.referent().code().equals(mention.referent().code())))
        .toList();
  }

  private static boolean isGround(Mention mention) {
    return switch (mention.sort()) {
      case CITY, SEAT, STATE -> true;
      default -> false;
    };
  }

  private List<Mention> helped(Scene scene, int noun) {
    DependencyGraph graph = scene.graph();
    int subject = noun;
    while (graph.head(subject) != DependencyGraph.NONE
        && !scene.token(graph.head(subject)).isVerb()) {
      subject = graph.head(subject);
    }
    int verb = graph.head(subject);
    if (verb == DependencyGraph.NONE
        || !(graph.is(subject, "nsubj") || graph.is(subject, "obl"))
        || !lexicon.classes().contains("helping-verbs", scene.lemma(verb))) {
      return List.of();
    }
    return scene.predications().read(verb).role(Roles.PATIENT).stream()
        .flatMap(filler -> scene.actorsIn(filler.token()).stream())
        .toList();
  }

  /** A capital that is visited or struck is a place, not a government. */
  private static List<Mention> asTargets(Reading reading, List<Mention> recipients) {
    EventType act = reading.content().map(Content::type).orElse(reading.type());
    boolean target =
        switch (act) {
          case CONSULT -> reading.operators().isEmpty();
          case ASSAULT, COERCE, MOBILIZE -> reading.content().isEmpty();
          default -> false;
        };
    if (!target) {
      return recipients;
    }
    return recipients.stream()
        .map(
            mention ->
                mention.sort() == Mention.Sort.SEAT
                    ? mention.withReferent(mention.referent().withSectors(List.of()))
                    : mention)
        .toList();
  }

  /** Why a reading is no record, if it is none. */
  private static Optional<String> lack(Reading reading) {
    List<Mention> sides =
        Stream.concat(reading.actors().stream(), reading.recipients().stream()).toList();
    if (sides.isEmpty()) {
      return Optional.of("no side is named");
    }
    boolean someone =
        reading.actors().stream().anyMatch(SentenceEvents::canAct)
            || reading.recipients().stream()
                .anyMatch(mention -> canAct(mention) && mention.sort() != Mention.Sort.CITY);
    boolean coded =
        sides.stream()
            .flatMap(mention -> mention.referents().stream())
            .anyMatch(referent -> referent.code().isPresent());
    if (isCooperative(reading.type()) && !coded) {
      return Optional.of("no side has a country or organisation");
    }
    if (reading.actors().isEmpty()
        && isSpoken(reading.type())
        && reading.outer().kind() == Predication.Kind.NOUN) {
      return Optional.of("nobody is said to have done it");
    }
    if (someone) {
      return Optional.empty();
    }
    boolean person =
        reading.impliesPerson()
            && sides.stream().anyMatch(mention -> mention.sort() != Mention.Sort.CITY);
    return person
        ? Optional.empty()
        : Optional.of("nobody who is known to act in politics is among its sides");
  }

  private static boolean isCooperative(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> true;
      default -> false;
    };
  }

  /**
   * An event noun in an adjunct counts only with a target, or with both parties, of its own; one
   * that a verb says something of may have a single side (codebook, What is an event, 3).
   */
  private static Optional<String> merelyMentioned(Scene scene, Reading reading) {
    boolean bareNoun =
        reading.outer().kind() == Predication.Kind.NOUN
            && reading.outer().verbal().carrier() < 0
            && reading.operators().isEmpty()
            && !reading.has(Turn.PERFORMED);
    if (!bareNoun || !reading.recipients().isEmpty() || reading.actors().size() > 1) {
      return Optional.empty();
    }
    int noun = reading.outer().head();
    DependencyGraph graph = scene.graph();
    int head = graph.head(noun);
    boolean argument =
        head == DependencyGraph.NONE
            || graph.is(noun, "nsubj")
            || graph.is(noun, "obj") && scene.token(head).isVerb();
    boolean armed = reading.type() == EventType.ASSAULT || reading.type() == EventType.MOBILIZE;
    return argument && !armed
        ? Optional.empty()
        : Optional.of("only mentioned, with one side and no target");
  }

  private static boolean canAct(Mention mention) {
    return mention.isCoded() || mention.sort() == Mention.Sort.REGION;
  }

  // --- what is said is not coded again

  private static void consume(Scene scene, Reading reading, BitSet consumed) {
    reading.triggers().forEach(consumed::set);
    if (reading.operators().isEmpty()) {
      partsOfTrigger(reading).forEach(consumed::set);
    }
    if (reading.contentHead() != DependencyGraph.NONE) {
      consumed.set(reading.contentHead());
    }
    if (reading.type() == EventType.ACCUSE && reading.operators().isEmpty()) {
      for (String role : List.of(Roles.CLAUSE, Roles.PURPOSE)) {
        for (Filler filler : reading.outer().role(role)) {
          if (scene.predications().isInfinitive(filler.token())) {
            swallow(scene, filler.token(), reading.outer().head(), consumed);
          }
        }
      }
    }
    if (!swallowsContent(reading.type())) {
      return;
    }
    if (reading.contentHead() != DependencyGraph.NONE) {
      swallow(scene, reading.contentHead(), reading.outer().head(), consumed);
    }
    if (reading.operators().isEmpty()) {
      for (String role : SAID) {
        for (Filler filler : reading.outer().role(role)) {
          swallow(scene, filler.token(), reading.outer().head(), consumed);
        }
      }
    }
  }

  /** Nouns that the entry asks for by name ("sign an agreement") tell no event of their own. */
  private static List<Integer> partsOfTrigger(Reading reading) {
    return reading.entry().where().stream()
        .filter(
            row ->
                row.anyOf().stream()
                    .anyMatch(
                        c -> c instanceof Constraint.InClass || c instanceof Constraint.Lemma))
        .flatMap(row -> row.roles().stream())
        .filter(role -> role.equals(Roles.PATIENT))
        .flatMap(role -> reading.inner().role(role).stream())
        .map(Filler::token)
        .toList();
  }

  private static boolean swallowsContent(EventType type) {
    return switch (type) {
      case AGREE, CONCEDE, REQUEST, REJECT, THREATEN, PROTEST -> true;
      default -> false;
    };
  }

  /** Everything under a head but relative clauses, which tell things of their own. */
  private static void swallow(Scene scene, int head, int above, BitSet consumed) {
    DependencyGraph graph = scene.graph();
    if (graph.isWithin(above, head)) {
      consumed.set(head);
      return;
    }
    java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int token = open.pop();
      consumed.set(token);
      for (int child : graph.children(token)) {
        if (!graph.relation(child).equals("acl:relcl")) {
          open.push(child);
        }
      }
    }
  }

  // --- the same occurrence told twice

  private List<Draft> join(Scene scene, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> same = kept.stream().filter(other -> isSame(scene, other, draft)).findFirst();
      if (same.isPresent()) {
        absorb(same.get(), draft);
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  private boolean isSame(Scene scene, Draft first, Draft second) {
    if (first.reading.type() != second.reading.type()
        || first.status != second.status && second.status != Status.HAPPENED
        || !first.accuser.equals(second.accuser)) {
      return false;
    }
    if (first.reading.type() == EventType.ASSAULT && isOutcome(scene, first, second)) {
      return true;
    }
    Set<String> firstActors = codes(first.reading.actors());
    Set<String> secondActors = codes(second.reading.actors());
    Set<String> firstRecipients = codes(first.reading.recipients());
    Set<String> secondRecipients = codes(second.reading.recipients());
    Set<String> all = new HashSet<>(firstActors);
    all.addAll(firstRecipients);
    boolean mutual = first.reading.type() == EventType.CONSULT;
    if (mutual) {
      return isConnected(scene, first, second)
          && all.containsAll(secondActors)
          && all.containsAll(secondRecipients);
    }
    if (isSpoken(first.reading.type()) && !areCoordinated(scene, first, second)) {
      return false;
    }
    boolean actorsAgree =
        secondActors.isEmpty() || secondActors.equals(firstActors) || firstActors.isEmpty();
    boolean recipientsAgree =
        secondRecipients.isEmpty()
            || firstRecipients.isEmpty()
            || firstRecipients.equals(secondRecipients);
    return actorsAgree && recipientsAgree && isConnected(scene, first, second);
  }

  /**
   * "stormed the base, killing two", "struck a lorry and wounded two": what the attack led to is
   * told by a participle.
   */
  private boolean isOutcome(Scene scene, Draft first, Draft second) {
    int verb = second.reading.head();
    if (areConjuncts(scene, first, second)
        && isToll(second.reading)
        && !isToll(first.reading)
        && codes(first.reading.actors()).equals(codes(second.reading.actors()))) {
      return true;
    }
    return scene.token(verb).tag().equals("VBG")
        && !scene.predications().isFinite(verb)
        && scene.graph().isWithin(verb, first.reading.head())
        && (scene.graph().is(verb, "advcl")
            || scene.graph().is(verb, "dep")
            || scene.graph().is(verb, "xcomp")
            || scene.graph().is(verb, "conj"));
  }

  /** Killed, wounded: what an attack that is told before led to. */
  private boolean isToll(Reading reading) {
    String lemma = reading.inner().lemma();
    return lexicon.classes().contains("killing-words", lemma)
        || lexicon.classes().contains("injury-words", lemma);
  }

  private static boolean isSpoken(EventType type) {
    return switch (type) {
      case AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  /** Halves of one promise, demand or rejection are coordinated or share words. */
  private static boolean areCoordinated(Scene scene, Draft first, Draft second) {
    int a = first.reading.head();
    int b = second.reading.head();
    return scene.graph().is(b, "conj") && scene.graph().head(b) == a
        || scene.graph().is(a, "conj") && scene.graph().head(a) == b
        || second.reading.triggers().stream().anyMatch(first.reading.triggers()::contains);
  }

  /** One stands below the other, or both are coordinated. */
  private static boolean isConnected(Scene scene, Draft first, Draft second) {
    int a = first.reading.head();
    int b = second.reading.head();
    DependencyGraph graph = scene.graph();
    boolean conjuncts = areConjuncts(scene, first, second);
    if (conjuncts && first.reading.type() != EventType.CONSULT) {
      return sharedPatient(first, second);
    }
    return graph.isWithin(b, a)
        || graph.isWithin(a, b)
        || first.reading.triggers().contains(graph.head(b));
  }

  /**
   * "attacked and killed six soldiers" is one act, "suspended exports and expelled diplomats" two.
   */
  private static boolean sharedPatient(Draft first, Draft second) {
    return first.reading.inner().role(Roles.PATIENT).stream()
        .map(Filler::token)
        .anyMatch(
            token ->
                second.reading.inner().role(Roles.PATIENT).stream()
                    .anyMatch(filler -> filler.token() == token));
  }

  private static Set<String> codes(List<Mention> mentions) {
    Set<String> codes = new HashSet<>();
    for (Mention mention : mentions) {
      for (Referent referent : mention.referents()) {
        codes.add(
            referent.code().orElse("")
                + "/"
                + (referent.code().isPresent() ? "" : String.join(" ", referent.sectors())));
      }
    }
    return codes;
  }

  private static void absorb(Draft kept, Draft other) {
    Reading reading = kept.reading;
    List<Mention> actors = reading.actors().isEmpty() ? other.reading.actors() : reading.actors();
    List<Mention> recipients =
        reading.recipients().isEmpty()
            ? other.reading.recipients().stream().filter(m -> !actors.contains(m)).toList()
            : reading.recipients();
    Composition.Coding coding = reading.coding();
    if (coding.mode().isEmpty() && other.reading.coding().mode().isPresent()) {
      coding = new Composition.Coding(coding.type(), other.reading.coding().mode());
    }
    kept.reading =
        reading
            .withCoding(coding, reading.content().or(other.reading::content), reading.turns())
            .withSides(actors, recipients);
    kept.size = kept.size.or(other.size);
  }

  // --- the finished event

  private Found finish(Scene scene, Draft draft) {
    Reading reading = draft.reading;
    EventType type = reading.type();
    Optional<String> mode = reading.coding().mode();
    boolean own =
        reading.operators().isEmpty()
            || reading.innermostOperator().map(Operator::isTransparent).orElse(false);
    if (own) {
      mode = refiner.mode(scene, type, mode, reading.inner(), reading.triggers());
    }
    List<String> contexts = refiner.contexts(scene.parsed().sentence(), reading.contexts());
    Optional<String> finalMode = mode;
    Optional<String> cameo = reading.cameo().or(() -> ontology.cameoOf(type, finalMode, contexts));
    List<Integer> triggers = reading.triggers().stream().sorted().toList();
    return new Found(
        type,
        mode,
        contexts,
        cameo,
        reading.actors(),
        reading.recipients(),
        reading.content(),
        draft.status,
        draft.size,
        reading.head(),
        triggers,
        draft.accuser,
        explanation(reading));
  }

  private static Explanation explanation(Reading reading) {
    Entry entry = reading.entry();
    List<String> operators =
        reading.operators().stream()
            .map(operator -> operator.source() + " " + operator.id())
            .toList();
    return new Explanation(
        entry.source() + " " + entry.id(), operators, EntryPattern.of(entry), reading.path());
  }

  /**
   * A role without a country belongs to the country of the place, where the role is of that kind.
   */
  public static Mention locatedIn(Mention mention, Optional<String> country) {
    boolean open =
        country.isPresent()
            && mention.referents().size() == 1
            && mention.referent().code().isEmpty()
            && mention.referent().sectors().stream().anyMatch(PLACE_SECTORS::contains);
    return open ? mention.withReferent(mention.referent().withCode(country)) : mention;
  }
}
