package org.rapporteur.coder.lexicon;

import static org.rapporteur.coder.lexicon.EntryFixture.entry;
import static org.rapporteur.coder.ontology.EventType.ACCUSE;
import static org.rapporteur.coder.ontology.EventType.AGREE;
import static org.rapporteur.coder.ontology.EventType.AID;
import static org.rapporteur.coder.ontology.EventType.ASSAULT;
import static org.rapporteur.coder.ontology.EventType.COERCE;
import static org.rapporteur.coder.ontology.EventType.CONCEDE;
import static org.rapporteur.coder.ontology.EventType.CONSULT;
import static org.rapporteur.coder.ontology.EventType.PROTEST;
import static org.rapporteur.coder.ontology.EventType.REJECT;
import static org.rapporteur.coder.ontology.EventType.REQUEST;
import static org.rapporteur.coder.ontology.EventType.RETREAT;
import static org.rapporteur.coder.ontology.EventType.SANCTION;
import static org.rapporteur.coder.ontology.EventType.SUPPORT;
import static org.rapporteur.coder.ontology.EventType.THREATEN;

import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.lexicon.Composition.Outcome;
import org.rapporteur.coder.lexicon.ReportingCues.Stance;
import org.rapporteur.coder.lexicon.StatusCues.Modality;
import org.rapporteur.coder.ontology.EventType;

/** A lexicon of a few senses and every operator. */
public final class LexiconFixture {
  private LexiconFixture() {}

  public static Lexicon lexicon() {
    return lexicon(entries(), List.of());
  }

  /** A lexicon of one entry and one refinement. */
  public static Lexicon of(Entry entry, Refinement refinement) {
    return lexicon(List.of(entry), List.of(refinement));
  }

  /** A lexicon of these entries. */
  public static Lexicon of(Entry... entries) {
    return lexicon(List.of(entries), List.of());
  }

  private static Lexicon lexicon(List<Entry> entries, List<Refinement> refinements) {
    return new Lexicon(
        entries,
        classes(),
        lightVerbs(),
        refinements,
        Map.of(),
        composition(),
        cues(),
        status(),
        numbers(),
        measures(),
        settings());
  }

  /** Sport, the past, and private dealing, which needs nothing to show it. */
  private static List<Setting> settings() {
    return List.of(
        setting("sport", List.of("@sport"), OptionalInt.empty(), Set.of(), Set.of(ASSAULT)),
        setting("past", List.of(), OptionalInt.of(1945), Set.of(), EnumSet.allOf(EventType.class)),
        setting(
            "private",
            List.of(),
            OptionalInt.empty(),
            Set.of(SideKind.PUBLIC, SideKind.COUNTRIES),
            Set.of(AID)));
  }

  private static Setting setting(
      String id,
      List<String> words,
      OptionalInt before,
      Set<SideKind> unlessSide,
      Set<EventType> silences) {
    return new Setting(
        id,
        new SourceLine("settings.yml", 1),
        words,
        before,
        false,
        List.of("rebel"),
        List.of("bomb"),
        Set.of("open-fire"),
        Set.of(),
        unlessSide,
        silences,
        List.of(),
        List.of());
  }

