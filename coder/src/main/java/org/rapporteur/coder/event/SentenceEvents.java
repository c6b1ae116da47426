package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.attribution.ReportFinder;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.EntryPattern;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.Refinement;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.scene.Scene;

/**
 * The events of one parsed sentence: its triggers are read from the top of the tree down, what is
 * only the content of something said is left out, and what tells the same occurrence is joined.
 */
public final class SentenceEvents {
  private final Lexicon lexicon;
  private final Ontology ontology;
  private final StatusReader status;
  private final Refiner refiner;
  private final SizeReader sizes;
  private final SecondReader second;

  public SentenceEvents(Lexicon lexicon, Ontology ontology) {
    this(lexicon, ontology, SecondReader.SILENT);
  }

  /**
   * @param second asked where the lexicon leaves open what a word tells
   */
  public SentenceEvents(Lexicon lexicon, Ontology ontology, SecondReader second) {
    this.second = second;
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.status = new StatusReader(lexicon.status());
    this.refiner = new Refiner(lexicon);
    this.sizes = new SizeReader(lexicon.classes(), lexicon.numbers());
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
  public record Result(List<Found> events, List<Note> notes) {}

  /** Whose events are told. */
  public enum Sides {
    /** Those of actors that are known to act in politics: the rule for records. */
    KNOWN,
    /** Everybody's: whoever reads has said who matters. */
    ANY
  }

  /** What a sentence tells of actors that are known to act in politics. */
  public Result find(Scene scene, List<ReportFinder.Found> reports) {
    return find(scene, reports, Sides.KNOWN);
  }

  /**
   * @param reports reported speech in the sentence, for senses that ask who says them
   */
  public Result find(Scene scene, List<ReportFinder.Found> reports, Sides whose) {
    EventReader reader = new EventReader(lexicon, scene, speakers(reports), second);
    SideCompletion sides = new SideCompletion(lexicon.classes(), scene);
    Codability codability = new Codability(lexicon, scene, whose);
    DraftCollector collector = new DraftCollector(scene, status, sizes, sides, codability);
    for (int token : reader.candidates()) {
      if (!collector.isTold(token)) {
        reader.read(token).ifPresent(collector::add);
      }
    }
    sides.fillFromSiblings(collector.drafts());
    List<Found> events =
        new OccurrenceJoiner(lexicon.classes(), scene)
            .joined(collector.drafts()).stream()
                .map(draft -> finished(scene, draft, reader))
                .toList();
    List<Note> notes = new ArrayList<>(collector.notes());
    notes.addAll(reader.notes());
    return new Result(events, notes.stream().distinct().toList());
  }

  private static Map<Integer, List<Filler>> speakers(List<ReportFinder.Found> reports) {
    Map<Integer, List<Filler>> speakers = new HashMap<>();
    for (ReportFinder.Found report : reports) {
      if (report.sourceToken() >= 0) {
        List<Filler> speaker = List.of(new Filler(report.sourceToken(), "speaker"));
        report.content().stream().forEach(token -> speakers.put(token, speaker));
      }
    }
    return speakers;
  }

  private Found finished(Scene scene, Draft draft, EventReader reader) {
    Reading reading = draft.reading();
    EventType type = reading.type();
    boolean own = reading.innermostOperator().map(Operator::isTransparent).orElse(true);
    Optional<Refinement> refinement = own ? refiner.refinement(scene, reading) : Optional.empty();
    Optional<String> mode = refinement.map(Refinement::mode).or(reading.coding()::mode);
    List<String> contexts = refiner.contexts(scene.parsed().sentence(), reading.contexts());
    return new Found(
        type,
        mode,
        contexts,
        cameoOfStanding(draft, mode)
            .or(() -> cameo(reading, refinement, ontology.cameoOf(type, mode, contexts))),
        reading.actors(),
        reading.recipients(),
        reading.content(),
        draft.status(),
        draft.size(),
        reading.head(),
        reading.triggers().stream().sorted().toList(),
        draft.accuser(),
        explanation(reading, reader));
  }

  /**
   * CAMEO has codes of their own for what is planned, threatened or refused: "will release" is an
   * intention (035), though PLOVER has it with the concessions.
   */
  private Optional<String> cameoOfStanding(Draft draft, Optional<String> mode) {
    Reading reading = draft.reading();
    String standing = draft.status().name().toLowerCase(Locale.ROOT);
    return ontology
        .cameoOfStatus(reading.type(), mode, standing)
        .or(
            () ->
                reading
                    .content()
                    .filter(content -> !reading.operators().isEmpty())
                    .flatMap(
                        content ->
                            ontology.cameoOfContent(
                                reading.type(), content.type(), content.mode())));
  }

  /**
   * The code of the finer mode, where one was found and the entry's own code does not say more;
   * else the entry's, else the default.
   */
  private Optional<String> cameo(
      Reading reading, Optional<Refinement> refinement, Optional<String> byDefault) {
    return refinement
        .flatMap(Refinement::cameo)
        .filter(code -> reading.cameo().map(own -> isCoarse(own, reading)).orElse(true))
        .map(code -> byDefault.filter(other -> other.startsWith(code)).orElse(code))
        .or(() -> reading.cameo().filter(code -> isOfType(code, reading)))
        .or(() -> byDefault);
  }

  /**
   * The code of an operator is that of the event it usually makes: "offered talks" is an intention,
   * "offered criticism" none.
   */
  private boolean isOfType(String code, Reading reading) {
    boolean own = reading.innermostOperator().map(Operator::isTransparent).orElse(true);
    return own
        || Optional.ofNullable(ontology.cameo().get(code))
            .flatMap(Ontology.CameoCode::type)
            .map(type -> type == reading.type())
            .orElse(reading.type() == EventType.REQUEST);
  }

  /** Whether a code says no more than the type, or than the mode that a finer one replaces. */
  private boolean isCoarse(String code, Reading reading) {
    return Ontology.isGeneralCameo(code)
        || ontology
            .cameoOf(reading.type(), reading.coding().mode(), List.of())
            .filter(code::equals)
            .isPresent();
  }

  private static Explanation explanation(Reading reading, EventReader reader) {
    List<String> path = new ArrayList<>(reading.path());
    path.addAll(reader.secondReading(reading.inner().head()));
    return new Explanation(
        named(reading.entry()),
        reading.operators().stream().map(SentenceEvents::named).toList(),
        EntryPattern.of(reading.entry()),
        path);
  }

  private static String named(Entry entry) {
    return entry.source() + " " + entry.id();
  }
}
