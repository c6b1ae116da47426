package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Compares what two runs made of the same stories. Events belong together when they have the same
 * trigger and type; else the same trigger; else the same sentence and type.
 */
public final class RunDiff {
  /** These differ between any two coders, whatever they read. */
  private static final Set<String> NEVER_COMPARED = Set.of("id", "link", "coder", "cite_info");

  private static final String EXPLANATION = "explanation";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Database database;
  private final int first;
  private final int second;
  private final boolean withExplanations;

  /**
   * Compares two runs of a store.
   *
   * @param withExplanations whether an event that another entry or path gave counts as changed
   * @throws StoreException.BadRequest when the store lacks one of them
   */
  public RunDiff(Store store, int first, int second, boolean withExplanations) {
    store.run(OptionalInt.of(first));
    store.run(OptionalInt.of(second));
    this.database = store.database();
    this.first = first;
    this.second = second;
    this.withExplanations = withExplanations;
  }

  /** How an event differs. */
  public enum Kind {
    /** Only the second run has it. */
    ADDED,
    /** Only the first run has it. */
    GONE,
    /** Both have it, with other fields. */
    CHANGED
  }

  /** A field with its values in both runs. */
  public record FieldChange(String field, JsonNode before, JsonNode after) {}

  /**
   * An event that differs.
   *
   * @param before the record of the first run
   * @param after the record of the second run
   * @param fields those that differ; none unless it changed
   */
  public record Change(
      Kind kind, Optional<JsonNode> before, Optional<JsonNode> after, List<FieldChange> fields) {
    public Change {
      fields = List.copyOf(fields);
    }

    /** The record of the second run, else that of the first. */
    public JsonNode record() {
      return after.or(() -> before).orElseThrow();
    }
  }

  /** Numbers of events of one type. */
  public record TypeCount(long before, long after, long added, long gone, long changed) {
    private static final TypeCount NONE = new TypeCount(0, 0, 0, 0, 0);

    private TypeCount plus(TypeCount other) {
      return new TypeCount(
          before + other.before,
          after + other.after,
          added + other.added,
          gone + other.gone,
          changed + other.changed);
    }
  }

  /**
   * The whole comparison.
   *
   * @param stories that both runs coded
   * @param onlyFirst stories that only the first run coded, which are not compared
   * @param types counts by type; an event that changed its type counts as changed in the new one
   * @param fields how many events changed in a field
   */
  public record Summary(
      long stories,
      long onlyFirst,
      long onlySecond,
      Map<String, TypeCount> types,
      Map<String, Long> fields) {
    public Summary {
      types = Map.copyOf(types);
      fields = Map.copyOf(fields);
    }

    /** Whether both runs read the same. */
    public boolean isEmpty() {
      return types.values().stream().allMatch(c -> c.added() + c.gone() + c.changed() == 0);
    }
  }

  private record Stored(long story, JsonNode record) {}

  /** Hands over each difference in the order of the stories. */
  public Summary compare(Consumer<Change> receiver) {
    Counter counter = new Counter(receiver);
    try (Database.Cursor before = events(first, second);
        Database.Cursor after = events(second, first)) {
      Optional<Stored> left = next(before);
      Optional<Stored> right = next(after);
      while (left.isPresent() || right.isPresent()) {
        long story =
            Math.min(
                left.map(Stored::story).orElse(Long.MAX_VALUE),
                right.map(Stored::story).orElse(Long.MAX_VALUE));
        List<JsonNode> old = new ArrayList<>();
        while (left.isPresent() && left.get().story() == story) {
          old.add(left.get().record());
          left = next(before);
        }
        List<JsonNode> young = new ArrayList<>();
        while (right.isPresent() && right.get().story() == story) {
          young.add(right.get().record());
          right = next(after);
        }
        compare(old, young, counter);
      }
    } catch (SQLException e) {
      throw StoreException.of(database.file(), e);
    }
    return new Summary(
        count("INTERSECT", first, second),
        count("EXCEPT", first, second),
        count("EXCEPT", second, first),
        counter.types,
        counter.fields);
  }

  private long count(String operation, int one, int other) {
    String keys = "SELECT story_key FROM codings WHERE run = ";
    return database.one(
        "SELECT count(*) FROM (" + keys + one + " " + operation + " " + keys + other + ")",
        row -> row.getLong(1));
  }