  private static List<Entry> entries() {
    return List.of(
        entry("attack")
            .verb("attack", "bomb", "storm")
            .noun("attack", "strike", "bombing")
            .actor("agent")
            .recipient("patient", "on", "against")
            .tells(ASSAULT),
        entry("open-fire")
            .verb("open")
            .where("patient", "fire")
            .actor("agent")
            .recipient("on")
            .tells(ASSAULT),
        entry("fire-missile")
            .verb("fire")
            .where("patient", "@weapons")
            .actor("agent")
            .recipient("at", "on")
            .tells(ASSAULT, "missiles"),
        entry("fire-employee").verb("fire").where("patient", "@staff").tellsNothing(),
        entry("kill")
            .verb("kill", "wound")
            .noun("killing")
            .actor("agent")
            .recipient("patient")
            .impliesPerson()
            .tells(ASSAULT),
        entry("arrest")
            .verb("arrest", "detain")
            .noun("arrest", "detention")
            .actor("agent")
            .recipient("patient")
            .possessorIsPatient()
            .impliesPerson()
            .tells(COERCE, "arrest"),
        entry("expel-diplomat")
            .verb("expel", "throw out")
            .noun("expulsion")
            .where("patient", "@diplomats")
            .actor("agent")
            .recipient("patient")
            .tells(SANCTION, "expel"),
        entry("impose-sanctions")
            .verb("sanction")
            .noun("sanction", "sanctions")
            .actor("agent")
            .recipient("patient", "on", "against")
            .tells(SANCTION),
        entry("meet")
            .verb("meet")
            .noun("talk", "talks", "meeting")
            .parties("agent", "patient", "with", "between", "of")
            .tells(CONSULT, "meet"),
        entry("visit")
            .verb("visit")
            .noun("visit")
            .ofIsAgent()
            .actor("agent")
            .recipient("patient", "to")
            .tells(CONSULT, "visit"),
        entry("withdraw")
            .verb("withdraw", "pull out")
            .noun("withdrawal")
            .actor("agent")
            .recipient("from")
            .tells(RETREAT, "withdraw"),
        entry("aid")
            .verb("aid", "help")
            .noun("aid")
            .actor("agent")
            .recipient("patient", "to", "for")
            .tells(AID),
        entry("protest")
            .verb("protest")
            .noun("protest")
            .actor("agent")
            .recipient("against")
            .tells(PROTEST),
        entry("promise")
            .verb("promise", "vow")
            .noun("promise")
            .actor("agent")
            .recipient("addressee")
            .embeds(Operator.PROMISE, AGREE, false, "clause", "patient", "to"),
        entry("plan")
            .verb("plan", "prepare")
            .noun("plan")
            .actor("agent")
            .embeds(Operator.PLAN, false, "clause", "patient", "for"),
        entry("request")
            .verb("urge", "ask", "demand", "call for")
            .noun("demand", "call")
            .actor("agent")
            .recipient("patient", "addressee", "from")
            .embeds(Operator.REQUEST, true, "clause", "patient", "for"),
        entry("refuse")
            .verb("refuse", "reject", "call off")
            .actor("agent")
            .embeds(Operator.REFUSE, false, "clause", "patient"),
        entry("deny").verb("deny").actor("agent").embeds(Operator.DENY, false, "clause", "patient"),
        entry("threaten")
            .verb("threaten")
            .actor("agent")
            .recipient("patient")
            .embeds(Operator.THREATEN, THREATEN, false, "clause", "with"),
        entry("accuse")
            .verb("accuse")
            .actor("agent")
            .recipient("patient")
            .embeds(Operator.ACCUSE, ACCUSE, true, "of"),
        entry("praise")
            .verb("praise")
            .actor("agent")
            .embeds(Operator.PRAISE, SUPPORT, false, "patient", "for"),
        entry("continue")
            .verb("continue", "begin", "resume")
            .actor("agent")
            .embeds(Operator.CONTINUE, false, "clause", "patient"),
        entry("stop")
            .verb("stop", "end", "halt", "lift")
            .actor("agent")
            .embeds(Operator.STOP, false, "clause", "patient"),
        entry("fail").verb("fail").actor("agent").embeds(Operator.FAIL, false, "clause"));
  }

  private static NounClasses classes() {
    return new NounClasses(
            Map.of(
                "diplomats", Set.of("diplomat", "ambassador"),
                "weapons", Set.of("missile", "rocket"),
                "staff", Set.of("employee", "coach"),
                "places", Set.of("town", "village"),
                "request-prepositions", Set.of("at"),
                "leading-verbs", Set.of("lead"),
                "killing-words", Set.of("kill", "killing", "die", "dead"),
                "dying-words", Set.of("die", "dead"),
                "injury-words", Set.of("wound", "injure"),
                "vague-counts", Set.of("dozen", "dozens", "thousand", "thousands", "several")))
        .and(
            Map.of("sport", Set.of("halftime", "penalty area"), "private-things", Set.of("choir")));
  }

