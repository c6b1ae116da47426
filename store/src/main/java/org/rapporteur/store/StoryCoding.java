package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.records.EventRecords;

/**
 * What a store keeps of a coded story. It is made on the thread that coded the story and holds
 * nothing of the story's words and trees but what is written.
 */
public final class StoryCoding {
  private final int sentenceCount;
  private final int parsed;
  private final int withEvents;
  private final int givenUp;
  private final List<Line> events;
  private final List<Line> quotations;
  private final List<String> types;
  private final List<Sentence> sentences;
  private final List<PlaceRow> places;
  private final long characters;

  private StoryCoding(CodedStory story, List<Toponym> named) {
    this.sentenceCount = story.sentences().size();
    this.withEvents = count(story, Outcome.CODED);
    this.givenUp = count(story, Outcome.GIVEN_UP);
    this.parsed = sentenceCount - count(story, Outcome.NOT_PARSED) - givenUp;
    this.events = EventRecords.events(story).stream().map(Line::of).toList();
    this.quotations = EventRecords.quotations(story).stream().map(Line::of).toList();
    this.types = story.events().stream().map(event -> event.type().name()).toList();
    this.sentences = sentences(story);
    this.places = places(story, named);
    this.characters =
        story.article().text().length()
            + events.stream().mapToLong(line -> line.record().length()).sum()
            + quotations.stream().mapToLong(line -> line.record().length()).sum();
  }

  /**
   * What is kept of a story.
   *
   * @param named all places that it names
   */
  public static StoryCoding of(CodedStory story, List<Toponym> named) {
    return new StoryCoding(story, named);
  }

  /**
   * A record as it is written, and as the database can read it.
   *
   * @param typed the same without halves of surrogate pairs
   */
  record Line(String record, String typed) {
    static Line of(JsonNode node) {
      String text = node.toString();
      return StorableText.isExact(text)
          ? new Line(text, text)
          : new Line(EventRecords.line(node), StorableText.of(text));
    }
  }

  record PlaceRow(
      String role,
      Optional<String> event,
      int sentence,
      int start,
      int end,
      String text,
      Place place,
      Place.Precision precision) {}

  private static int count(CodedStory story, Outcome outcome) {
    return (int) story.findings().stream().filter(finding -> finding.outcome() == outcome).count();
  }

  /** Those that tell something, without their words. */
  private static List<Sentence> sentences(CodedStory story) {
    Set<Integer> told = new TreeSet<>();
    story.events().forEach(event -> told.add(event.sentence()));
    story.quotations().stream().map(Quotation::sentence).forEach(told::add);
    return told.stream().map(story.sentences()::get).map(StoryCoding::withoutTokens).toList();
  }

  private static Sentence withoutTokens(Sentence sentence) {
    return new Sentence(
        sentence.sequence(), sentence.paragraph(), sentence.span(), sentence.text(), List.of());
  }

  private static List<PlaceRow> places(CodedStory story, List<Toponym> named) {
    List<PlaceRow> rows = new ArrayList<>();
    for (CodedEvent event : story.events()) {
      event
          .place()
          .ifPresent(
              where ->
                  rows.add(
                      new PlaceRow(
                          "event",
                          Optional.of(event.id()),
                          event.sentence(),
                          where.span().start(),
                          where.span().end(),
                          where.text(),
                          where.place(),
                          where.precision())));
    }
    for (Toponym toponym : named) {
      rows.add(
          new PlaceRow(
              "named",
              Optional.empty(),
              toponym.sentence(),
              toponym.span().start(),
              toponym.span().end(),
              toponym.text(),
              toponym.place(),
              toponym.place().precision()));
    }
    return List.copyOf(rows);
  }

  /** How many sentences the story has. */
  public int sentenceCount() {
    return sentenceCount;
  }

  /** How many of them were parsed. */
  public int parsed() {
    return parsed;
  }

  /** The types of its events, in their order. */
  public List<String> eventTypes() {
    return types;
  }

  /** How many quotations it has. */
  public int quotationCount() {
    return quotations.size();
  }

  long characters() {
    return characters;
  }

  int withEvents() {
    return withEvents;
  }

  int givenUp() {
    return givenUp;
  }

  List<Line> events() {
    return events;
  }

  List<Line> quotations() {
    return quotations;
  }

  void addSentences(Rows rows, int run, String key) throws SQLException {
    for (Sentence sentence : sentences) {
      rows.add(
          run,
          key,
          sentence.sequence(),
          sentence.paragraph(),
          sentence.span().start(),
          sentence.span().end(),
          sentence.text());
    }
  }

  void addPlaces(Rows rows, int run, String key) throws SQLException {
    for (PlaceRow row : places) {
      Place place = row.place();
      rows.add(
          run,
          key,
          row.role(),
          row.event(),
          row.sentence(),
          row.start(),
          row.end(),
          row.text(),
          place.name(),
          word(place.kind()),
          place.country(),
          place.region(),
          place.latitude(),
          place.longitude(),
          word(row.precision()));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
