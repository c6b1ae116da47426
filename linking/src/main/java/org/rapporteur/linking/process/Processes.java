package org.rapporteur.linking.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.Table;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.Side;
import org.rapporteur.linking.process.NegotiationProcess.Member;
import org.rapporteur.linking.process.NegotiationProcess.Role;
import org.rapporteur.linking.process.NegotiationProcess.Round;
import org.rapporteur.linking.process.NegotiationProcess.Variant;

/** Puts records and namings of negotiations together to processes. */
public final class Processes {
  /** Days between meetings of one round at most. */
  private static final int GAP_DAYS = 2;

  private static final String ANY = "*";

  private static final List<RoleRow> ROLES =
      Table.beside(Processes.class, "roles.tsv").stream().map(RoleRow::of).toList();

  private Processes() {}

  private record RoleRow(
      EventType event, String mode, String cameo, String word, Role actor, Role recipient) {
    static RoleRow of(Table.Row row) {
      return new RoleRow(
          EventType.valueOf(row.get("event")),
          row.get("mode"),
          row.get("cameo"),
          row.get("word"),
          Role.valueOf(row.get("actor").toUpperCase(Locale.ROOT)),
          Role.valueOf(row.get("recipient").toUpperCase(Locale.ROOT)));
    }

    boolean fits(EventView record) {
      return event == record.type()
          && (mode.equals(ANY) || record.mode().map(mode::equals).orElse(false))
          && (cameo.equals(ANY) || record.cameo().map(cameo::equals).orElse(false))
          && (word.equals(ANY) || List.of(record.trigger().split(" ")).contains(word));
    }
  }

  /** What is known of one process while it is put together. */
  private static final class Gathered {
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> variants = new TreeMap<>();
    private final Map<String, OptionalInt> ordinals = new TreeMap<>();
    private final List<EventView> records = new ArrayList<>();
  }

  /**
   * The processes that these records and namings tell of, the one with the most records first. A
   * record belongs to a process that the coder found for it, or that its sentence names.
   */
  public static List<NegotiationProcess> of(
      Collection<EventView> events, Collection<ProcessMention> mentions) {
    Map<String, Gathered> byPlace = new TreeMap<>();
    Map<String, Set<String>> placesOf = new TreeMap<>();
    for (ProcessMention mention : mentions) {
      String id = id(mention.place());
      Gathered process = byPlace.computeIfAbsent(id, place -> new Gathered());
      process.names.merge(mention.place(), 1, Integer::sum);
      process.variants.merge(mention.words().replaceAll("\\s+", " "), 1, Integer::sum);
      String sentence = sentence(mention.story(), mention.sentence());
      if (mention.ordinal().isPresent()) {
        process.ordinals.put(sentence, mention.ordinal());
      }
      placesOf.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(id);
    }
    events.stream()
        .sorted(EventView.AS_TOLD)
        .forEach(
            event -> {
              Set<String> ids = new LinkedHashSet<>();
              for (String name : event.processes()) {
                String place = name.substring(0, Math.max(name.lastIndexOf(' '), 0));
                if (!place.isEmpty()) {
                  ids.add(id(place));
                  byPlace
                      .computeIfAbsent(id(place), p -> new Gathered())
                      .names
                      .merge(place, 1, Integer::sum);
                }
              }
              ids.addAll(
                  placesOf.getOrDefault(sentence(event.story(), event.sentence()), Set.of()));
              ids.forEach(
                  id -> byPlace.computeIfAbsent(id, p -> new Gathered()).records.add(event));
            });
    return byPlace.entrySet().stream()
        .map(process -> process(process.getKey(), process.getValue()))
        .sorted(
            Comparator.comparingInt((NegotiationProcess process) -> process.records().size())
                .reversed()
                .thenComparing(NegotiationProcess::id))
        .toList();
  }

  private static String id(String place) {
    return place.toLowerCase(Locale.ROOT);
  }

  private static String sentence(String story, int number) {
    return story + "\t" + number;
  }