  private static List<LightVerb> lightVerbs() {
    return List.of(
        light("launch", "patient"),
        light("hold", "patient"),
        light("carry out", "patient"),
        light("pay", "patient"),
        light("impose", "patient"),
        new LightVerb(Trigger.parse(Kind.VERB, "come"), List.of("under"), true, ""),
        new LightVerb(Trigger.parse(Kind.VERB, "be"), List.of("under"), true, ""),
        new LightVerb(Trigger.parse(Kind.VERB, "hit"), List.of("agent"), false, "patient"));
  }

  private static LightVerb light(String verb, String nounRole) {
    return new LightVerb(Trigger.parse(Kind.VERB, verb), List.of(nounRole), false, "");
  }

  /** The rows of the real tables for the senses above. */
  public static Composition composition() {
    Composition.Builder builder = new Composition.Builder();
    row(builder, Operator.PROMISE, AID, AGREE, "");
    row(builder, Operator.PROMISE, CONSULT, AGREE, "");
    row(builder, Operator.PROMISE, RETREAT, CONCEDE, "");
    row(builder, Operator.PROMISE, ASSAULT, THREATEN, "violence");
    row(builder, Operator.PLAN, AID, AGREE, "");
    row(builder, Operator.PLAN, CONSULT, AGREE, "");
    row(builder, Operator.PLAN, RETREAT, CONCEDE, "");
    row(builder, Operator.PLAN, ASSAULT, ASSAULT, "=");
    row(builder, Operator.PLAN, SANCTION, SANCTION, "=");
    row(builder, Operator.PLAN, COERCE, COERCE, "=");
    row(builder, Operator.REQUEST, AID, REQUEST, "assist");
    row(builder, Operator.REQUEST, CONSULT, REQUEST, "meet");
    row(builder, Operator.REQUEST, RETREAT, REQUEST, "yield");
    row(builder, Operator.REQUEST, SANCTION, REQUEST, "change");
    row(builder, Operator.REQUEST, ASSAULT, REQUEST, "");
    row(builder, Operator.REFUSE, CONSULT, REJECT, "meet");
    row(builder, Operator.REFUSE, AID, REJECT, "assist");
    row(builder, Operator.REFUSE, RETREAT, REJECT, "yield");
    row(builder, Operator.THREATEN, ASSAULT, THREATEN, "violence");
    row(builder, Operator.THREATEN, SANCTION, THREATEN, "relations");
    for (EventType type : EventType.values()) {
      row(builder, Operator.ACCUSE, type, ACCUSE, "allege");
      row(builder, Operator.DENY, type, REJECT, "");
      row(builder, Operator.PRAISE, type, SUPPORT, "");
    }
    reversal(builder, ASSAULT, RETREAT, "ceasefire");
    reversal(builder, RETREAT, REJECT, "yield");
    reversal(builder, SANCTION, CONCEDE, "");
    reversal(builder, AID, SANCTION, "discontinue");
    return builder.build();
  }

  private static void row(
      Composition.Builder builder,
      Operator operator,
      EventType content,
      EventType type,
      String mode) {
    builder.row(operator, content, Optional.empty(), outcome(type, mode));
  }

  private static void reversal(
      Composition.Builder builder, EventType content, EventType type, String mode) {
    builder.reversal(content, Optional.empty(), outcome(type, mode));
  }

  private static Outcome outcome(EventType type, String mode) {
    return mode.equals("=")
        ? new Outcome(type, Optional.empty(), true)
        : new Outcome(type, Optional.of(mode).filter(m -> !m.isEmpty()), false);
  }

