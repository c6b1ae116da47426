package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.time.EventDate;

/**
 * What linking needs to know of an event record. Made of a coded story, or of the columns of a
 * table.
 *
 * @param id of the record
 * @param storyDay the date of the story that tells it
 * @param sentence number of its sentence in the story, from 0
 * @param start first day of the event; empty where no words date it
 * @param deadline until when the content is due
 * @param trigger words that tell it, as dictionary forms
 * @param words content words of the sentence, as dictionary forms
 * @param speakers who says so, the outermost first; empty where the outlet does
 * @param near countries of all who are mentioned in the sentence
 * @param storyLink what the coder found to be the same event within the story
 */
public record EventView(
    String id,
    String story,
    Optional<LocalDate> storyDay,
    Optional<String> publisher,
    int sentence,
    EventType type,
    Optional<String> mode,
    Optional<String> cameo,
    List<Side> actors,
    List<Side> recipients,
    Optional<ContentView> content,
    Status status,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    EventDate.Basis basis,
    Optional<Deadline> deadline,
    Optional<Where> place,
    Size size,
    List<String> processes,
    String trigger,
    Set<String> words,
    Set<String> near,
    String text,
    List<String> speakers,
    String storyLink) {

  /** By the day of the story, the story and the place in it; stories without a day last. */
  public static final Comparator<EventView> AS_TOLD =
      Comparator.comparing((EventView event) -> event.storyDay().orElse(LocalDate.MAX))
          .thenComparing(EventView::story)
          .thenComparing(EventView::sentence)
          .thenComparing(EventView::id);

  public EventView {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    processes = List.copyOf(processes);
    words = Set.copyOf(words);
    near = Set.copyOf(near);
    speakers = List.copyOf(speakers);
  }

  /** What is promised, asked, threatened, refused or alleged. */
  public record ContentView(
      EventType type, Optional<String> mode, List<Side> actors, List<Side> recipients) {
    public ContentView {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    /** Such as {@code RETREAT/withdraw}. */
    public String coded() {
      return type + mode.map(m -> "/" + m).orElse("");
    }
  }

  /**
   * Where it happened.
   *
   * @param latitude degrees north
   */
  public record Where(
      String name,
      Optional<String> country,
      Optional<Double> latitude,
      Optional<Double> longitude,
      Place.Precision precision) {

    /** Whether the point is that of a town or something in it. */
    boolean isPoint() {
      return latitude.isPresent()
          && longitude.isPresent()
          && (precision == Place.Precision.CITY || precision == Place.Precision.POINT);
    }

    Optional<Double> kilometresTo(Where other) {
      return isPoint() && other.isPoint()
          ? Optional.of(
              Place.kilometres(
                  latitude.orElseThrow(),
                  longitude.orElseThrow(),
                  other.latitude.orElseThrow(),
                  other.longitude.orElseThrow()))
          : Optional.empty();
    }
  }

  /** Both sides. */
  public List<Side> sides() {
    return Stream.concat(actors.stream(), recipients.stream()).toList();
  }

  /** Codes of a side's members. */
  public static Set<String> codes(List<Side> sides) {
    return sides.stream().flatMap(side -> side.code().stream()).collect(Collectors.toSet());
  }

  /** The stated day, else the story's. */
  public Optional<LocalDate> day() {
    return start.or(() -> storyDay);
  }

  /** Such as {@code ASSAULT/aerial}. */
  public String coded() {
    return type + mode.map(m -> "/" + m).orElse("");
  }

  /** Whether it is told as something still to come. */
  public boolean isPlan() {
    return status == Status.PLANNED || status == Status.CONDITIONAL;
  }
}
