package org.rapporteur.coder.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.actor.MarkedActors;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.attribution.ReportFinder;
import org.rapporteur.coder.attribution.SpeakingTurn;
import org.rapporteur.coder.attribution.StoryQuotations;
import org.rapporteur.coder.event.CodableSentences;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.event.SecondReader;
import org.rapporteur.coder.event.SentenceEvents;
import org.rapporteur.coder.event.SentenceEvents.Sides;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Datelines;
import org.rapporteur.coder.language.GraphRepair;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.LanguageAnalyzer.Parse;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.TagRepair;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.link.ProcessNames;
import org.rapporteur.coder.link.StoryLinker;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.PlaceResolver;
import org.rapporteur.coder.place.PlaceResolver.Reach;
import org.rapporteur.coder.place.StoryCountries;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;
import org.rapporteur.coder.story.StageObserver.Stage;
import org.rapporteur.coder.time.Dateline;
import org.rapporteur.coder.time.EventDate;
import org.rapporteur.coder.time.Occasion;
import org.rapporteur.coder.time.StoryTimes;
import org.rapporteur.coder.time.TimeExpression;
import org.rapporteur.coder.time.TimeTagger;

/**
 * Codes one article: the same article, knowledge and parser give the same story. Safe for several
 * threads.
 *
 * <pre>
 * story -> sentences -> cast -> (codable ones) parse -> reports -> events -> status
 *       -> attribution -> date and place -> links
 * </pre>
 */
public final class Coder {
  private final LanguageAnalyzer language;
  private final TimeTagger times;
  private final Ontology ontology;
  private final CastReader castReader;
  private final Lexicon lexicon;
  private final ReportFinder reportFinder;
  private final SentenceEvents sentenceEvents;
  private final PlaceResolver places;
  private final EventAssembler assembler;
  private final String version;
  private final StageObserver observer;

  public Coder(
      LanguageAnalyzer language,
      TimeTagger times,
      Gazetteer gazetteer,
      ActorDictionary actors,
      Lexicon lexicon,
      Ontology ontology,
      String version) {
    this.language = language;
    this.times = times;
    this.ontology = ontology;
    this.castReader = new CastReader(actors);
    this.lexicon = lexicon;
    this.reportFinder = new ReportFinder(lexicon.reporting());
    this.sentenceEvents = new SentenceEvents(lexicon, ontology);
    this.places = new PlaceResolver(gazetteer, lexicon.classes(), lexicon.measures());
    this.assembler = new EventAssembler(ontology);
    this.version = version;
    this.observer = StageObserver.NONE;
  }

  private Coder(
      Coder other,
      LanguageAnalyzer language,
      SentenceEvents sentenceEvents,
      String version,
      StageObserver observer) {
    this.language = language;
    this.times = other.times;
    this.ontology = other.ontology;
    this.castReader = other.castReader;
    this.lexicon = other.lexicon;
    this.reportFinder = other.reportFinder;
    this.sentenceEvents = sentenceEvents;
    this.places = other.places;
    this.assembler = other.assembler;
    this.version = version;
    this.observer = observer;
  }

  /** The same coder, which tells an observer what it is at. */
  public Coder observedBy(StageObserver listener) {
    return new Coder(this, language, sentenceEvents, version, listener);
  }

  /**
   * The same coder, which asks a second reader where the lexicon leaves open what a word tells.
   *
   * @param name of the reader, for the records
   */
  public Coder asking(SecondReader reader, String name) {
    return new Coder(
        this,
        language,
        new SentenceEvents(lexicon, ontology, reader),
        version + ", " + name,
        observer);
  }

  /** What the records name as their coder. */
  public String version() {
    return version;
  }

  /** The parser in use. */
  public LanguageAnalyzer language() {
    return language;
  }

  /** The same coder with another parser. */
  public Coder parsingWith(LanguageAnalyzer parser) {
    return new Coder(this, parser, sentenceEvents, version, observer);
  }

  /**
   * Codes the events of an article; quotations are found only in sentences that may hold an event.
   */
  public CodedStory code(Article article) {
    return code(article, CodableSentences.by(lexicon));
  }

  /** Codes events and quotations; every sentence is parsed. */
  public CodedStory codeWithQuotations(Article article) {
    return code(article, CodableSentences.everything(lexicon));
  }

  /** Codes an article, parsing only the sentences that the filter lets through. */
  public CodedStory code(Article article, CodableSentences filter) {
    return code(article, filter, MarkedActors.NONE);
  }