  public static ReportingCues cues() {
    return new ReportingCues(
        Map.of(
            "say", Stance.NEUTRAL,
            "add", Stance.NEUTRAL,
            "tell", Stance.NEUTRAL,
            "report", Stance.NEUTRAL,
            "quote", Stance.NEUTRAL,
            "claim", Stance.CLAIM),
        Set.of("tell"),
        Set.of("statement", "claim"),
        List.of("according to", "citing"),
        Set.of("reportedly"),
        Set.of("alleged"),
        Set.of("quote", "cite"),
        attribution());
  }

  private static AttributionCues attribution() {
    return new AttributionCues(
        List.of(
            cue("say", Cue.Kind.REPORT, Cue.Complement.SPEECH, Cue.Complement.CLAUSE),
            cue("add", Cue.Kind.REPORT, Cue.Complement.SPEECH, Cue.Complement.CLAUSE),
            cue("praise", Cue.Kind.ATTITUDE, Cue.Complement.OBJECT)),
        Set.of("according to"),
        List.of());
  }

  private static Cue cue(String lemma, Cue.Kind kind, Cue.Complement... complements) {
    return new Cue(Cue.WordClass.VERB, lemma, List.of(), kind, Set.of(complements), Set.of());
  }

  /** Weeks and what may pick one, miles, and two ways to count from another time. */
  public static Measures measures() {
    return new Measures(
        Map.of("km", 1.0, "miles", 1.609),
        Map.of("north", 0.0, "east", 90.0, "south", 180.0),
        Map.of(
            "hours", new TimeLength(TimeLength.Unit.HOURS, 1),
            "day", new TimeLength(TimeLength.Unit.DAYS, 1),
            "days", new TimeLength(TimeLength.Unit.DAYS, 1),
            "night", new TimeLength(TimeLength.Unit.DAYS, 1),
            "week", new TimeLength(TimeLength.Unit.WEEKS, 1),
            "month", new TimeLength(TimeLength.Unit.MONTHS, 1),
            "years", new TimeLength(TimeLength.Unit.YEARS, 1)),
        Map.of("last", -1, "past", -1, "this", 0, "next", 1, "coming", 1),
        List.of(
            offset(1, OffsetPattern.From.TOLD, OffsetPattern.SlotKind.LENGTH, "later"),
            offset(-1, OffsetPattern.From.TOLD, OffsetPattern.SlotKind.LENGTH, "earlier"),
            offset(1, OffsetPattern.From.TOLD, OffsetPattern.SlotKind.VAGUE, "later"),
            offset(1, OffsetPattern.From.NEXT, OffsetPattern.SlotKind.LENGTH, "after"),
            offset(-1, OffsetPattern.From.NEXT, OffsetPattern.SlotKind.LENGTH, "before")),
        Map.of("labour day", MonthDay.of(5, 1)));
  }

  private static OffsetPattern offset(
      int direction, OffsetPattern.From from, OffsetPattern.SlotKind slot, String word) {
    return new OffsetPattern(
        List.of(new OffsetPattern.Part.Slot(slot), new OffsetPattern.Part.Word(word)),
        direction,
        from);
  }

  static NumberWords numbers() {
    return new NumberWords(
        Map.of(
            "two", 2L,
            "three", 3L,
            "four", 4L,
            "six", 6L,
            "ten", 10L,
            "nineteen", 19L,
            "twenty", 20L,
            "ninety", 90L,
            "hundred", 100L,
            "thousand", 1000L));
  }

  private static StatusCues status() {
    return new StatusCues(
        Map.of(
            "will", Modality.PLANNED,
            "would", Modality.PLANNED,
            "may", Modality.POSSIBLE,
            "could", Modality.POSSIBLE,
            "must", Modality.OBLIGATION,
            "should", Modality.OBLIGATION),
        Map.of(
            "planned.adjectives", Set.of("planned", "upcoming"),
            "ongoing.adjectives", Set.of("ongoing"),
            "conditional.heads", Set.of("if", "unless")));
  }
}
