package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.event.OperatorReader.Embedding;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * Reads what the words of one sentence tell: a sense tells an event, an operator the event that
 * stands in its content. In "Kyiv urged Moscow to stop shelling Sumy" it reads "urged", in it
 * "stop" and in it "shelling".
 */
final class EventReader {
  private static final int DEEPEST_EMBEDDING = 6;

  /**
   * Carriers of content that are no trigger themselves: "plans for talks", "a role in the attack".
   */
  private static final List<String> CARRIED = List.of(Roles.CLAUSE, "of", "for", "to", "on", "in");

  private final NounClasses classes;
  private final Scene scene;
  private final EventPredications predications;
  private final TriggerFinder triggers;
  private final OpenWords open;
  private final SideFinder sides;
  private final SenseReader senses;
  private final OperatorReader operators;
  private final ConditionalThreat threats;
  private final FutureTense future;
  private final Obligation obligation;
  private final Set<Integer> blocked = new LinkedHashSet<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * @param speakers for a token in reported speech, who says it
   */
  EventReader(
      Lexicon lexicon, Scene scene, Map<Integer, List<Filler>> speakers, SecondReader second) {
    this.classes = lexicon.classes();
    this.scene = scene;
    this.predications = new EventPredications(lexicon, scene, speakers);
    this.open = new OpenWords(second, scene);
    this.triggers = new TriggerFinder(lexicon, scene, predications, open, notes);
    this.sides = new SideFinder(scene);
    this.senses = new SenseReader(sides);
    this.operators = new OperatorReader(lexicon.composition());
    this.threats = new ConditionalThreat(lexicon, scene);
    this.future = new FutureTense(lexicon, scene);
    this.obligation = new Obligation(lexicon, scene);
  }

  /** Why triggers of this sentence told nothing. */
  List<Note> notes() {
    return notes;
  }

  /** What the second reader said of a word, and why; empty where it was not asked. */
  List<String> secondReading(int token) {
    return open.reasons(token);
  }

  /** Tokens that can carry an event, the highest in the tree first. */
  List<Integer> candidates() {
    return triggers.candidates();
  }

  /** What the token tells, or nothing. */
  Optional<Reading> read(int token) {
    return read(token, Above.NOTHING, 0)
        .map(threats::applied)
        .map(future::applied)
        .map(obligation::applied);
  }

  private Optional<Reading> read(int token, Above above, int depth) {
    if (depth > DEEPEST_EMBEDDING) {
      return Optional.empty();
    }
    Optional<Match> match = triggers.best(token, above);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Entry.Action action = match.get().entry().action();
    if (action instanceof Entry.Tells tells) {
      return embeddedInstead(match.get(), above, depth)
          .or(() -> Optional.of(senses.sense(match.get(), tells, above.agents())));
    }
    if (action instanceof Entry.Embeds embeds) {
      return embedding(match.get(), embeds, above, depth);
    }
    blocked.add(token);
    note(Note.Kind.HARMLESS, match.get(), "tells no event here");
    return Optional.empty();
  }

  private void note(Note.Kind kind, Match match, String reason) {
    String word = scene.token(match.predication().head()).text();
    notes.add(new Note(kind, "'" + word + "' " + reason + " (" + match.entry().id() + ")"));
  }