  private static NegotiationProcess process(String id, Gathered gathered) {
    String place = mostFrequent(gathered.names).stream().findFirst().map(Variant::words).orElse(id);
    return new NegotiationProcess(
        id,
        place + " process",
        mostFrequent(gathered.variants),
        members(gathered.records),
        rounds(gathered),
        gathered.records.stream().map(EventView::id).toList());
  }

  private static List<Variant> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> new Variant(count.getKey(), count.getValue()))
        .sorted(Comparator.comparingInt(Variant::times).reversed().thenComparing(Variant::words))
        .toList();
  }

  private static List<Member> members(List<EventView> records) {
    Map<Role, Map<String, Integer>> counts = new TreeMap<>();
    for (EventView record : records) {
      Optional<RoleRow> row = ROLES.stream().filter(role -> role.fits(record)).findFirst();
      row.ifPresent(
          role -> {
            count(counts, role.actor(), record.actors());
            count(counts, role.recipient(), record.recipients());
          });
    }
    return counts.entrySet().stream()
        .flatMap(
            role ->
                role.getValue().entrySet().stream()
                    .map(code -> new Member(role.getKey(), code.getKey(), code.getValue())))
        .sorted(
            Comparator.comparing(Member::role)
                .thenComparing(Comparator.comparingInt(Member::records).reversed())
                .thenComparing(Member::code))
        .toList();
  }

  private static void count(Map<Role, Map<String, Integer>> counts, Role role, List<Side> sides) {
    sides.stream()
        .filter(side -> side.code().isPresent() || side.identity().isPresent())
        .map(Processes::code)
        .distinct()
        .forEach(
            code ->
                counts.computeIfAbsent(role, r -> new TreeMap<>()).merge(code, 1, Integer::sum));
  }

  /** The country for its government; with the sector for those who stand against it. */
  private static String code(Side side) {
    Optional<String> sector =
        side.sectors().stream().filter(s -> s.equals("REB") || s.equals("OPP")).findFirst();
    return side.code()
        .map(code -> code + sector.map(s -> " " + s).orElse(""))
        .orElseGet(side::shown);
  }

  private static List<Round> rounds(Gathered gathered) {
    List<EventView> meetings =
        gathered.records.stream()
            .filter(Processes::isMeeting)
            .filter(record -> record.day().isPresent())
            .sorted(Comparator.comparing(Processes::dayOf).thenComparing(EventView.AS_TOLD))
            .toList();
    List<Round> rounds = new ArrayList<>();
    List<EventView> current = new ArrayList<>();
    for (EventView meeting : meetings) {
      if (!current.isEmpty()
          && dayOf(current.get(current.size() - 1)).plusDays(GAP_DAYS).isBefore(dayOf(meeting))) {
        rounds.add(round(current, gathered));
        current.clear();
      }
      current.add(meeting);
    }
    if (!current.isEmpty()) {
      rounds.add(round(current, gathered));
    }
    return List.copyOf(rounds);
  }

  private static boolean isMeeting(EventView record) {
    boolean real =
        switch (record.status()) {
          case HAPPENED, ONGOING, PLANNED -> true;
          case CONDITIONAL, DENIED, NEGATED, HISTORICAL -> false;
        };
    boolean meets =
        record.type() == EventType.CONSULT
            || record.isPlan()
                && record.content().filter(c -> c.type() == EventType.CONSULT).isPresent();
    // A plan without a day of its own would be dated by the story that tells it.
    return real && meets && (!record.isPlan() || record.start().isPresent());
  }

  private static LocalDate dayOf(EventView record) {
    return record.day().orElseThrow();
  }

  private static Round round(List<EventView> meetings, Gathered gathered) {
    OptionalInt ordinal =
        meetings.stream()
            .map(
                m ->
                    gathered.ordinals.getOrDefault(
                        sentence(m.story(), m.sentence()), OptionalInt.empty()))
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    return new Round(
        ordinal,
        dayOf(meetings.get(0)),
        dayOf(meetings.get(meetings.size() - 1)),
        meetings.stream().allMatch(EventView::isPlan),
        meetings.stream().map(EventView::id).toList());
  }
}
