package org.rapporteur.coder.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;

/**
 * Reads a verb or a predicate adjective with its roles, whatever the construction is.
 *
 * <p>"Rebels shelled the town", "the town was shelled by rebels", "rebels accused of shelling the
 * town": each time the rebels are the agent and the town the patient.
 */
final class ClauseReader {
  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final Voice voice;
  private final VerbGroups verbGroups;
  private final RelativeClauses relatives;
  private final ObjectFinder objects;
  private final SubjectFinder subjects;
  private final ComplementReader complements;
  private final StrayPhrases strayPhrases;

  ClauseReader(
      ParsedSentence sentence,
      Voice voice,
      VerbGroups verbGroups,
      RelativeClauses relatives,
      ObjectFinder objects,
      SubjectFinder subjects,
      ComplementReader complements,
      StrayPhrases strayPhrases) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.voice = voice;
    this.verbGroups = verbGroups;
    this.relatives = relatives;
    this.objects = objects;
    this.subjects = subjects;
    this.complements = complements;
    this.strayPhrases = strayPhrases;
  }

  Predication verb(int verb) {
    boolean passive = voice.isPassive(verb);
    Roles roles = new Roles();
    if (passive) {
      roles.addAll(Roles.PATIENT, subjects.subjects(verb));
      voice.byPhrases(verb).forEach(agent -> roles.add(Roles.AGENT, agent, "obl:by"));
      passiveWithObject(verb, roles);
    } else {
      roles.addAll(Roles.AGENT, subjects.subjects(verb));
      roles.addAll(Roles.PATIENT, objects.objects(verb));
      relatives.objectGap(verb).ifPresent(gap -> roles.addIfAbsent(Roles.PATIENT, List.of(gap)));
    }
    for (int child : graph.children(verb)) {
      if (graph.is(child, "iobj")) {
        roles.add(Roles.ADDRESSEE, child, "iobj");
      }
    }
    complements.read(verb, roles);
    strayPhrases.addTo(roles, verb);
    if (passive) {
      voice.strayAgent(verb).ifPresent(agent -> roles.addIfAbsent(Roles.AGENT, List.of(agent)));
    }
    return predication(verb, Kind.VERB, roles, passive);
  }

  /**
   * "Refugees were given asylum": whoever is given it is the subject, what is given the object; it
   * stands among the patients as it would in "gave refugees asylum".
   */
  private void passiveWithObject(int verb, Roles roles) {
    List<Filler> kept = objects.objects(verb);
    if (!kept.isEmpty()) {
      roles.addAll(Roles.ADDRESSEE, subjects.subjects(verb));
      roles.addAll(Roles.PATIENT, kept);
      roles.addAll(Roles.OBJECT, kept);
    }
  }

  /** "The ministers are <u>ready</u> to talk", "<u>armed</u> rebels". */
  Predication adjective(int adjective) {
    Roles roles = new Roles();
    if (graph.relation(adjective).equals("amod")) {
      roles.add(Roles.AGENT, graph.head(adjective), "^amod");
    } else {
      roles.addAll(Roles.AGENT, subjects.subjects(adjective));
    }
    complements.read(adjective, roles);
    return predication(adjective, Kind.ADJECTIVE, roles, false);
  }

  List<Filler> subjects(int predicate) {
    return subjects.subjects(predicate);
  }

  /** "<u>US</u>-led strikes", "<u>Qatari</u>-brokered talks": who does it stands in front. */
  Optional<Filler> hyphenatedAgent(int participle) {
    boolean hyphenated =
        participle > 1
            && sentence.tag(participle).equals("VBN")
            && graph.relation(participle).equals("amod")
            && sentence.tag(participle - 1).equals("HYPH");
    return hyphenated
        ? Optional.of(new Filler(participle - 2, "amod " + graph.relation(participle - 2)))
        : Optional.empty();
  }

  private Predication predication(int head, Kind kind, Roles roles, boolean passive) {
    return new Predication(
        head,
        sentence.lemma(head),
        kind,
        companions(head),
        roles.toMap(),
        passive,
        verbGroups.verbal(head));
  }

  /** "took <u>over</u>", "broke <u>off</u>", "made <u>clear</u>". */
  private List<String> companions(int predicate) {
    return graph.children(predicate).stream()
        .filter(
            child ->
                graph.is(child, "compound")
                    || graph.is(child, "advmod")
                    || graph.is(child, "xcomp"))
        .map(child -> sentence.lemma(child).toLowerCase(Locale.ROOT))
        .toList();
  }
}
