package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.time.EventDate;

/** Records made by hand. Days count from 1 March 2018. */
public final class Views {
  private final String id;
  private final EventType type;
  private String story;
  private LocalDate storyDay = day(0);
  private int sentence;
  private Optional<String> mode = Optional.empty();
  private Optional<String> cameo = Optional.empty();
  private List<Side> actors = List.of();
  private List<Side> recipients = List.of();
  private Optional<EventView.ContentView> content = Optional.empty();
  private Status status = Status.HAPPENED;
  private Optional<LocalDate> start = Optional.empty();
  private Optional<Deadline> deadline = Optional.empty();
  private Optional<EventView.Where> place = Optional.empty();
  private Size size = Size.NONE;
  private List<String> processes = List.of();
  private String text = "";

  private Views(String id, EventType type) {
    this.id = id;
    this.type = type;
    this.story = "story of " + id;
  }

  public static Views event(String id, EventType type) {
    return new Views(id, type);
  }

  public static LocalDate day(int days) {
    return LocalDate.of(2018, 3, 1).plusDays(days);
  }

  /** Codes such as {@code RUS} or {@code RUS/GOV}; a name after a colon. */
  public static List<Side> sides(String... codes) {
    return Arrays.stream(codes)
        .map(
            words -> {
              String[] named = words.split(":");
              String[] parts = named[0].split("/");
              return new Side(
                  Optional.of(parts[0]).filter(code -> !code.isEmpty()),
                  parts.length > 1 ? List.of(parts[1]) : List.of(),
                  Optional.empty(),
                  named.length > 1 ? Optional.of(named[1]) : Optional.empty(),
                  named.length > 1 ? named[1] : parts[0]);
            })
        .toList();
  }

  public Views in(String name) {
    story = name;
    return this;
  }

  public Views told(int days) {
    storyDay = day(days);
    return this;
  }

  public Views sentence(int number) {
    sentence = number;
    return this;
  }

  public Views mode(String name) {
    mode = Optional.of(name);
    return this;
  }

  public Views cameo(String code) {
    cameo = Optional.of(code);
    return this;
  }

  public Views by(String... codes) {
    actors = sides(codes);
    return this;
  }

  public Views to(String... codes) {
    recipients = sides(codes);
    return this;
  }

  public Views content(EventType what, String modeOfIt, List<Side> doers, List<Side> targets) {
    content =
        Optional.of(
            new EventView.ContentView(
                what, Optional.of(modeOfIt).filter(m -> !m.isEmpty()), doers, targets));
    return this;
  }

  public Views status(Status is) {
    status = is;
    return this;
  }

  public Views on(int days) {
    start = Optional.of(day(days));
    return this;
  }

  public Views due(int days) {
    deadline = Optional.of(new Deadline(day(days), "by then"));
    return this;
  }

  public Views at(String name, String country, double lat, double lon) {
    place =
        Optional.of(
            new EventView.Where(
                name,
                Optional.of(country),
                Optional.of(lat),
                Optional.of(lon),
                Place.Precision.CITY));
    return this;
  }

  public Views dead(long number) {
    size =
        new Size(
            Optional.of(
                new Size.Count(Optional.of(number), Optional.empty(), String.valueOf(number))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return this;
  }

  public Views process(String name) {
    processes = List.of(name);
    return this;
  }

  /**
   * The sentence; its words of more than three letters are the content words, the first the
   * trigger.
   */
  public Views text(String words) {
    text = words;
    return this;
  }

  public EventView view() {
    Set<String> words = new HashSet<>();
    Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 3)
        .forEach(words::add);
    return new EventView(
        id,
        story,
        Optional.of(storyDay),
        Optional.empty(),
        sentence,
        type,
        mode,
        cameo,
        actors,
        recipients,
        content,
        status,
        start,
        start,
        start.isPresent() ? EventDate.Basis.STATED : EventDate.Basis.NONE,
        deadline,
        place,
        size,
        processes,
        text.split(" ")[0].toLowerCase(java.util.Locale.ROOT),
        words,
        Set.of(),
        text,
        List.of(),
        id);
  }
}
