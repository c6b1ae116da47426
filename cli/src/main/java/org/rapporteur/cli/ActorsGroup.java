package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.actor.Period;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.knowledge.ActorLinter;
import org.rapporteur.knowledge.DataFiles;
import org.rapporteur.knowledge.Finding;
import org.rapporteur.knowledge.PlaceLinter;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on the actor files. */
@Command(
    name = "actors",
    description = "Check the actor files and look actors up.",
    footer = {
      "%nExamples:",
      "  rapporteur actors lint --data my-data",
      "  rapporteur actors find Lavrov --date 2018-01-05"
    })
final class ActorsGroup extends Group {

  /** Checks the files. */
  @Command(
      name = "lint",
      description = "Check the actor and place files for mistakes.",
      footer = {"%nExample:", "  rapporteur actors lint --data my-data"})
  static final class ActorsLint extends Lint {
    ActorsLint(Console console) {
      super(console);
    }

    @Override
    List<Finding> findings(DataFiles files) {
      return Stream.of(ActorLinter.lint(files), PlaceLinter.lint(files))
          .flatMap(List::stream)
          .toList();
    }
  }

  /** Looks up a name. */
  @Command(
      name = "find",
      description = {
        "Tell what a name, role or place stands for, with the offices of people and their dates.",
        "Exit code 1 when the files do not have it."
      },
      footer = {
        "%nExamples:",
        "  rapporteur actors find Lavrov --date 2018-01-05",
        "  rapporteur actors find 'foreign minister'"
      })
  static final class Find implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name as news writes it.")
    private List<String> words;

    @Option(
        names = "--date",
        paramLabel = "DATE",
        description = "Tell what it was on this day, such as 2018-01-31.")
    private LocalDate date;

    @Mixin private DataOption data;

    Find(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      ActorDictionary actors = data.knowledge(console.surroundings()).actors();
      String name = String.join(" ", words);
      List<String> found = descriptions(actors, name);
      if (found.isEmpty()) {
        found = descriptions(actors, capitalised(name));
      }
      if (found.isEmpty()) {
        console.message("the actor files do not have '" + name + "'");
        return Exit.FINDINGS;
      }
      found.forEach(description -> console.out().line(description));
      return Exit.OK;
    }

    private List<String> descriptions(ActorDictionary actors, String name) {
      Set<String> found = new LinkedHashSet<>();
      actors.lookup(name).forEach(designation -> found.add(describe(designation)));
      actors.byLastName(name, Optional.empty()).forEach(actor -> found.add(describe(actor)));
      return List.copyOf(found);
    }

    private static String capitalised(String name) {
      StringBuilder result = new StringBuilder();
      for (String word : name.split("\\s+")) {
        result.append(result.isEmpty() ? "" : " ");
        if (!word.isEmpty()) {
          result.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
      }
      return result.toString();
    }

    private String describe(Designation designation) {
      if (designation instanceof Designation.Named named) {
        return describe(named.actor());
      }
      if (designation instanceof Designation.OfState state) {
        return state.state().name()
            + "  "
            + state.form().name().toLowerCase(Locale.ROOT)
            + " of a state  "
            + code(Optional.of(state.state().code()), state.state().sectors())
            + period(state.state().period());
      }
      if (designation instanceof Designation.OfPeople people) {
        return people.people().name()
            + "  people  "
            + code(people.people().code(), people.people().sectors());
      }
      if (designation instanceof Designation.OfRole role) {
        return role.role().noun()
            + "  role ("
            + role.role().kind().name().toLowerCase(Locale.ROOT)
            + ")  "
            + code(Optional.empty(), role.role().sectors());
      }
      if (designation instanceof Designation.OfModifier modifier) {
        return modifier.modifier().word()
            + "  modifier ("
            + modifier.modifier().effect().name().toLowerCase(Locale.ROOT)
            + ")  "
            + code(Optional.empty(), modifier.modifier().sectors());
      }
      if (designation instanceof Designation.OfPlace place) {
        return place.name() + "  place  " + code(place.country(), List.of());
      }
      return Printable.of(designation.toString());
    }

    private String describe(Actor actor) {
      StringBuilder text = new StringBuilder();
      text.append(actor.name())
          .append("  ")
          .append(actor.kind().name().toLowerCase(Locale.ROOT))
          .append("  ")
          .append(actor.id());
      if (!actor.aliases().isEmpty()) {
        text.append("\n  also ").append(String.join("; ", actor.aliases()));
      }
      for (Actor.Tenure tenure : actor.tenures()) {
        text.append("\n  ")
            .append(code(tenure.code(), tenure.sectors()))
            .append("  ")
            .append(tenure.role())
            .append(period(tenure.period()));
      }
      if (date != null) {
        Referent then = actor.on(Optional.of(date));
        text.append("\n  on ").append(date).append(": ").append(code(then.code(), then.sectors()));
      }
      return text.toString();
    }

    private static String code(Optional<String> code, List<String> sectors) {
      String text = code.orElse("") + (sectors.isEmpty() ? "" : ":" + String.join("/", sectors));
      return text.isEmpty() ? "-" : text;
    }

    private static String period(Period period) {
      if (period.equals(Period.ALWAYS)) {
        return "";
      }
      return "  "
          + period.from().map(LocalDate::toString).orElse("always")
          + " to "
          + period.to().map(LocalDate::toString).orElse("now");
    }
  }
}