  /** Events of a run in stories that the other one coded too. */
  private Database.Cursor events(int run, int other) throws SQLException {
    return database.cursor(
        "SELECT s.number, e.record FROM events e JOIN stories s USING (story_key) WHERE e.run = ?"
            + " AND e.story_key IN (SELECT story_key FROM codings WHERE run = ?)"
            + " ORDER BY s.number, e.ordinal",
        run,
        other);
  }

  private static Optional<Stored> next(Database.Cursor cursor) throws SQLException {
    if (!cursor.next()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Stored(cursor.row().getLong(1), JSON.readTree(cursor.row().getString(2))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds records that this program wrote", e);
    }
  }

  /** What has been found so far. */
  private static final class Counter {
    private final Consumer<Change> receiver;
    private final Map<String, TypeCount> types = new TreeMap<>();
    private final Map<String, Long> fields = new TreeMap<>();

    Counter(Consumer<Change> receiver) {
      this.receiver = receiver;
    }

    void count(JsonNode record, TypeCount count) {
      types.merge(record.path("event").asText(), count, TypeCount::plus);
    }

    void add(Change change) {
      count(
          change.record(),
          switch (change.kind()) {
            case ADDED -> new TypeCount(0, 0, 1, 0, 0);
            case GONE -> new TypeCount(0, 0, 0, 1, 0);
            case CHANGED -> new TypeCount(0, 0, 0, 0, 1);
          });
      change.fields().forEach(field -> fields.merge(field.field(), 1L, Long::sum));
      receiver.accept(change);
    }
  }

  private void compare(List<JsonNode> before, List<JsonNode> after, Counter counter) {
    before.forEach(record -> counter.count(record, new TypeCount(1, 0, 0, 0, 0)));
    after.forEach(record -> counter.count(record, new TypeCount(0, 1, 0, 0, 0)));
    List<JsonNode> old = new ArrayList<>(before);
    List<JsonNode> young = new ArrayList<>(after);
    pair(old, young, (a, b) -> changes(a, b).isEmpty(), counter);
    pair(old, young, (a, b) -> sameTrigger(a, b) && same(a, b, "/event"), counter);
    pair(old, young, RunDiff::sameTrigger, counter);
    pair(old, young, (a, b) -> same(a, b, "/text_info/sequence") && same(a, b, "/event"), counter);
    old.forEach(
        record ->
            counter.add(new Change(Kind.GONE, Optional.of(record), Optional.empty(), List.of())));
    young.forEach(
        record ->
            counter.add(new Change(Kind.ADDED, Optional.empty(), Optional.of(record), List.of())));
  }

  /** Takes out of both lists what belongs together, and tells of what changed. */
  private void pair(
      List<JsonNode> old,
      List<JsonNode> young,
      BiPredicate<JsonNode, JsonNode> together,
      Counter counter) {
    Iterator<JsonNode> all = old.iterator();
    while (all.hasNext()) {
      JsonNode before = all.next();
      Optional<JsonNode> match =
          young.stream().filter(after -> together.test(before, after)).findFirst();
      if (match.isPresent()) {
        all.remove();
        young.remove(match.get());
        List<FieldChange> fields = changes(before, match.get());
        if (!fields.isEmpty()) {
          counter.add(new Change(Kind.CHANGED, Optional.of(before), match, fields));
        }
      }
    }
  }

  private static boolean sameTrigger(JsonNode a, JsonNode b) {
    return same(a, b, "/text_info/trigger");
  }

  private static boolean same(JsonNode a, JsonNode b, String pointer) {
    return a.at(pointer).equals(b.at(pointer));
  }

  private List<FieldChange> changes(JsonNode before, JsonNode after) {
    List<FieldChange> changes = new ArrayList<>();
    before
        .fieldNames()
        .forEachRemaining(
            name -> {
              boolean compared =
                  !NEVER_COMPARED.contains(name) && (withExplanations || !name.equals(EXPLANATION));
              JsonNode value = after.path(name);
              JsonNode now = value.isMissingNode() ? NullNode.getInstance() : value;
              if (compared && !before.path(name).equals(now)) {
                changes.add(new FieldChange(name, before.path(name), now));
              }
            });
    return changes;
  }
}
