package org.rapporteur.linking.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.coder.event.Status;

/**
 * An event with all records that tell of it.
 *
 * @param id the id of the record that told it first; stays the same while later reports come in
 * @param canonical the record that stands for the event
 * @param why what made it the canonical one, in words
 * @param records all of them, in the order in which they were told
 * @param disagreements what they tell differently
 */
public record Link(
    String id,
    EventView canonical,
    String why,
    List<EventView> records,
    List<Disagreement> disagreements) {

  public Link {
    records = List.copyOf(records);
    disagreements = List.copyOf(disagreements);
  }

  /** The link of records that tell of one event, in any order; at least one. */
  static Link of(Collection<EventView> records) {
    List<EventView> told = records.stream().sorted(EventView.AS_TOLD).toList();
    EventView canonical =
        told.stream()
            .max(
                Comparator.comparingInt((EventView event) -> strengths(event).size())
                    .thenComparing(EventView.AS_TOLD.reversed()))
            .orElseThrow();
    List<String> strengths = strengths(canonical);
    String why =
        told.size() == 1
            ? "the only report"
            : strengths.isEmpty() ? "the first report" : "tells " + String.join(", ", strengths);
    return new Link(told.get(0).id(), canonical, why, told, Disagreement.among(told));
  }

  /** What a record tells that others may lack. */
  private static List<String> strengths(EventView event) {
    List<String> strengths = new ArrayList<>();
    add(strengths, "that it happened", event.status() == Status.HAPPENED);
    add(strengths, "who did it", !EventView.codes(event.actors()).isEmpty());
    add(strengths, "to whom", !EventView.codes(event.recipients()).isEmpty());
    add(strengths, "who by name", event.sides().stream().anyMatch(s -> s.identity().isPresent()));
    add(strengths, "the day", EventComparer.isDated(event));
    add(strengths, "the place", event.place().filter(EventView.Where::isPoint).isPresent());
    add(strengths, "the mode", event.mode().isPresent());
    add(strengths, "numbers", !event.size().isEmpty());
    return strengths;
  }

  private static void add(List<String> strengths, String words, boolean has) {
    if (has) {
      strengths.add(words);
    }
  }

  /** How many stories tell of it. */
  public int stories() {
    return (int) records.stream().map(EventView::story).distinct().count();
  }
}
