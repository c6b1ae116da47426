package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which events of a store are wanted.
 *
 * @param run of this run; without one, of each story those of the latest run that coded it
 * @param since first day; the day of an event is its own, else that of its story
 * @param until last day, inclusive; with either bound, events without any day are left out
 * @param oneADay whether to keep only one of the records with the same day, codes and sectors of
 *     both sides, type and mode: the first one of what happened or goes on, else the first one
 */
public record Selection(
    OptionalInt run, Optional<LocalDate> since, Optional<LocalDate> until, boolean oneADay) {
  /** All events of the latest coding of each story. */
  public static final Selection ALL =
      new Selection(OptionalInt.empty(), Optional.empty(), Optional.empty(), false);

  private static final String DAY = "coalesce(e.date, s.published)";

  /** The events' rows in the order of the stories and their texts. */
  String sql(String columns) {
    List<String> conditions = new ArrayList<>();
    run.ifPresent(number -> conditions.add("e.run = " + number));
    since.ifPresent(day -> conditions.add(DAY + " >= DATE '" + day + "'"));
    until.ifPresent(day -> conditions.add(DAY + " <= DATE '" + day + "'"));
    return "SELECT "
        + columns
        + " FROM events e JOIN stories s ON s.story_key = e.story_key"
        + (run.isPresent()
            ? ""
            : " SEMI JOIN current_codings c ON c.run = e.run AND c.story_key = e.story_key")
        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
        + (oneADay ? " QUALIFY " + firstOfDay() : "")
        + " ORDER BY e.run, s.number, e.ordinal";
  }

  /** Events without any day are not known to repeat one. */
  private static String firstOfDay() {
    return DAY
        + " IS NULL OR row_number() OVER (PARTITION BY "
        + String.join(", ", DAY, side("e.actor"), side("e.recipient"), "e.event", "e.mode")
        + " ORDER BY e.status NOT IN ('happened', 'ongoing'), e.run, s.number, e.ordinal) = 1";
  }

  /** Who has no code is told apart by his words. */
  private static String side(String entities) {
    return "list_sort(list_transform("
        + entities
        + ", lambda x: CASE WHEN x.code IS NULL AND len(x.sector) = 0 THEN lower(x.entity_text)"
        + " ELSE concat(x.code, ':', array_to_string(x.sector, '/')) END))";
  }
}