  /**
   * Codes what an article tells of the actors that somebody marked in it. Records whose sides are
   * not known to act in politics are kept, because the marks say that they do.
   */
  public CodedStory codeBetween(Article article, MarkedActors marked) {
    return code(article, CodableSentences.everything(lexicon), marked);
  }

  private CodedStory code(Article article, CodableSentences filter, MarkedActors marked) {
    observer.enters(Stage.SENTENCES);
    List<Sentence> sentences =
        Datelines.cutOff(
            language.sentences(article.text()).stream().map(TagRepair::repaired).toList());
    observer.enters(Stage.CAST);
    Optional<LocalDate> day = Dateline.storyDay(article);
    Cast cast = castReader.read(sentences, day);
    Reading story =
        new Reading(
            article,
            fingerprint(article, version),
            StoryCountries.of(cast),
            day,
            new StoryTimes(lexicon, day, Dateline.of(article.text()).map(Dateline::span)),
            new ProcessNames(lexicon.classes()),
            new SpeakingTurn(),
            new StoryQuotations(
                article.id(), article.text(), sentences, lexicon.reporting().attribution()));
    for (Sentence sentence : sentences) {
      observer.enters(Stage.FILTER);
      List<Mention> mentions = cast.of(sentence.sequence());
      if (!filter.isCodable(sentence, mentions)) {
        story.passOver(sentence);
      } else {
        observer.enters(Stage.PARSE);
        Parse parse = language.parse(sentence);
        if (parse instanceof Parse.Parsed parsed) {
          ParsedSentence tree = GraphRepair.repaired(new ParsedSentence(sentence, parsed.graph()));
          read(
              story,
              new Scene(tree, marked.in(tree, mentions), lexicon.classes()),
              marked.isEmpty() ? Sides.KNOWN : Sides.ANY);
        } else if (parse instanceof Parse.GivenUp givenUp) {
          story.giveUp(sentence, givenUp.reason());
        }
      }
    }
    observer.enters(Stage.LINKS);
    return new CodedStory(
        article,
        sentences,
        cast,
        linked(story.events),
        story.quotations.list(),
        story.findings,
        version);
  }

  /** Records of the same event get the link of the first one. */
  private static List<CodedEvent> linked(List<CodedEvent> events) {
    List<Integer> first = StoryLinker.firstTellings(events);
    return IntStream.range(0, events.size())
        .mapToObj(i -> events.get(i).withLink(events.get(first.get(i)).link()))
        .toList();
  }

  /** What has been read of one story so far. */
  private static final class Reading {
    private final Article article;
    private final String fingerprint;
    private final List<String> countries;
    private final Optional<LocalDate> day;
    private final StoryTimes times;
    private final ProcessNames processes;
    private final SpeakingTurn turn;
    private final StoryQuotations quotations;
    private final List<CodedEvent> events = new ArrayList<>();
    private final List<SentenceFinding> findings = new ArrayList<>();

    private Reading(
        Article article,
        String fingerprint,
        List<String> countries,
        Optional<LocalDate> day,
        StoryTimes times,
        ProcessNames processes,
        SpeakingTurn turn,
        StoryQuotations quotations) {
      this.article = article;
      this.fingerprint = fingerprint;
      this.countries = countries;
      this.day = day;
      this.times = times;
      this.processes = processes;
      this.turn = turn;
      this.quotations = quotations;
    }

    private void passOver(Sentence sentence) {
      turn.carriedInto(sentence, List.of());
      findings.add(
          new SentenceFinding(
              sentence.sequence(),
              Outcome.NOT_PARSED,
              List.of(
                  new Note(
                      Note.Kind.NOTHING, "no trigger of the lexicon, or nobody who could act"))));
    }

    private void giveUp(Sentence sentence, String reason) {
      turn.carriedInto(sentence, List.of());
      findings.add(
          new SentenceFinding(
              sentence.sequence(),
              Outcome.GIVEN_UP,
              List.of(new Note(Note.Kind.GIVEN_UP, reason))));
    }
  }

