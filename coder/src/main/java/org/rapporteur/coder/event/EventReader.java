package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Composition.Deed;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.LightVerb;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;

/**
 * Reads predications of one sentence with the lexicon: senses tell events, operators change the
 * event that they embed.
 */
final class EventReader {
  private static final int DEEPEST_EMBEDDING = 6;

  /**
   * Carriers of content that are no trigger themselves: "plans for talks", "a role in the attack".
   */
  private static final List<String> CARRIED = List.of(Roles.CLAUSE, "of", "for", "to", "on", "in");

  private final Lexicon lexicon;
  private final EntryMatcher matcher;
  private final Scene scene;
  private final Map<Integer, List<Filler>> speakers;
  private final Map<Integer, Optional<Match>> matches = new HashMap<>();
  private final Set<Integer> blocked = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param speakers for a token in reported speech, who says it
   */
  EventReader(Lexicon lexicon, Scene scene, Map<Integer, List<Filler>> speakers) {
    this.lexicon = lexicon;
    this.matcher = new EntryMatcher(lexicon);
    this.scene = scene;
    this.speakers = speakers;
  }

  /** Why triggers of this sentence told nothing. */
  List<String> notes() {
    return notes;
  }

  /** Tokens that can carry an event, the highest in the tree first. */
  List<Integer> candidates() {
    List<Integer> tokens = new ArrayList<>();
    for (int token = 0; token < scene.parsed().sentence().size(); token++) {
      if (isCandidate(token)) {
        tokens.add(token);
      }
    }
    tokens.sort(
        java.util.Comparator.<Integer>comparingInt(scene.graph()::depth)
            .thenComparingInt(token -> token));
    return tokens;
  }

