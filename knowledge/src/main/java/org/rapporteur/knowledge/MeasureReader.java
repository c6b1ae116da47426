package org.rapporteur.knowledge;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.Measures;
import org.rapporteur.coder.lexicon.OffsetPattern;
import org.rapporteur.coder.lexicon.OffsetPattern.From;
import org.rapporteur.coder.lexicon.OffsetPattern.Part;
import org.rapporteur.coder.lexicon.OffsetPattern.SlotKind;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.lexicon.TimeLength;

/** Reads the words of distance, direction and time: measures, offsets and feasts. */
final class MeasureReader {
  static final String MEASURES = "lexicon/measures.tsv";
  static final String OFFSETS = "lexicon/offsets.tsv";
  static final String FEASTS = "lexicon/feasts.tsv";
  static final List<String> OFFSET_COLUMNS = List.of("pattern", "shift", "from", "example", "days");

  private final DataFiles files;
  private final Findings findings;
  private final Map<String, Double> kilometres = new HashMap<>();
  private final Map<String, Double> degrees = new HashMap<>();
  private final Map<String, TimeLength> times = new HashMap<>();
  private final Map<String, Integer> turns = new HashMap<>();

  private MeasureReader(DataFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** What the value of a row of measures counts. */
  private enum Kind {
    KILOMETRES,
    DEGREES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    TURN
  }

  /** Which way an offset goes. */
  private enum Shift {
    EARLIER(-1),
    SAME(0),
    LATER(1);

    private final int direction;

    Shift(int direction) {
      this.direction = direction;
    }
  }

  /**
   * Findings: those of {@link TsvFile}, {@code number}, {@code measure-kind}, {@code measure-word},
   * {@code duplicate}, {@code offset} for a pattern that cannot be read, {@code offset-shift},
   * {@code offset-from}, {@code feast}. A row with one is left out.
   */
  static Measures read(DataFiles files, Findings findings) {
    return new MeasureReader(files, findings).read();
  }

  private Measures read() {
    TsvFile.read(files, MEASURES, List.of("word", "kind", "value"), findings)
        .rows()
        .forEach(this::measure);
    Set<String> seen = new HashSet<>();
    List<OffsetPattern> offsets = new ArrayList<>();
    for (TsvFile.Row row : TsvFile.read(files, OFFSETS, OFFSET_COLUMNS, findings).rows()) {
      if (isNew(row.get("pattern"), row.where(), seen)) {
        offset(row, findings).ifPresent(offsets::add);
      }
    }
    return new Measures(kilometres, degrees, times, turns, offsets, feasts());
  }

  private void measure(TsvFile.Row row) {
    String word = row.get("word");
    Optional<Kind> kind =
        Values.constant(Kind.class, row.get("kind"), row.where(), "measure-kind", findings);
    Optional<Double> value = Values.number(row.get("value"), row.where(), findings);
    if (!isLowerCaseWord(word)) {
      findings.add(
          row.where(),
          "measure-word",
          "\"" + word + "\" is no single word in lower case",
          "list each form of the word");
    } else if (kind.isPresent() && value.isPresent() && isNew(word, row.where(), known())) {
      switch (kind.get()) {
        case KILOMETRES -> kilometres.put(word, value.get());
        case DEGREES -> degrees.put(word, value.get());
        case TURN -> turns.put(word, (int) Math.signum(value.get()));
        default ->
            times.put(
                word,
                new TimeLength(
                    TimeLength.Unit.valueOf(kind.get().name()), Math.round(value.get())));
      }
    }
  }

  private Set<String> known() {
    Set<String> words = new HashSet<>(kilometres.keySet());
    words.addAll(degrees.keySet());
    words.addAll(times.keySet());
    words.addAll(turns.keySet());
    return words;
  }

  private static boolean isLowerCaseWord(String word) {
    return !word.isEmpty()
        && word.equals(word.toLowerCase(Locale.ROOT))
        && word.indexOf(' ') < 0
        && word.indexOf('-') < 0;
  }

  private boolean isNew(String word, SourceLine where, Set<String> seen) {
    boolean isNew = seen.add(word);
    if (!isNew) {
      findings.add(where, "duplicate", "\"" + word + "\" stands here twice", "drop the line");
    }
    return isNew;
  }

  /** The pattern of a row. */
  static Optional<OffsetPattern> offset(TsvFile.Row row, Findings findings) {
    Optional<Shift> shift =
        Values.constant(Shift.class, row.get("shift"), row.where(), "offset-shift", findings);
    Optional<From> from =
        Values.constant(From.class, row.get("from"), row.where(), "offset-from", findings);
    Optional<List<Part>> parts = parts(row, findings);
    return shift.isEmpty() || from.isEmpty()
        ? Optional.empty()
        : parts.map(read -> new OffsetPattern(read, shift.get().direction, from.get()));
  }

  private static Optional<List<Part>> parts(TsvFile.Row row, Findings findings) {
    List<Part> parts = new ArrayList<>();
    int slots = 0;
    for (String word : row.get("pattern").split(" ")) {
      if (word.startsWith("{") && word.endsWith("}")) {
        Optional<SlotKind> slot =
            Values.constant(
                SlotKind.class,
                word.substring(1, word.length() - 1),
                row.where(),
                "offset",
                findings);
        if (slot.isEmpty()) {
          return Optional.empty();
        }
        parts.add(new Part.Slot(slot.get()));
        slots++;
      } else if (isLowerCaseWord(word)) {
        parts.add(new Part.Word(word));
      } else {
        return unreadable(row, findings);
      }
    }
    return slots > 1 || parts.size() == slots ? unreadable(row, findings) : Optional.of(parts);
  }

  private static Optional<List<Part>> unreadable(TsvFile.Row row, Findings findings) {
    findings.add(
        row.where(),
        "offset",
        "\"" + row.get("pattern") + "\" is no pattern",
        "write words in lower case and at most one slot, see FORMAT.md");
    return Optional.empty();
  }

  private Map<String, MonthDay> feasts() {
    Map<String, MonthDay> feasts = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (TsvFile.Row row : TsvFile.read(files, FEASTS, List.of("name", "day"), findings).rows()) {
      String name = row.get("name");
      try {
        if (isNew(name, row.where(), seen)) {
          feasts.put(name, MonthDay.parse("--" + row.get("day")));
        }
      } catch (DateTimeException e) {
        findings.add(row.where(), "feast", "\"" + row.get("day") + "\" is no day", "write MM-DD");
      }
    }
    return feasts;
  }
}