  private void read(Reading story, Scene scene, Sides sides) {
    observer.enters(Stage.REPORTS);
    Sentence sentence = scene.parsed().sentence();
    List<ReportFinder.Found> reports = reportFinder.find(scene);
    Optional<Report> carried = story.turn.carriedInto(sentence, reports);
    story.quotations.add(scene);
    observer.enters(Stage.EVENTS);
    List<ProcessNames.Found> processes = story.processes.in(scene);
    SentenceEvents.Result result = sentenceEvents.find(scene, reports, sides);
    observer.enters(Stage.TIME);
    Optional<LocalDate> day = story.day;
    List<TimeExpression> expressions =
        result.events().isEmpty() ? List.of() : times.tag(sentence, day);
    List<Optional<CodedEvent.EventPlace>> where =
        result.events().stream().map(event -> place(scene, event, nearby(event, story))).toList();
    List<Occasion> occasions =
        IntStream.range(0, where.size())
            .mapToObj(i -> occasion(result.events().get(i), where.get(i)))
            .toList();
    List<EventDate> dates = story.times.dates(scene, occasions, expressions);
    observer.enters(Stage.ASSEMBLY);
    for (int i = 0; i < where.size(); i++) {
      SentenceEvents.Found event = result.events().get(i);
      List<Report> chain = assembler.chain(scene, event, reports, carried);
      Status status = status(scene, event, chain, dates.get(i), day);
      CodedEvent coded =
          assembler.assemble(
              scene,
              event,
              status,
              chain,
              dates.get(i),
              where.get(i),
              processesOf(scene, event, processes));
      story.events.add(identified(story, coded));
    }
    story.findings.add(
        new SentenceFinding(
            sentence.sequence(),
            result.events().isEmpty() ? Outcome.NO_EVENT : Outcome.CODED,
            result.notes()));
  }

  /** What the time of an event depends on. */
  private static Occasion occasion(
      SentenceEvents.Found event, Optional<CodedEvent.EventPlace> place) {
    Occasion.Reality reality =
        switch (event.status()) {
          case PLANNED -> Occasion.Reality.PLANNED;
          case CONDITIONAL, NEGATED -> Occasion.Reality.UNREAL;
          case HAPPENED, ONGOING, DENIED, HISTORICAL -> Occasion.Reality.DONE;
        };
    Set<String> countries =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .flatMap(mention -> mention.referents().stream())
            .flatMap(referent -> referent.code().stream())
            .collect(Collectors.toSet());
    return new Occasion(
        event.trigger(),
        event.triggers(),
        event.type(),
        countries,
        place.map(found -> found.place().name()),
        reality,
        !event.actors().isEmpty());
  }

  private Optional<CodedEvent.EventPlace> place(
      Scene scene, SentenceEvents.Found event, List<String> countries) {
    return places
        .place(scene, event.trigger(), event.triggers(), reach(event), countries)
        .map(
            found -> {
              Span span = scene.parsed().sentence().span(found.first(), found.last());
              return new CodedEvent.EventPlace(
                  scene.parsed().sentence().words(span), span, found.place(), found.precision());
            });
  }

  /** The country of the sides, then those that the story names, most often first. */
  private List<String> nearby(SentenceEvents.Found event, Reading story) {
    return Stream.concat(assembler.countryOf(event).stream(), story.countries.stream())
        .distinct()
        .toList();
  }

  /**
   * A visit and a deployment take place where they go to; who strikes, seizes or leaves a town does
   * so there.
   */
  private static Reach reach(SentenceEvents.Found event) {
    Optional<String> act = event.content().map(Content::mode).orElse(event.mode());
    EventType type = event.content().map(Content::type).orElse(event.type());
    boolean visit = act.filter("visit"::equals).isPresent();
    return switch (type) {
      case MOBILIZE -> new Reach(true, true, false);
      case PROTEST -> new Reach(true, false, false);
      case RETREAT -> new Reach(false, true, true);
      case AID -> new Reach(false, true, false);
      case ASSAULT, COERCE -> new Reach(false, event.content().isEmpty(), false);
      default -> new Reach(visit, visit, false);
    };
  }

  private static List<String> processesOf(
      Scene scene, SentenceEvents.Found event, List<ProcessNames.Found> processes) {
    return processes.stream()
        .filter(process -> scene.graph().isWithin(process.token(), event.trigger()))
        .map(ProcessNames.Found::name)
        .distinct()
        .toList();
  }

  private Status status(
      Scene scene,
      SentenceEvents.Found event,
      List<Report> chain,
      EventDate date,
      Optional<LocalDate> day) {
    Status timed = StatusInTime.of(scene, event, date, day);
    return timed == event.status() && assembler.isPromiseOfSpeaker(event, chain)
        ? Status.HAPPENED
        : timed;
  }

  /** Stands for story, text and coder; the text is hashed once, however many events it holds. */
  private static String fingerprint(Article article, String version) {
    return hash(String.join("|", article.id(), article.text(), version));
  }

  private CodedEvent identified(Reading story, CodedEvent event) {
    String key =
        String.join(
            "|",
            story.fingerprint,
            event.trigger().toString(),
            event.type().name(),
            String.valueOf(story.events.size()));
    return event.withId(hash(key));
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The ontology that the records' codes come from. */
  public Ontology ontology() {
    return ontology;
  }
}
