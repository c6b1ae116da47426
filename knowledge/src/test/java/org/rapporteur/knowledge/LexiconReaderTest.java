package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.LightVerb;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.ReportingCues;
import org.rapporteur.coder.lexicon.RoleConstraint;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.lexicon.StatusCues;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.ontology.EventType;

class LexiconReaderTest {
  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  private Lexicon lexicon() {
    DataFiles files = data.files();
    return LexiconReader.read(files, OntologyReader.read(files, new Findings()), new Findings());
  }

  private Entry entry(String id) {
    return lexicon().entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSenseHasTriggersConstraintsAndSides() {
    Entry meet = entry("meet");
    assertThat(meet.source()).isEqualTo(new SourceLine("lexicon/senses/meet.yml", 1));
    assertThat(meet.triggers())
        .containsExactly(
            Trigger.parse(Predication.Kind.VERB, "meet"),
            Trigger.parse(Predication.Kind.VERB, "sit down with"),
            Trigger.parse(Predication.Kind.NOUN, "meeting"));
    assertThat(meet.where())
        .containsExactly(
            new RoleConstraint(
                List.of("with"),
                List.of(new Constraint.OfKind(Constraint.Kind.ACTOR)),
                List.of(new Constraint.InClass("weapons"))),
            new RoleConstraint(
                List.of("agent", "patient"), List.of(new Constraint.Any()), List.of()));
    assertThat(meet.parties()).containsExactly("agent", "with");
    assertThat(meet.actor()).isEmpty();
    assertThat(meet.action())
        .isEqualTo(
            new Entry.Tells(
                EventType.CONSULT,
                Optional.of("visit"),
                List.of("diplomatic"),
                Optional.of("042"),
                Optional.empty()));
    assertThat(meet.examples())
        .containsExactly(
            new Entry.Example(
                "France met Syria. => CONSULT/visit FRA+SYR > -",
                new SourceLine("lexicon/senses/meet.yml", 11)));
    assertThat(meet.counterExamples())
        .extracting(Entry.Example::source)
        .containsExactly(new SourceLine("lexicon/senses/meet.yml", 13));
  }

  @Test
  void everyKindOfConstraintIsRead() {
    data.replace(
        "lexicon/senses/meet.yml",
        "{with: [actor, '!@weapons'], 'agent|patient': any}",
        "{with: absent, clause: infinitive, to: [state, fire], agent: ['!armed']}");
    assertThat(entry("meet").where())
        .containsExactly(
            new RoleConstraint(List.of("with"), List.of(new Constraint.Absent()), List.of()),
            new RoleConstraint(
                List.of("clause"),
                List.of(new Constraint.OfKind(Constraint.Kind.INFINITIVE)),
                List.of()),
            new RoleConstraint(
                List.of("to"),
                List.of(new Constraint.OfKind(Constraint.Kind.STATE), new Constraint.Lemma("fire")),
                List.of()),
            new RoleConstraint(
                List.of("agent"),
                List.of(),
                List.of(new Constraint.OfKind(Constraint.Kind.ARMED))));
  }

  @Test
  void nounRolesMayDifferFromTheUsual() {
    data.append(
        "lexicon/senses/meet.yml",
        "  possessor: patient",
        "  of: agent",
        "  implies_person: yes",
        "  status: negated");
    assertThat(entry("meet").nounRoles()).isEqualTo(new Entry.NounRoles(true, true, false));
    assertThat(entry("meet").impliesPerson()).isTrue();
    assertThat(((Entry.Tells) entry("meet").action()).status()).contains("negated");
  }

  @Test
  void anEntryMayTellNothing() {
    data.write(
        "lexicon/senses/meet.yml",
        "- {id: meet, verb: meet, event: none, examples: ['Roads met. => none']}");
    assertThat(entry("meet").action()).isEqualTo(new Entry.TellsNothing());
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void anOperatorEmbeds() {
    assertThat(entry("promise").action())
        .isEqualTo(
            new Entry.Embeds(
                Operator.PROMISE,
                List.of("clause"),
                false,
                Optional.of(
                    new Entry.Tells(
                        EventType.AGREE,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void anOperatorMayTellNothingAlone() {
    data.replace("lexicon/operators.yml", "event: AGREE", "event: none")
        .replace("lexicon/operators.yml", "control: agent", "control: recipient")
        .append("lexicon/operators.yml", "  mode: yield", "  cameo: \"030\"");
    Entry.Embeds promise = (Entry.Embeds) entry("promise").action();
    assertThat(promise.bare()).isEmpty();
    assertThat(promise.controlledByRecipient()).isTrue();
    assertThat(promise.mode()).contains("yield");
    assertThat(promise.cameo()).contains("030");
  }

  @Test
  void classesIncludeTheClassesThatTheyName() {
    assertThat(lexicon().classes().members("weapons"))
        .containsExactlyInAnyOrder("gun", "tear gas", "bomb");
  }

  @Test
  void lightVerbsSayWhereTheNounStands() {
    data.append(
        "lexicon/light-verbs.yml",
        "- {verb: [come], noun: [agent, to], agent: patient}",
        "- {verb: [put down], noun: to, recipient: patient}");
    assertThat(lexicon().lightVerbs("come"))
        .containsExactly(
            new LightVerb(
                Trigger.parse(Predication.Kind.VERB, "come"), List.of("agent", "to"), true, ""));
    assertThat(lexicon().lightVerbs("put"))
        .containsExactly(
            new LightVerb(
                Trigger.parse(Predication.Kind.VERB, "put down"), List.of("to"), false, "patient"));
  }

  @Test
  void refinementsAndContextsKeepTheirClasses() {
    Lexicon lexicon = lexicon();
    assertThat(lexicon.refinements())
        .singleElement()
        .satisfies(
            refinement -> {
              assertThat(refinement.words()).containsExactly("@arms");
              assertThat(refinement.roles()).containsExactly("with", "trigger");
              assertThat(refinement.onlyIf()).containsExactly("none");
              assertThat(refinement.mode()).isEqualTo("firearms");
              assertThat(refinement.cameo()).contains("193");
            });
    assertThat(lexicon.contexts().get("military")).containsExactly("word", "@arms");
  }

  @Test
  void compositionReadsStarsEqualsSignsAndEmptyModes() {
    Composition composition = lexicon().composition();
    Composition.Deed ride = Composition.Deed.of(EventType.SANCTION, Optional.of("expel"));
    assertThat(composition.apply(Operator.PLAN, ride))
        .contains(new Composition.Coding(EventType.SANCTION, Optional.of("expel")));
    assertThat(composition.apply(Operator.THREATEN, ride))
        .contains(new Composition.Coding(EventType.THREATEN, Optional.of("expel")));
    assertThat(composition.apply(Operator.DENY, ride))
        .contains(new Composition.Coding(EventType.REJECT, Optional.empty()));
    assertThat(
            composition.coding(
                Composition.Deed.of(EventType.COERCE, Optional.of("arrest")).reverse()))
        .isEqualTo(new Composition.Coding(EventType.RETREAT, Optional.of("release")));
  }

  @Test
  void reportingCuesAreSortedByWhatTheyDo() {
    assertThat(lexicon().reporting())
        .usingRecursiveComparison()
        .isEqualTo(
            new ReportingCues(
                Map.of("say", ReportingCues.Stance.NEUTRAL, "tell", ReportingCues.Stance.CLAIM),
                Set.of("tell"),
                Set.of("statement"),
                List.of("according to"),
                Set.of("reportedly", "allegedly"),
                Set.of("allegedly", "alleged"),
                Set.of("believe"),
                AttributionCues.NONE));
  }

  @Test
  void statusCuesAreNamedByTheirPath() {
    StatusCues status = lexicon().status();
    assertThat(status.has("planned.adjectives", "upcoming")).isTrue();
    assertThat(status.has("doubt", "alleged")).isTrue();
    assertThat(status.modals())
        .containsEntry("will", StatusCues.Modality.PLANNED)
        .containsEntry("had to", StatusCues.Modality.HAPPENED);
  }

  @Test
  void numbersHaveTheirValues() {
    assertThat(lexicon().numbers().values())
        .isEqualTo(Map.of("three", 3L, "hundred", 100L, "thousand", 1000L));
    assertThat(lexicon().numbers().valueOf(List.of("Three", "hundred"))).contains(300L);
  }

  @Test
  void wordsThatYamlWouldReadOtherwiseStayWords() {
    data.replace("lexicon/status.yml", "[due, upcoming]", "[on, no, 1994, ~, yes]");
    assertThat(lexicon().status().words().get("planned.adjectives"))
        .containsExactlyInAnyOrder("on", "no", "1994", "~", "yes");
  }

  @Test
  void aMistakeInAnEntryLeavesTheOthers() {
    data.append("lexicon/senses/meet.yml", "- verb: talk", "- {id: talk, verb: talk}");
    assertThat(lexicon().entries()).extracting(Entry::id).containsExactly("promise", "meet");
  }

  @Test
  void cuesOfAttributionSayWhereTheirContentStands() {
    data.write(
        "lexicon/attribution.yml",
        "verbs:",
        "  - {kind: attitude, content: [clause, about], words: [worry, make clear]}",
        "phrases: [according to]");

    AttributionCues cues = lexicon().reporting().attribution();

    assertThat(cues.of(Cue.WordClass.VERB, "worry"))
        .containsExactly(
            new Cue(
                Cue.WordClass.VERB,
                "worry",
                List.of(),
                Cue.Kind.ATTITUDE,
                Set.of(Cue.Complement.CLAUSE),
                Set.of("about")));
    assertThat(cues.of(Cue.WordClass.VERB, "make").get(0).companions()).containsExactly("clear");
    assertThat(cues.isPhrase("according to")).isTrue();
  }
}
