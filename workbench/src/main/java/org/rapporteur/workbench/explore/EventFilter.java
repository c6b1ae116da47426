package org.rapporteur.workbench.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.workbench.web.Problem;

/**
 * Which events are shown. It stands in the address of the page, so that a view can be shared:
 * values of the same field are alternatives, different fields must all hold.
 */
public final class EventFilter {
  /** Everything. */
  public static final EventFilter ALL = new EventFilter(Map.of());

  private static final int MOST_VALUES = 50;
  private static final int LONGEST_VALUE = 200;
  private static final Pattern CODE = Pattern.compile("([A-Z]{3})?(?::([A-Z]{3}))?");
  private static final String DAY = "coalesce(e.date, s.published)";
  private static final String OWN_ENTITIES =
      "EXISTS (SELECT 1 FROM entities n WHERE n.run = e.run AND n.event_id = e.event_id AND ";

  private final Map<Field, List<String>> values;

  private EventFilter(Map<Field, List<String>> values) {
    EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
    values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
    this.values = copy;
  }

  /**
   * The filter of an address; parameters that are no fields are left to others, blank values are
   * none.
   *
   * @throws Problem when a value cannot be right
   */
  public static EventFilter of(Map<String, List<String>> parameters) {
    EnumMap<Field, List<String>> values = new EnumMap<>(Field.class);
    parameters.forEach(
        (name, given) ->
            Field.of(name)
                .ifPresent(
                    field -> {
                      List<String> checked =
                          given.stream()
                              .map(String::strip)
                              .filter(value -> !value.isEmpty())
                              .distinct()
                              .map(value -> checked(field, value))
                              .toList();
                      if (!checked.isEmpty()) {
                        values.put(field, checked);
                      }
                    }));
    if (values.values().stream().mapToInt(List::size).sum() > MOST_VALUES) {
      throw Problem.bad("A filter may have " + MOST_VALUES + " values.");
    }
    return new EventFilter(values);
  }

  private static String checked(Field field, String value) {
    if (value.length() > LONGEST_VALUE) {
      throw Problem.bad("The value of " + field.parameter() + " is too long.");
    }
    if (field.kind() == Field.Kind.DAY) {
      try {
        return LocalDate.parse(value).toString();
      } catch (DateTimeException e) {
        throw Problem.bad(field.parameter() + " must be a date like 2026-03-31.");
      }
    }
    return value;
  }

  /** The values of a field, which may be none. */
  public List<String> of(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /** The same filter with other values of a field. */
  public EventFilter with(Field field, List<String> others) {
    EnumMap<Field, List<String>> changed = new EnumMap<>(Field.class);
    changed.putAll(values);
    if (others.isEmpty()) {
      changed.remove(field);
    } else {
      changed.put(field, others);
    }
    return new EventFilter(changed);
  }

  /** Whether everything is shown. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The part of an address after the question mark; fields in a fixed order. */
  public String query() {
    return values.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(
                        value ->
                            field.getKey().parameter()
                                + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }

  /** The filter in words, for captions. */
  public String words() {
    return values.isEmpty()
        ? "all events"
        : values.entrySet().stream()
            .map(
                field ->
                    field.getKey().label().toLowerCase(Locale.ROOT)
                        + " "
                        + String.join(" or ", field.getValue()))
            .collect(Collectors.joining("; "));
  }

  /**
   * A condition in SQL on {@code current_events e} joined with {@code stories s}.
   *
   * @param sql with a question mark for each parameter
   */
  public record Condition(String sql, List<Object> parameters) {
    public Condition {
      parameters = List.copyOf(parameters);
    }
  }

  /** The condition of this filter; always true for {@link #ALL}. */
  public Condition condition() {
    List<String> all = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    values.forEach(
        (field, list) -> {
          List<String> alternatives = new ArrayList<>();
          for (String value : list) {
            alternatives.add(condition(field, value, parameters));
          }
          all.add("(" + String.join(" OR ", alternatives) + ")");
        });
    return new Condition(all.isEmpty() ? "true" : String.join(" AND ", all), parameters);
  }

  private static String condition(Field field, String value, List<Object> parameters) {
    return switch (field) {
      case FROM -> plain(DAY + " >= ?", LocalDate.parse(value), parameters);
      case TO -> plain(DAY + " <= ?", LocalDate.parse(value), parameters);
      case ACTOR -> side("n.side = 'actor'", value, parameters);
      case RECIPIENT -> side("n.side = 'recipient'", value, parameters);
      case PARTY -> side("n.side IN ('actor', 'recipient')", value, parameters);
      case SECTOR ->
          plain(
              OWN_ENTITIES + "n.side IN ('actor', 'recipient') AND list_contains(n.sector, ?))",
              value,
              parameters);
      case TYPE -> plain("e.event = ?", value, parameters);
      case MODE -> plain("list_contains(e.mode, ?)", value, parameters);
      case CONTEXT -> plain("list_contains(e.context, ?)", value, parameters);
      case STATUS -> plain("e.status = ?", value, parameters);
      case QUAD -> plain("CAST(e.quad_code AS VARCHAR) = ?", value, parameters);
      case SPEAKER -> {
        parameters.add(value);
        parameters.add(value);
        yield "EXISTS (SELECT 1 FROM attributions a WHERE a.run = e.run AND a.event_id = e.event_id"
            + " AND (a.entity_name = ? OR a.text = ?))";
      }
      case OUTLET -> plain("s.publisher = ?", value, parameters);
      case PROCESS -> plain("list_contains(e.process, ?)", value, parameters);
      case PLACE -> {
        parameters.add(value);
        parameters.add(value);
        yield "(e.event_loc.name = ? OR e.event_loc.country = ?)";
      }
      case STORY -> plain("e.story_key = ?", value, parameters);
      case LINK -> plain("e.link = ?", value, parameters);
    };
  }

  private static String plain(String sql, Object value, List<Object> parameters) {
    parameters.add(value);
    return sql;
  }

  private static String side(String which, String value, List<Object> parameters) {
    Matcher code = CODE.matcher(value);
    if (!code.matches()) {
      parameters.add(value);
      parameters.add(value);
      return OWN_ENTITIES
          + which
          + " AND (contains(lower(n.entity_name), lower(?))"
          + " OR contains(lower(n.entity_text), lower(?))))";
    }
    List<String> parts = new ArrayList<>(List.of(which));
    if (code.group(1) != null) {
      parts.add("n.code = ?");
      parameters.add(code.group(1));
    }
    if (code.group(2) != null) {
      parts.add("list_contains(n.sector, ?)");
      parameters.add(code.group(2));
    }
    return OWN_ENTITIES + String.join(" AND ", parts) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventFilter filter && values.equals(filter.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return words();
  }
}