  private boolean isCandidate(int token) {
    if (scene.token(token).isVerb() && scene.graph().relation(token).equals("amod")) {
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

  /** What the token tells, or nothing. */
  Optional<Reading> read(int token) {
    return read(token, List.of(), 0).map(this::withTense);
  }

  private Optional<Reading> read(int token, List<Mention> defaultAgents, int depth) {
    if (depth > DEEPEST_EMBEDDING) {
      return Optional.empty();
    }
    Optional<Match> match =
        defaultAgents.isEmpty()
            ? matches.computeIfAbsent(token, key -> match(key, List.of()))
            : match(token, defaultAgents);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Entry.Action action = match.get().entry().action();
    if (action instanceof Entry.Tells tells) {
      Optional<Reading> embedded = embeddedInstead(token, match.get(), defaultAgents, depth);
      return embedded.isPresent()
          ? embedded
          : Optional.of(sense(match.get(), tells, defaultAgents));
    }
    if (action instanceof Entry.Embeds embeds) {
      return embedding(match.get(), embeds, defaultAgents, depth);
    }
    blocked.add(token);
    notes.add(
        "'"
            + scene.token(token).text()
            + "' tells no event here ("
            + match.get().entry().id()
            + ")");
    return Optional.empty();
  }

  /** An operator whose content can be read says more than a sense of the same words. */
  private Optional<Reading> embeddedInstead(
      int token, Match sense, List<Mention> defaultAgents, int depth) {
    for (Match other : matcher.all(scene, sense.plain())) {
      if (other.entry().action() instanceof Entry.Embeds embeds
          && other.trigger().words() >= sense.trigger().words()
          && content(other, embeds, List.of(), depth).isPresent()) {
        return embedding(other, embeds, defaultAgents, depth);
      }
    }
    return Optional.empty();
  }

  /**
   * @param controllers who does it according to the clause above, when the clause itself does not
   *     say
   */
  private Optional<Match> match(int token, List<Mention> controllers) {
    if (!isCandidate(token)) {
      return Optional.empty();
    }
    Predication predication = controlled(predication(token), controllers);
    Optional<Match> best = matcher.best(scene, predication);
    if (best.isEmpty()) {
      notes.add(
          "'"
              + scene.token(token).text()
              + "' is a trigger, but no sense fits its company ("
              + String.join(", ", predication.roles().keySet())
              + ")");
    }
    return best;
  }

  private Predication controlled(Predication predication, List<Mention> controllers) {
    boolean needed =
        !controllers.isEmpty()
            && !predication.has(Roles.AGENT)
            && !predication.passive()
            && !predication.has("by")
            && !hasActorInFront(predication)
            && !predication.has(Roles.POSSESSOR);
    if (!needed) {
      return predication;
    }
    Roles roles = new Roles(predication.roles());
    controllers.forEach(mention -> roles.add(Roles.AGENT, mention.head(), "control"));
    return predication.withRoles(roles.toMap());
  }

  /** "an opposition motion", "Iranian assistance": the noun has a doer of its own. */
  private boolean hasActorInFront(Predication predication) {
    return predication.kind() == Kind.NOUN
        && predication.role(Roles.MODIFIER).stream()
            .anyMatch(modifier -> scene.mentionAt(modifier.token()).isPresent());
  }

  // --- predications with what stands around them

  private Predication predication(int token) {
    Predication plain = scene.predications().read(token);
    Predication carried = plain.kind() == Kind.NOUN ? carried(plain) : plain;
    if (speakers.containsKey(token)) {
      Roles roles = new Roles(carried.roles());
      roles.addAll(Roles.SPEAKER, speakers.get(token));
      return carried.withRoles(roles.toMap());
    }
    return carried;
  }

  /** An event noun under a light verb has the verb's subject, phrases, tense and mood. */
  private Predication carried(Predication noun) {
    int start = firstConjunct(noun.head());
    int verb = scene.graph().head(start);
    if (verb == DependencyGraph.NONE || !scene.token(verb).isVerb()) {
      return noun;
    }
    for (LightVerb light : lexicon.lightVerbs(scene.lemma(verb))) {
      Predication carrier = scene.predications().read(verb);
      if (carriesAt(light, carrier, start)) {
        return join(noun, carrier, light, start);
      }
    }
    return noun;
  }

  private int firstConjunct(int token) {
    int first = token;
    while (scene.graph().is(first, "conj")
        && scene.graph().head(first) != DependencyGraph.NONE
        && scene.token(scene.graph().head(first)).isNoun()) {
      first = scene.graph().head(first);
    }
    return first;
  }

  private static boolean carriesAt(LightVerb light, Predication carrier, int noun) {
    for (String companion : light.trigger().companions()) {
      boolean there =
          carrier.companions().contains(companion)
              || carrier.has(companion)
              || light.nounRoles().contains(companion);
      if (!there) {
        return false;
      }
    }
    return light.nounRoles().stream()
        .anyMatch(role -> carrier.role(role).stream().anyMatch(filler -> filler.token() == noun));
  }

  private Predication join(Predication noun, Predication verb, LightVerb light, int start) {
    Roles roles = new Roles(noun.roles());
    verb.roles()
        .forEach(
            (role, fillers) -> {
              List<Filler> others =
                  fillers.stream().filter(filler -> filler.token() != start).toList();
              if (others.isEmpty() || role.equals(Roles.CLAUSE) || role.equals("object")) {
                return;
              }
              switch (role) {
                case Roles.AGENT ->
                    roles.addIfAbsent(light.agentIsPatient() ? Roles.PATIENT : Roles.AGENT, others);
                case Roles.PATIENT -> {
                  if (light.recipientRole().equals(Roles.PATIENT)) {
                    roles.addIfAbsent(Roles.PATIENT, others);
                  }
                }
                default -> roles.addIfAbsent(role, others);
              }
            });
    return new Predication(
        noun.head(),
        noun.lemma(),
        Kind.NOUN,
        noun.companions(),
        roles.toMap(),
        noun.passive(),
        verb.verbal());
  }

  // --- senses

  private Reading sense(Match match, Entry.Tells tells, List<Mention> defaultAgents) {
    Entry entry = match.entry();
    List<String> path = new ArrayList<>();
    List<Mention> actors =
        entry.parties().isEmpty()
            ? first(match, entry.actor(), path, "actor")
            : all(match, entry.parties(), path);
    if (actors.isEmpty() && asksForAgent(entry)) {
      actors = defaultAgents;
    }
    List<Mention> recipients = first(match, entry.recipient(), path, "recipient");
    if (actors.isEmpty() && tells.type() == EventType.CONSULT) {
      actors = recipients;
    }
    Deed deed = Deed.of(tells.type(), tells.mode());
    List<Turn> turns =
        tells.status().filter("negated"::equals).isPresent() ? List.of(Turn.NEGATED) : List.of();
    return new Reading(
        entry,
        List.of(),
        match.predication(),
        match.predication(),
        deed,
        new Coding(tells.type(), tells.mode()),
        tells.contexts(),
        tells.cameo(),
        actors,
        without(recipients, actors),
        Optional.empty(),
        turns,
        List.of(),
        triggerTokens(match),
        DependencyGraph.NONE,
        entry.impliesPerson(),
        path);
  }

  private static boolean asksForAgent(Entry entry) {
    return entry.actor().contains(Roles.AGENT) || entry.parties().contains(Roles.AGENT);
  }

  /** A noun's words are its own; a verb's object that is part of the idiom belongs to it. */
  private static List<Integer> triggerTokens(Match match) {
    return match.triggerTokens();
  }

  private List<Mention> first(Match match, List<String> roles, List<String> path, String side) {
    for (String role : roles) {
      for (Filler filler : match.role(role)) {
        List<Mention> found = scene.actorsIn(filler.token());
        if (!found.isEmpty()) {
          path.add(side + " = " + role + ": " + filler.path());
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Mention> all(Match match, List<String> roles, List<String> path) {
    List<Mention> found = new ArrayList<>();
    for (String role : roles) {
      for (Filler filler : match.role(role)) {
        List<Mention> named = scene.namedBy(filler.token());
        for (Mention mention :
            named.isEmpty() && !role.equals("with") && !role.equals(Roles.PATIENT)
                ? scene.actorsIn(filler.token())
                : named) {
          if (!found.contains(mention)) {
            found.add(mention);
            path.add("party = " + role + ": " + filler.path());
          }
        }
      }
    }
    return found;
  }

  private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    return mentions.stream()
        .filter(mention -> !others.contains(mention) && !isTakenUp(mention, others))
        .toList();
  }

  /** A pronoun of one of these ("Turkey lifted its ban"). */
  private static boolean isTakenUp(Mention mention, List<Mention> others) {
    return mention.kind() == Mention.Kind.PRONOUN
        && others.stream()
            .anyMatch(other -> other.referent().code().equals(mention.referent().code()));
  }

  // --- operators

  private Optional<Reading> embedding(
      Match match, Entry.Embeds embeds, List<Mention> defaultAgents, int depth) {
    List<String> path = new ArrayList<>();
    List<Mention> actors =
        match.entry().parties().isEmpty()
            ? first(match, match.entry().actor(), path, "actor")
            : all(match, match.entry().parties(), path);
    if (isSaidOfContent(match, embeds)) {
      actors = List.of();
      path.clear();
    }
    if (actors.isEmpty()) {
      actors = defaultAgents;
    }
    Optional<Reading> behind = behind(match, embeds, depth);
    if (behind.isPresent()) {
      return Optional.of(onRequest(match, embeds, behind.get()));
    }
    List<Mention> addressees =
        without(first(match, match.entry().recipient(), path, "recipient"), actors);
    List<Mention> controllers = embeds.controlledByRecipient() ? addressees : actors;
    Optional<Reading> content = content(match, embeds, controllers, depth);
    if (content.isEmpty()) {
      return bare(match, embeds, actors, addressees, path);
    }
    return Optional.of(compose(match, embeds, actors, addressees, content.get(), path));
  }

  /** "The killing of civilians continued": the subject is the event, not its doer. */
  private boolean isSaidOfContent(Match match, Entry.Embeds embeds) {
    return embeds.content().contains(Roles.AGENT)
        && match.role(Roles.AGENT).stream().anyMatch(filler -> isCandidate(filler.token()));
  }

  private static final Set<String> OCCASIONS = Set.of("at", "on", "upon", "under", "by");

  /** "At the request of X, Y did Z": what was asked for is the clause that the noun hangs on. */
  private Optional<Reading> behind(Match match, Entry.Embeds embeds, int depth) {
    int noun = match.predication().head();
    int clause = scene.graph().head(noun);
    boolean occasion =
        embeds.operator() == Operator.REQUEST
            && match.predication().kind() == Kind.NOUN
            && scene.graph().is(noun, "obl")
            && clause != DependencyGraph.NONE
            && OCCASIONS.contains(scene.predications().preposition(noun));
    return occasion ? read(clause, List.of(), depth + 1) : Optional.empty();
  }

  private Reading onRequest(Match match, Entry.Embeds embeds, Reading granted) {
    List<String> path = new ArrayList<>();
    List<Mention> askers =
        first(match, List.of("of", Roles.POSSESSOR, "by", "from", Roles.MODIFIER), path, "actor");
    Coding coding =
        lexicon
            .composition()
            .apply(embeds.operator(), granted.deed())
            .orElse(new Coding(EventType.REQUEST, Optional.empty()));
    return new Reading(
        match.entry(),
        List.of(),
        match.predication(),
        match.predication(),
        Deed.of(coding.type(), coding.mode()),
        coding,
        List.of(),
        Optional.empty(),
        askers,
        without(granted.actors(), askers),
        Optional.of(granted.asContent()),
        List.of(Turn.PERFORMED),
        List.of(),
        match.triggerTokens(),
        DependencyGraph.NONE,
        false,
        path);
  }

  /** The first event that stands in one of the operator's content roles. */
  private Optional<Reading> content(
      Match match, Entry.Embeds embeds, List<Mention> controllers, int depth) {
    for (String role : embeds.content()) {
      for (Filler filler : match.role(role)) {
        Optional<Reading> found = contentAt(filler.token(), controllers, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> contentAt(int token, List<Mention> controllers, int depth) {
    if (depth > DEEPEST_EMBEDDING) {
      return Optional.empty();
    }
    Optional<Reading> own =
        read(token, controllers, depth).filter(reading -> !isSaidBySpeaker(reading));
    if (own.isPresent()) {
      return own;
    }
    if (blocked.contains(token)) {
      return Optional.empty();
    }
    for (int member : scene.predications().coordinated(token)) {
      if (member != token) {
        Optional<Reading> other = read(member, controllers, depth);
        if (other.isPresent()) {
          return other;
        }
      }
    }
    for (int child : scene.graph().children(token)) {
      if (scene.graph().is(child, "conj") && scene.token(child).isVerb()) {
        Optional<Reading> other = read(child, controllers, depth);
        if (other.isPresent()) {
          return other;
        }
      }
    }
    return carriedContent(token, controllers, depth);
  }

  /** What somebody does by saying it cannot be embedded in what he says. */
  private static boolean isSaidBySpeaker(Reading reading) {
    return reading.entry().actor().contains(Roles.SPEAKER);
  }

  private static boolean onlyPronouns(List<Mention> mentions) {
    return mentions.stream().allMatch(mention -> mention.kind() == Mention.Kind.PRONOUN);
  }

  /**
   * "has to leave", "take part in talks", "plans for a strike": the event stands one step further.
   */
  private Optional<Reading> carriedContent(int token, List<Mention> controllers, int depth) {
    Predication carrier = predication(token);
    List<String> roles =
        carrier.kind() == Kind.NOUN ? CARRIED : List.of(Roles.CLAUSE, Roles.PATIENT, "in");
    for (String role : roles) {
      for (Filler filler : carrier.role(role)) {
        Optional<Reading> found = contentAt(filler.token(), controllers, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (Filler modifier : carrier.role(Roles.MODIFIER)) {
      if (scene.graph().relation(modifier.token()).equals("compound")) {
        Optional<Reading> found = read(modifier.token(), controllers, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> bare(
      Match match,
      Entry.Embeds embeds,
      List<Mention> actors,
      List<Mention> addressees,
      List<String> path) {
    if (embeds.bare().isEmpty()) {
      notes.add(
          "'"
              + scene.token(match.predication().head()).text()
              + "' embeds no event that the lexicon knows ("
              + match.entry().id()
              + ")");
      return Optional.empty();
    }
    Entry.Tells tells = embeds.bare().get();
    List<Mention> recipients = addressees;
    if (recipients.isEmpty()) {
      recipients = without(first(match, embeds.content(), path, "recipient"), actors);
    }
    return Optional.of(
        new Reading(
            match.entry(),
            List.of(),
            match.predication(),
            match.predication(),
            Deed.of(tells.type(), tells.mode()),
            new Coding(tells.type(), tells.mode()),
            tells.contexts(),
            tells.cameo(),
            actors,
            recipients,
            Optional.empty(),
            List.of(),
            List.of(),
            match.triggerTokens(),
            firstContent(match, embeds),
            false,
            path));
  }

  private static int firstContent(Match match, Entry.Embeds embeds) {
    return embeds.content().stream()
        .flatMap(role -> match.role(role).stream())
        .map(Filler::token)
        .findFirst()
        .orElse(DependencyGraph.NONE);
  }

  private Reading compose(
      Match match,
      Entry.Embeds embeds,
      List<Mention> actors,
      List<Mention> addressees,
      Reading content,
      List<String> path) {
    Operator operator = effective(embeds.operator(), addressees, content);
    return switch (operator) {
      case CONTINUE -> transparent(match, content.deed(), content, actors, List.of());
      case FAIL -> transparent(match, content.deed(), content, actors, List.of(Turn.NEGATED));
      case STOP -> transparent(match, content.deed().reverse(), content, actors, List.of());
      case ORDER -> transparent(match, content.deed(), content, actors, List.of(Turn.PERFORMED));
      case PROMISE, PLAN, ANNOUNCE, REQUEST, REFUSE, THREATEN, ACCUSE, DENY, PRAISE ->
          opaque(match, embeds, operator, actors, addressees, content, path);
    };
  }

  /**
   * An order to somebody of another side is a request; to one's own people it is the act itself.
   */
  private static Operator effective(Operator operator, List<Mention> addressees, Reading content) {
    if (operator != Operator.ORDER) {
      return operator;
    }
    boolean performable =
        switch (content.type()) {
          case SANCTION, COERCE, MOBILIZE, RETREAT, AID, ASSAULT -> true;
          default -> false;
        };
    boolean toOthers =
        addressees.stream().anyMatch(Mention::isCoded)
            && content.type() != EventType.MOBILIZE
            && content.type() != EventType.ASSAULT;
    return performable && !toOthers ? Operator.ORDER : Operator.REQUEST;
  }

  private Reading transparent(
      Match match, Deed deed, Reading content, List<Mention> actors, List<Turn> added) {
    List<Entry> operators = new ArrayList<>();
    operators.add(match.entry());
    operators.addAll(content.operators());
    List<Turn> turns = new ArrayList<>(content.turns());
    turns.addAll(added);
    boolean mutual = !content.entry().parties().isEmpty();
    List<Mention> doers =
        !actors.isEmpty()
                && (onlyPronouns(content.actors())
                    || mutual && actors.size() > content.actors().size())
            ? actors
            : content.actors();
    boolean reversed = deed.reversed() != content.deed().reversed();
    if (reversed && !actors.isEmpty() && !mutual) {
      doers = actors;
    }
    Coding coding = lexicon.composition().coding(deed);
    List<Mention> others = new ArrayList<>(content.recipients());
    if (reversed && doers != content.actors()) {
      content.actors().stream()
          .filter(mention -> !actors.contains(mention) && !others.contains(mention))
          .filter(mention -> !isTakenUp(mention, actors))
          .forEach(others::add);
    }
    return new Reading(
        content.entry(),
        operators,
        match.predication(),
        content.inner(),
        deed,
        coding,
        content.contexts(),
        coding.equals(content.coding()) ? content.cameo() : Optional.empty(),
        doers,
        without(others, doers),
        content.content(),
        turns,
        content.open(),
        joined(match.triggerTokens(), content.triggers()),
        content.contentHead(),
        content.impliesPerson(),
        content.path());
  }

  private Reading opaque(
      Match match,
      Entry.Embeds embeds,
      Operator operator,
      List<Mention> actors,
      List<Mention> addressees,
      Reading content,
      List<String> path) {
    boolean toRefrain = content.operators().isEmpty() && content.inner().verbal().negated();
    Deed deed = toRefrain ? content.deed().reverse() : content.deed();
    Coding ofDeed = lexicon.composition().coding(deed);
    Content embedded =
        toRefrain
            ? new Content(ofDeed.type(), ofDeed.mode(), content.actors(), content.recipients())
            : content.asContent();
    Coding coding =
        lexicon
            .composition()
            .apply(operator, deed)
            .orElseGet(
                () ->
                    embeds
                        .bare()
                        .map(tells -> new Coding(tells.type(), tells.mode()))
                        .orElse(content.coding()));
    if (embeds.mode().isPresent()) {
      coding = new Coding(coding.type(), embeds.mode());
    }
    List<Mention> sides = actors;
    if (sides.isEmpty() && (operator == Operator.PLAN || operator == Operator.ANNOUNCE)) {
      sides = content.actors();
    }
    List<Mention> recipients = addressees;
    if (recipients.isEmpty()) {
      recipients = recipientsOf(operator, content, sides);
    }
    if (!content.entry().parties().isEmpty()
        && (operator == Operator.PLAN
            || operator == Operator.ANNOUNCE
            || operator == Operator.PROMISE)
        && recipients.isEmpty()
        && content.actors().size() > sides.size()
        && content.actors().containsAll(sides)) {
      sides = content.actors();
    }
    List<Turn> turns = new ArrayList<>();
    boolean sameDeed = coding.equals(content.coding());
    if (operator == Operator.PLAN && !sameDeedHappened(content)) {
      turns.add(Turn.PLANNED);
    } else if (coding.type() == EventType.CONCEDE
        || sameDeed && operator == Operator.PROMISE && !coding.type().hasContent()) {
      turns.add(Turn.PLANNED);
    } else {
      turns.add(Turn.PERFORMED);
    }
    List<Entry> operators = new ArrayList<>();
    operators.add(match.entry());
    operators.addAll(content.operators());
    return new Reading(
        content.entry(),
        operators,
        match.predication(),
        content.inner(),
        Deed.of(coding.type(), coding.mode()),
        coding,
        content.contexts(),
        Optional.empty(),
        sides,
        without(recipients, sides),
        coding.type().hasContent() && !sameDeed ? Optional.of(embedded) : Optional.empty(),
        turns,
        operator.leavesContentOpen() ? List.of(content) : List.of(),
        joined(match.triggerTokens(), content.triggers()),
        operator.leavesContentOpen() ? DependencyGraph.NONE : content.head(),
        false,
        path.isEmpty() ? content.path() : path);
  }

  private static boolean sameDeedHappened(Reading content) {
    return content.has(Turn.PERFORMED) && content.type().hasContent();
  }

  /** Whom a demand, refusal or accusation is about when nobody is addressed. */
  private static List<Mention> recipientsOf(
      Operator operator, Reading content, List<Mention> actors) {
    List<Mention> doers = without(content.actors(), actors);
    return switch (operator) {
      case DENY -> List.of();
      case REFUSE ->
          !doers.isEmpty() && isProposal(content)
              ? doers
              : !content.recipients().isEmpty() ? content.recipients() : doers;
      case REQUEST, ACCUSE, PRAISE ->
          !doers.isEmpty() ? doers : without(content.recipients(), actors);
      default -> {
        List<Mention> targets = without(content.recipients(), actors);
        yield !targets.isEmpty() ? targets : doers;
      }
    };
  }

  /** What is refused was asked for or offered by somebody. */
  private static boolean isProposal(Reading content) {
    return content.type() == EventType.REQUEST || content.type() == EventType.AGREE;
  }

  private static List<Integer> joined(List<Integer> operator, List<Integer> event) {
    Set<Integer> all = new LinkedHashSet<>(operator);
    all.addAll(event);
    return List.copyOf(all);
  }

  // --- tense as an operator

  /** "will", "is to", "is going to": the future makes a plan of the event. */
  private Reading withTense(Reading reading) {
    if (!isFuture(reading.outer()) || reading.has(Turn.PLANNED)) {
      return reading;
    }
    List<Turn> turns = new ArrayList<>(reading.turns());
    turns.remove(Turn.PERFORMED);
    turns.add(Turn.PLANNED);
    Coding coding =
        lexicon.composition().apply(Operator.PLAN, reading.deed()).orElse(reading.coding());
    boolean changed = coding.type() != reading.type();
    Optional<Content> content =
        changed && coding.type().hasContent()
            ? Optional.of(reading.asContent())
            : reading.content();
    return reading.withCoding(coding, content, turns);
  }

  private boolean isFuture(Predication predication) {
    Optional<String> modal = predication.verbal().modal();
    if (modal.isPresent()) {
      return lexicon.status().modals().get(modal.get())
              == org.rapporteur.coder.lexicon.StatusCues.Modality.PLANNED
          && !predication.verbal().perfect();
    }
    int carrier = predication.verbal().carrier();
    if (carrier < 0 || !predication.verbal().infinitive()) {
      return false;
    }
    boolean beTo =
        scene.graph().children(carrier).stream()
            .anyMatch(child -> scene.graph().is(child, "aux") && scene.lemma(child).equals("be"));
    if (beTo) {
      return true;
    }
    int head = scene.graph().head(carrier);
    if (head == DependencyGraph.NONE
        || !scene.graph().is(carrier, "xcomp") && !scene.graph().is(carrier, "ccomp")) {
      return false;
    }
    boolean isTo = scene.lemma(head).equals("be") && scene.token(head).isVerb();
    boolean goingTo = scene.lemma(head).equals("go") && scene.token(head).tag().equals("VBG");
    return isTo || goingTo;
  }
}