  /** An operator whose content can be read says more than a sense of the same words. */
  private Optional<Reading> embeddedInstead(Match sense, Above above, int depth) {
    for (Match other : triggers.all(sense)) {
      if (other.entry().action() instanceof Entry.Embeds embeds
          && other.trigger().words() >= sense.trigger().words()
          && content(other, embeds, List.of(), depth).isPresent()) {
        return embedding(other, embeds, above, depth);
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> embedding(Match match, Entry.Embeds embeds, Above above, int depth) {
    Optional<Reading> granted = grantedByClause(match, embeds, depth);
    if (granted.isPresent()) {
      return granted;
    }
    List<String> path = new ArrayList<>();
    List<Mention> actors = isSaidOfContent(match, embeds) ? List.of() : sides.actors(match, path);
    if (actors.isEmpty()) {
      actors = above.agents();
    }
    List<Mention> addressees = sides.recipients(match, actors, path);
    Embedding operator = new Embedding(match, embeds, actors, addressees, path);
    Optional<Reading> content = content(match, embeds, operator.controllers(), depth);
    if (content.filter(reading -> reading.type() == EventType.RETREAT).isPresent()) {
      content = content(match, embeds, controllersOfRetreat(operator), depth);
    }
    if (content.isPresent()) {
      return Optional.of(operators.compose(operator, asAnnounced(embeds, content.get())));
    }
    Optional<Reading> bare = senses.bare(match, embeds, actors, addressees, path);
    if (bare.isEmpty()) {
      note(Note.Kind.CONTENT, match, "embeds no event that the lexicon knows");
    }
    return bare;
  }

  /** "demanded the release of the marchers": who stands in the content does not perform it. */
  private List<Mention> controllersOfRetreat(Embedding operator) {
    boolean fromContent =
        operator.embeds().operator() == Operator.REQUEST
            && operator.embeds().content().contains(Roles.PATIENT);
    if (!fromContent) {
      return operator.controllers();
    }
    List<Mention> inContent =
        operator.match().role(Roles.PATIENT).stream()
            .flatMap(filler -> scene.actorsIn(filler.token()).stream())
            .toList();
    return SideFinder.without(operator.controllers(), inContent);
  }

  /** "announced it will extend the curfew": the announcement leaves the act in the future. */
  private Reading asAnnounced(Entry.Embeds embeds, Reading content) {
    return embeds.operator() == Operator.ANNOUNCE ? future.applied(content) : content;
  }

  /** "The killing of civilians continued": the subject is the event, not its doer. */
  private boolean isSaidOfContent(Match match, Entry.Embeds embeds) {
    return embeds.content().contains(Roles.AGENT)
        && match.role(Roles.AGENT).stream()
            .anyMatch(filler -> triggers.isCandidate(filler.token()));
  }

  /** "At the request of X, Y did Z": what was asked for is the clause that the noun hangs on. */
  private Optional<Reading> grantedByClause(Match match, Entry.Embeds embeds, int depth) {
    int noun = match.predication().head();
    int clause = scene.graph().head(noun);
    boolean onRequest =
        embeds.operator() == Operator.REQUEST
            && match.predication().kind() == Kind.NOUN
            && scene.graph().is(noun, "obl")
            && clause != DependencyGraph.NONE
            && classes.contains("request-prepositions", scene.predications().preposition(noun));
    if (!onRequest) {
      return Optional.empty();
    }
    return read(clause, Above.NOTHING, depth + 1)
        .map(
            deed -> {
              List<String> path = new ArrayList<>();
              List<String> roles = List.of("of", Roles.POSSESSOR, "by", "from", Roles.MODIFIER);
              return operators.granted(match, sides.actors(match, roles, path), deed, path);
            });
  }

  // --- where the embedded event stands

  /** The first event that stands in one of the operator's content roles. */
  private Optional<Reading> content(
      Match match, Entry.Embeds embeds, List<Mention> controllers, int depth) {
    Above clause = Above.agents(controllers);
    Above object = new Above(controllers, freePhrases(match, embeds));
    for (String role : embeds.content()) {
      Above above = role.equals(Roles.PATIENT) ? object : clause;
      Optional<Reading> found = firstContent(match.role(role).stream(), above, depth);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Phrases of the operator's clause that its entry has no use for. */
  private Map<String, List<Filler>> freePhrases(Match match, Entry.Embeds embeds) {
    Entry entry = match.entry();
    Map<String, List<Filler>> free = new LinkedHashMap<>();
    match
        .predication()
        .roles()
        .forEach(
            (role, fillers) -> {
              boolean used =
                  embeds.content().contains(role)
                      || entry.recipient().contains(role)
                      || entry.actor().contains(role)
                      || entry.parties().contains(role);
              if (!used && classes.contains("target-prepositions", role)) {
                free.put(role, fillers);
              }
            });
    return free;
  }

  private Optional<Reading> firstContent(Stream<Filler> fillers, Above above, int depth) {
    return fillers
        .map(filler -> contentAt(filler.token(), above, depth + 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Reading> contentAt(int token, Above above, int depth) {
    if (depth > DEEPEST_EMBEDDING) {
      return Optional.empty();
    }
    Optional<Reading> own = read(token, above, depth).filter(reading -> !isSaidBySpeaker(reading));
    if (own.isPresent() || blocked.contains(token)) {
      return own;
    }
    return coordinatedWith(token)
        .map(other -> read(other, above, depth))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> carriedContent(token, above.further(), depth));
  }

  /** What somebody does by saying it cannot be embedded in what he says. */
  private static boolean isSaidBySpeaker(Reading reading) {
    return reading.entry().actor().contains(Roles.SPEAKER);
  }

  private Stream<Integer> coordinatedWith(int token) {
    return Stream.concat(
        scene.predications().coordinated(token).stream().filter(member -> member != token),
        scene.graph().children(token).stream()
            .filter(child -> scene.graph().is(child, "conj") && scene.token(child).isVerb()));
  }

  /**
   * "has to leave", "take part in talks", "plans for a strike": the event stands one step further.
   */
  private Optional<Reading> carriedContent(int token, Above above, int depth) {
    Predication carrier = predications.at(token);
    List<String> roles =
        carrier.kind() == Kind.NOUN ? CARRIED : List.of(Roles.CLAUSE, Roles.PATIENT, "in");
    return firstContent(roles.stream().flatMap(role -> carrier.role(role).stream()), above, depth)
        .or(
            () ->
                carrier.role(Roles.MODIFIER).stream()
                    .filter(modifier -> isCompound(modifier.token()))
                    .map(modifier -> read(modifier.token(), above, depth + 1))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private boolean isCompound(int token) {
    return scene.graph().relation(token).equals("compound");
  }
}
