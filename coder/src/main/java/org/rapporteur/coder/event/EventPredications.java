package org.rapporteur.coder.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.LightVerb;
import org.rapporteur.coder.scene.Scene;

/**
 * The predication at a word together with what stands around it: the light verb that carries an
 * event noun, the speaker of the clause, the doer according to the clause above.
 *
 * <p>So in "Russia launched a strike on Idlib" the strike has an agent, and in "Iran promised to
 * help" the help.
 */
final class EventPredications {
  /** Prepositions of what brings somebody to a place: "in Rome for talks", "on a visit". */
  private static final Set<String> OCCASIONS = Set.of("for", "on");

  private final Lexicon lexicon;
  private final Scene scene;
  private final Map<Integer, List<Filler>> speakers;

  /**
   * @param speakers for a token in reported speech, who says it
   */
  EventPredications(Lexicon lexicon, Scene scene, Map<Integer, List<Filler>> speakers) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.speakers = speakers;
  }

  Predication at(int token) {
    Predication plain = scene.predications().read(token);
    Predication carried =
        plain.kind() == Kind.NOUN ? withParticiple(withCopula(carried(plain))) : plain;
    if (speakers.containsKey(token)) {
      Roles roles = new Roles(carried.roles());
      roles.addAll(Roles.SPEAKER, speakers.get(token));
      return carried.withRoles(roles.toMap());
    }
    return carried;
  }

  /** The predication at a token of an embedded clause. */
  Predication at(int token, Above above) {
    Predication predication = at(token);
    boolean needsAgent =
        !above.agents().isEmpty()
            && !predication.has(Roles.AGENT)
            && !predication.passive()
            && !predication.has("by")
            && !hasActorInFront(predication)
            && !predication.has(Roles.POSSESSOR);
    boolean takesPhrases = predication.kind() == Kind.NOUN && !above.phrases().isEmpty();
    if (!needsAgent && !takesPhrases) {
      return predication;
    }
    Roles roles = new Roles(predication.roles());
    if (needsAgent) {
      above.agents().forEach(mention -> roles.add(Roles.AGENT, mention.head(), "control"));
    }
    if (takesPhrases) {
      above.phrases().forEach(roles::addIfAbsent);
    }
    return predication.withRoles(roles.toMap());
  }

  /** "an opposition motion", "Iranian assistance": the noun has a doer of its own. */
  private boolean hasActorInFront(Predication predication) {
    return predication.kind() == Kind.NOUN
        && predication.role(Roles.MODIFIER).stream()
            .anyMatch(modifier -> scene.mentionAt(modifier.token()).isPresent());
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
        return joined(noun, carrier, light, start);
      }
    }
    return noun;
  }

  /**
   * "has been under attack", "is in Rome for talks": the copula is a light verb too, of the event
   * noun itself or of the place that the noun stands with.
   */
  private Predication withCopula(Predication noun) {
    int token = noun.head();
    int place = scene.graph().head(token);
    if (scene.graph().hasChild(token, "cop")) {
      boolean undergone =
          copulas(token).anyMatch(LightVerb::agentIsPatient) && noun.has(Roles.AGENT);
      return undergone ? withAgentAsPatient(noun) : noun;
    }
    boolean atPlace =
        noun.verbal().carrier() < 0
            && place != DependencyGraph.NONE
            && scene.token(place).isProperNoun()
            && scene.graph().hasChild(place, "cop")
            && scene.graph().hasChild(place, "case")
            && OCCASIONS.contains(scene.predications().preposition(token));
    if (!atPlace) {
      return noun;
    }
    Roles roles = new Roles(noun.roles());
    roles.addIfAbsent(Roles.AGENT, scene.predications().subjects(place));
    roles.addIfAbsent("to", List.of(new Filler(place, "cop")));
    return new Predication(
        token,
        noun.lemma(),
        Kind.NOUN,
        noun.companions(),
        roles.toMap(),
        false,
        scene.predications().verbal(place));
  }

  /** The light verbs "be" that carry a noun with its preposition ("under attack"). */
  private Stream<LightVerb> copulas(int noun) {
    String preposition = scene.predications().preposition(noun);
    return lexicon.lightVerbs("be").stream()
        .filter(light -> light.trigger().companions().isEmpty())
        .filter(light -> light.nounRoles().contains(preposition));
  }

  private static Predication withAgentAsPatient(Predication noun) {
    Roles roles = new Roles(noun.roles());
    List<Filler> subjects = roles.get(Roles.AGENT);
    roles.remove(Roles.AGENT);
    roles.addAll(Roles.PATIENT, subjects);
    return noun.withRoles(roles.toMap());
  }

  /** "lifted the sanctions imposed on Iran by the EU": the participle's phrases are the noun's. */
  private Predication withParticiple(Predication noun) {
    Roles roles = new Roles(noun.roles());
    for (int participle : scene.graph().children(noun.head(), "acl")) {
      if (carriesAsParticiple(participle)) {
        Predication verb = scene.predications().read(participle);
        verb.roles().entrySet().stream()
            .filter(role -> !role.getKey().equals(Roles.PATIENT))
            .forEach(role -> roles.addIfAbsent(role.getKey(), role.getValue()));
      }
    }
    for (int participle : scene.graph().children(noun.head(), "amod")) {
      if (carriesObject(participle)
          || lexicon.classes().contains("leading-verbs", scene.lemma(participle))) {
        scene
            .predications()
            .hyphenatedAgent(participle)
            .ifPresent(agent -> roles.addIfAbsent(Roles.AGENT, List.of(agent)));
      }
    }
    return noun.withRoles(roles.toMap());
  }

  /** Whether a word is a light verb as the participle of the event noun that it carries. */
  boolean carriesAsParticiple(int token) {
    int noun = scene.graph().head(token);
    return scene.token(token).tag().equals("VBN")
        && scene.graph().is(token, "acl")
        && noun != DependencyGraph.NONE
        && lexicon.mayTrigger(scene.token(noun))
        && carriesObject(token);
  }

  /** "imposed sanctions", "US-led strikes": a light verb that carries its object. */
  private boolean carriesObject(int verb) {
    return lexicon.lightVerbs(scene.lemma(verb)).stream()
        .anyMatch(
            light ->
                light.trigger().companions().isEmpty()
                    && light.nounRoles().contains(Roles.PATIENT));
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

  private static Predication joined(
      Predication noun, Predication verb, LightVerb light, int start) {
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
}
