package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.actor.Period;
import org.rapporteur.coder.actor.Pronoun;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.knowledge.ActorFiles.CountRow;
import org.rapporteur.knowledge.ActorFiles.ModifierRow;
import org.rapporteur.knowledge.ActorFiles.PeopleRow;
import org.rapporteur.knowledge.ActorFiles.PronounRow;
import org.rapporteur.knowledge.ActorFiles.RoleRow;
import org.rapporteur.knowledge.ActorFiles.StateRow;
import org.rapporteur.knowledge.ActorFiles.TenureRow;

/** Reads the tables in {@code actors/}. */
public final class ActorReader {
  private static final List<String> STATE_COLUMNS =
      List.of(
          "code",
          "name",
          "names",
          "adjectives",
          "inhabitants",
          "capital",
          "seats",
          "from",
          "to",
          "part_of",
          "sectors",
          "iso_numeric",
          "cow");
  private static final List<String> TENURE_COLUMNS =
      List.of("id", "name", "aliases", "code", "sectors", "role", "from", "to");

  /** Fewer are no group. */
  private static final int LEAST_COUNT = 2;

  /** More are a crowd, whose members no story names one by one. */
  private static final int MOST_COUNT = 99;

  private final DataFiles files;
  private final Findings findings;

  private ActorReader(DataFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /**
   * Reads the tables. Findings: those of {@link TsvFile}, {@code empty}, {@code date}, {@code
   * dates-order}, {@code part-of}, {@code kind}, {@code effect}, {@code anaphoric}, {@code person},
   * {@code number}, {@code gender}; rows with one are left out.
   */
  static ActorFiles read(DataFiles files, Findings findings) {
    ActorReader reader = new ActorReader(files, findings);
    return new ActorFiles(
        reader.states(),
        Stream.of(
                reader.tenures("people", Actor.Kind.PERSON),
                reader.tenures("organizations", Actor.Kind.ORGANIZATION))
            .flatMap(List::stream)
            .toList(),
        reader.roles(),
        reader.modifiers(),
        reader.peoples(),
        reader.pronouns(),
        reader.counts(),
        WordList.read(files, "actors/unique-offices.txt", findings).keySet(),
        WordList.read(files, "actors/foreign-words.txt", findings).keySet());
  }

  /** The dates of a row, and whether they could be read. */
  private record Dates(
      Optional<PartialDate> from, Optional<PartialDate> to, Optional<Period> period) {}

  private TsvFile table(String name, List<String> columns) {
    return TsvFile.read(files, "actors/" + name, columns, findings);
  }

  private List<StateRow> states() {
    List<StateRow> states = new ArrayList<>();
    for (TsvFile.Row row : table("states.tsv", STATE_COLUMNS).rows()) {
      Dates dates = dates(row);
      row.optional("part_of")
          .filter(whole -> !whole.equals(row.get("code")))
          .ifPresent(
              whole ->
                  findings.add(
                      row.where(),
                      "part-of",
                      row.get("name")
                          + " is part of "
                          + whole
                          + " but has the code "
                          + row.get("code"),
                      "give it the code of the state that it folds into"));
      if (hasAll(row, "code", "name") && dates.period().isPresent()) {
        Set<String> names = new LinkedHashSet<>(List.of(row.get("name")));
        names.addAll(row.list("names"));
        states.add(
            new StateRow(
                row.where(),
                new Designation.State(
                    row.get("name"), row.get("code"), row.list("sectors"), dates.period().get()),
                List.copyOf(names),
                row.list("adjectives"),
                row.list("inhabitants"),
                row.list("capital"),
                row.list("seats")));
      }
    }
    return states;
  }

  private List<TenureRow> tenures(String directory, Actor.Kind kind) {
    List<DataFile> tables = files.files("actors/" + directory + "/", ".tsv");
    if (tables.isEmpty()) {
      SourceLine where = new SourceLine("actors/" + directory, 0);
      findings.obstacle(where, "missing-file", "no table in " + where.file(), "restore the files");
    }
    return tables.parallelStream().flatMap(file -> tenures(file, kind).stream()).toList();
  }

  private List<TenureRow> tenures(DataFile file, Actor.Kind kind) {
    List<TenureRow> tenures = new ArrayList<>();
    for (TsvFile.Row row : TsvFile.read(file, TENURE_COLUMNS, findings).rows()) {
      Dates dates = dates(row);
      if (hasAll(row, "id", "name", "role") && dates.period().isPresent()) {
        tenures.add(
            new TenureRow(
                row.where(),
                row.get("id"),
                row.get("name"),
                row.list("aliases"),
                kind,
                new Actor.Tenure(
                    row.optional("code"),
                    row.list("sectors"),
                    row.get("role"),
                    dates.period().get(),
                    row.where().toString()),
                dates.from(),
                dates.to()));
      }
    }
    return tenures;
  }

  private Dates dates(TsvFile.Row row) {
    Optional<PartialDate> from = row.optional("from").flatMap(PartialDate::parse);
    Optional<PartialDate> to = row.optional("to").flatMap(PartialDate::parse);
    boolean wrong = false;
    for (String column : List.of("from", "to")) {
      String text = row.get(column);
      if (!text.isEmpty() && PartialDate.parse(text).isEmpty()) {
        wrong = true;
        findings.add(
            row.where(),
            "date",
            column + " \"" + text + "\" is no date",
            "write 2014-06-08, 2014-06 or 2014");
      }
    }
    if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
      wrong = true;
      findings.add(
          row.where(),
          "dates-order",
          "ends " + row.get("to") + " before it begins " + row.get("from"),
          "correct the dates");
    }
    Optional<Period> period =
        wrong
            ? Optional.empty()
            : Optional.of(new Period(from.map(PartialDate::first), to.map(PartialDate::last)));
    return new Dates(from, to, period);
  }

