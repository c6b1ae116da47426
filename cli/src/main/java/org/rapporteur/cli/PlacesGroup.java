package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.coder.story.PlacesInStory;
import org.rapporteur.knowledge.CountryCodes;
import org.rapporteur.knowledge.geonames.GeoNamesImport;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on the list of places. */
@Command(
    name = "places",
    description = "Look places up, list those that stories name, and import a GeoNames dump.",
    footer = {
      "%nExamples:",
      "  rapporteur places find Aleppo",
      "  rapporteur places mentions story.txt",
      "  rapporteur places import allCountries.zip --out my-places"
    })
final class PlacesGroup extends Group {

  private static String described(Place place) {
    return String.join(
        "\t",
        Printable.of(place.name()),
        place.kind().name().toLowerCase(Locale.ROOT),
        Printable.of(place.region().orElse("-")),
        place.country().orElse("-"),
        place.latitude().map(PlacesGroup::degrees).orElse("-"),
        place.longitude().map(PlacesGroup::degrees).orElse("-"),
        place.population() == 0 ? "-" : String.valueOf(place.population()));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Looks up a name. */
  @Command(
      name = "find",
      description = {
        "Tell the places of a name, likeliest first: name, kind, region, country, latitude,"
            + " longitude and people, with tabs between them.",
        "Exit code 1 when there is none."
      },
      footer = {
        "%nExamples:",
        "  rapporteur places find Tripoli",
        "  rapporteur places find 'Gulf of Aden' --places my-places"
      })
  static final class Find implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name as news writes it.")
    private List<String> words;

    @Mixin private DataOption data;

    Find(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      String name = String.join(" ", words);
      List<Place> places = data.knowledge(console.surroundings()).gazetteer().named(name);
      if (places.isEmpty()) {
        console.message("no place is called '" + name + "'");
        return Exit.FINDINGS;
      }
      places.forEach(place -> console.out().line(described(place)));
      return Exit.OK;
    }
  }

  /** Lists the places that stories name. */
  @Command(
      name = "mentions",
      description = {
        "List all places that stories name, whether or not anything happened there: story, start,"
            + " end, the words, then the place as 'places find' tells it; tabs between them.",
        "A place that no list has stands without coordinates."
      },
      footer = {
        "%nExamples:",
        "  rapporteur places mentions story.txt",
        "  rapporteur places mentions archive.jsonl --places my-places > mentions.tsv"
      })
  static final class Mentions implements Callable<Integer> {
    private final Console console;
    private final EngineLoader engines;

    @Mixin private StoryFiles stories;
    @Mixin private ThreadsOption threads;
    @Mixin private DataOption data;

    Mentions(Console console, EngineLoader engines) {
      this.console = console;
      this.engines = engines;
    }

    /** A story with its places. */
    private record Placed(Article article, List<Toponym> places) {}

    @Override
    public Integer call() {
      PlacesInStory places = engines.load(data, console.surroundings()).places();
      try (InOrder<Article, Placed> work =
          new InOrder<>(
              threads.count(),
              article -> new Placed(article, places.of(article)),
              placed -> write(placed))) {
        InputTally tally = stories.read(console, work::add);
        work.finish();
        console.out().flush();
        return tally.exitCode();
      }
    }

    private void write(Placed placed) {
      for (Toponym toponym : placed.places()) {
        console
            .out()
            .line(
                String.join(
                    "\t",
                    Printable.of(placed.article().id()),
                    String.valueOf(toponym.span().start()),
                    String.valueOf(toponym.span().end()),
                    Printable.of(toponym.text()),
                    described(toponym.place())));
      }
    }
  }

  /** Makes a list of places of a dump. */
  @Command(
      name = "import",
      description = {
        "Make a list of places of a GeoNames dump (allCountries.zip, cities500.zip, a country's"
            + " zip, or the text in it), which other commands use with --places.",
        "The dump is read as a stream and sorted in bounded memory; the disk needs room for about"
            + " twice the list. GeoNames data are licensed under CC BY 4.0: name the source."
      },
      footer = {
        "%nExamples:",
        "  rapporteur places import allCountries.zip --out my-places",
        "  rapporteur places import SY.zip --out syria --classes PAHS --min-population 0",
        "  rapporteur code story.txt --places my-places"
      })
  static final class Import implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DUMP", description = "The dump: .zip, or its text file.")
    private Path dump;

    @Option(
        names = "--out",
        paramLabel = "DIR",
        required = true,
        description = "Folder of the list; what is there of an earlier import is replaced.")
    private Path out;

    @Option(
        names = "--classes",
        paramLabel = "LETTERS",
        description =
            "Feature classes of GeoNames: P settlements, A divisions, H waters, L areas, T"
                + " mountains and islands, S buildings, R roads; default: ${DEFAULT-VALUE}.")
    private String classes = "PAHLT";

    @Option(
        names = "--min-population",
        paramLabel = "N",
        description = "Leave out settlements of fewer people; default: ${DEFAULT-VALUE}.")
    private long leastPopulation;

    @Mixin private DataOption data;

    Import(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (leastPopulation < 0) {
        throw new UsageError("--min-population must not be negative");
      }
      GeoNamesImport.Choice choice = new GeoNamesImport.Choice(letters(), leastPopulation);
      CountryCodes codes = CountryCodes.of(data.files(console.surroundings()));
      if (Files.exists(out) && !Files.isDirectory(out)) {
        throw new UsageError(out + " is no folder");
      }
      GeoNamesImport.Result result;
      try {
        result = new GeoNamesImport(codes, choice).run(dump, out);
      } catch (IOException e) {
        console.message(
            dump + ": cannot be imported: " + Printable.of(String.valueOf(e.getMessage())));
        return Exit.NOTHING_READ;
      }
      result.problems().forEach(problem -> console.message(dump + ": " + problem));
      if (result.broken() > result.problems().size()) {
        console.message(
            dump + ": " + (result.broken() - result.problems().size()) + " more broken lines");
      }
      console
          .out()
          .line(
              result.places()
                  + " places with "
                  + result.names()
                  + " names from "
                  + result.lines()
                  + " lines, in "
                  + out.resolve(GeoNamesImport.INDEX));
      return result.broken() == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private Set<Character> letters() {
      Set<Character> letters = new HashSet<>();
      for (char letter : classes.toUpperCase(Locale.ROOT).replace(",", "").toCharArray()) {
        if ("PAHLTSR".indexOf(letter) < 0) {
          throw new UsageError("--classes: '" + letter + "' is none of PAHLTSR");
        }
        letters.add(letter);
      }
      return Optional.of(letters)
          .filter(some -> !some.isEmpty())
          .orElseThrow(() -> new UsageError("--classes must name a class"));
    }
  }
}