  private List<RoleRow> roles() {
    List<RoleRow> roles = new ArrayList<>();
    List<String> columns = List.of("role", "plural", "sectors", "kind", "anaphoric");
    for (TsvFile.Row row : table("roles.tsv", columns).rows()) {
      Optional<Designation.Role.Kind> kind = constant(Designation.Role.Kind.class, row, "kind");
      boolean anaphoric = row.get("anaphoric").equals("yes");
      if (!anaphoric && !row.get("anaphoric").isEmpty()) {
        findings.add(
            row.where(),
            "anaphoric",
            "\"" + row.get("anaphoric") + "\" is unknown",
            "write yes or nothing");
      }
      if (hasAll(row, "role") && kind.isPresent()) {
        roles.add(
            new RoleRow(
                row.where(),
                new Designation.Role(row.get("role"), row.list("sectors"), kind.get(), anaphoric),
                row.optional("plural")));
      }
    }
    return roles;
  }

  private List<ModifierRow> modifiers() {
    List<ModifierRow> modifiers = new ArrayList<>();
    for (TsvFile.Row row : table("modifiers.tsv", List.of("word", "sectors", "effect")).rows()) {
      Optional<Designation.Modifier.Effect> effect =
          constant(Designation.Modifier.Effect.class, row, "effect");
      if (hasAll(row, "word") && effect.isPresent()) {
        modifiers.add(
            new ModifierRow(
                row.where(),
                new Designation.Modifier(
                    withoutHyphen(row.get("word")), row.list("sectors"), effect.get())));
      }
    }
    return modifiers;
  }

  private static String withoutHyphen(String word) {
    return word.length() > 1 && word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
  }

  private List<PeopleRow> peoples() {
    List<PeopleRow> peoples = new ArrayList<>();
    List<String> columns = List.of("name", "names", "adjectives", "code", "sectors");
    for (TsvFile.Row row : table("ethnic.tsv", columns).rows()) {
      if (hasAll(row, "name")) {
        Set<String> names = new LinkedHashSet<>(List.of(row.get("name")));
        names.addAll(row.list("names"));
        peoples.add(
            new PeopleRow(
                row.where(),
                new Designation.People(row.get("name"), row.optional("code"), row.list("sectors")),
                List.copyOf(names),
                row.list("adjectives")));
      }
    }
    return peoples;
  }

  private List<PronounRow> pronouns() {
    List<PronounRow> pronouns = new ArrayList<>();
    List<String> columns = List.of("pronoun", "person", "number", "gender");
    for (TsvFile.Row row : table("pronouns.tsv", columns).rows()) {
      Optional<Pronoun.Person> person = constant(Pronoun.Person.class, row, "person");
      Optional<Pronoun.Number> number = constant(Pronoun.Number.class, row, "number");
      Optional<Pronoun.Gender> gender =
          row.optional("gender").flatMap(value -> constant(Pronoun.Gender.class, row, "gender"));
      boolean known = gender.isPresent() || row.get("gender").isEmpty();
      if (hasAll(row, "pronoun") && person.isPresent() && number.isPresent() && known) {
        if (gender.isPresent() == Pronoun.hasGender(person.get(), number.get())) {
          Pronoun pronoun = new Pronoun(person.get(), number.get(), gender);
          pronouns.add(new PronounRow(row.where(), row.get("pronoun"), pronoun));
        } else {
          findings.add(
              row.where(),
              "gender",
              "\"" + row.get("pronoun") + "\" has a gender too many or too few",
              "write one in the third person singular, else nothing");
        }
      }
    }
    return pronouns;
  }

  private List<CountRow> counts() {
    List<CountRow> counts = new ArrayList<>();
    for (TsvFile.Row row : table("counts.tsv", List.of("word", "count")).rows()) {
      Optional<Long> count = Values.count(row.get("count"), row.where(), findings);
      if (count.isPresent() && (count.get() < LEAST_COUNT || count.get() > MOST_COUNT)) {
        findings.add(
            row.where(),
            "number",
            count.get() + " is no number of actors",
            "write " + LEAST_COUNT + " to " + MOST_COUNT);
      } else if (hasAll(row, "word") && count.isPresent()) {
        counts.add(new CountRow(row.where(), row.get("word"), count.get().intValue()));
      }
    }
    return counts;
  }

  private <E extends Enum<E>> Optional<E> constant(Class<E> type, TsvFile.Row row, String column) {
    return Values.constant(type, row.get(column), row.where(), column, findings);
  }

  private boolean hasAll(TsvFile.Row row, String... columns) {
    boolean complete = true;
    for (String column : columns) {
      if (row.get(column).isEmpty()) {
        complete = false;
        findings.add(row.where(), "empty", "no " + column, "fill the column " + column);
      }
    }
    return complete;
  }
}
