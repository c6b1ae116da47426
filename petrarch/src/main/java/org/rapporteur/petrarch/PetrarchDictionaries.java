package org.rapporteur.petrarch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.ontology.Ontology;

/** The dictionaries of a directory and of those in it. */
public final class PetrarchDictionaries {
  private static final int DEEPEST = 4;
  private static final int MOST_FILES = 500;

  private final List<Path> paths;
  private final Path directory;

  private PetrarchDictionaries(Path directory, List<Path> paths) {
    this.directory = directory;
    this.paths = List.copyOf(paths);
  }

  /**
   * The files of a directory; none is read yet.
   *
   * @throws IOException when the directory cannot be listed or has more than 500 files
   */
  public static PetrarchDictionaries in(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory.toRealPath(), DEEPEST)) {
      List<Path> paths =
          walk.filter(Files::isRegularFile)
              .filter(path -> !path.getFileName().toString().startsWith("."))
              .limit(MOST_FILES + 1)
              .sorted()
              .toList();
      if (paths.size() > MOST_FILES) {
        throw new IOException("has more than " + MOST_FILES + " files");
      }
      return new PetrarchDictionaries(directory.toRealPath(), paths);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads the files, several at a time. */
  public Read read() {
    List<Contents> contents =
        paths.parallelStream()
            .map(path -> Contents.of(TextFile.read(path, directory.relativize(path).toString())))
            .toList();
    return new Read(contents);
  }

  /** What stands in one file; the lists of the other kinds are empty. */
  private record Contents(
      TextFile file,
      List<ActorEntry> actors,
      List<AgentEntry> agents,
      List<VerbFile> verbs,
      List<DiscardList> discards,
      List<IssueEntry> issues) {

    private static Contents of(TextFile file) {
      if (file.kind().isEmpty() || file.obstacle().isPresent()) {
        return new Contents(file, List.of(), List.of(), List.of(), List.of(), List.of());
      }
      return switch (file.kind().get()) {
        case ACTORS ->
            new Contents(
                file, ActorFileReader.read(file), List.of(), List.of(), List.of(), List.of());
        case AGENTS ->
            new Contents(
                file, List.of(), AgentFileReader.read(file), List.of(), List.of(), List.of());
        case VERBS ->
            new Contents(
                file,
                List.of(),
                List.of(),
                List.of(VerbFileReader.read(file)),
                List.of(),
                List.of());
        case DISCARDS ->
            new Contents(
                file, List.of(), List.of(), List.of(), List.of(DiscardList.read(file)), List.of());
        case ISSUES ->
            new Contents(
                file, List.of(), List.of(), List.of(), List.of(), IssueFileReader.read(file));
      };
    }
  }

  /**
   * Dictionaries that have been read but not yet joined with what the coder knows. To be converted
   * once.
   */
  public static final class Read {
    private final List<Contents> contents;

    private Read(List<Contents> contents) {
      this.contents = contents;
    }

    /**
     * Joins the dictionaries with the bundled knowledge, which in either mode tells what kind of
     * word a phrase is where the formats do not.
     */
    public PetrarchKnowledge with(
        Ontology ontology, Lexicon lexicon, ActorDictionary actors, Mode mode) {
      ActorDictionary joinedActors = actors(ontology, lexicon, actors, mode);
      Lexicon joinedLexicon = lexicon(ontology, lexicon, mode);
      return new PetrarchKnowledge(
          joinedLexicon,
          joinedActors,
          contents.stream().flatMap(c -> c.discards().stream()).toList(),
          contents.stream().map(c -> c.file().report()).toList(),
          hash());
    }

    private String hash() {
      String parts =
          contents.stream()
              .map(c -> c.file().name() + " " + c.file().hash())
              .collect(Collectors.joining("\n"));
      return TextFile.hash(parts.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private boolean has(FileKind kind) {
      return contents.stream()
          .anyMatch(
              c ->
                  c.file().kind().filter(kind::equals).isPresent()
                      && c.file().obstacle().isEmpty());
    }

    private ActorDictionary actors(
        Ontology ontology, Lexicon lexicon, ActorDictionary base, Mode mode) {
      boolean names = mode == Mode.INSTEAD && has(FileKind.ACTORS);
      boolean roles = mode == Mode.INSTEAD && has(FileKind.AGENTS);
      Predicate<Designation> kept =
          designation ->
              designation instanceof Designation.OfRole
                  ? !roles
                  : designation instanceof Designation.OfModifier
                      || designation instanceof Designation.OfPlace
                      || !names;
      ActorDictionary.Builder builder = new ActorDictionary.Builder().addAll(base, kept);
      ActorConversion conversion =
          new ActorConversion(
              new ActorCodes(ontology),
              base,
              commonWords(lexicon, base),
              builder,
              spelling -> mode == Mode.INSTEAD || base.lookup(spelling).isEmpty());
      contents.forEach(c -> conversion.actors(c.file(), c.actors()));
      contents.forEach(c -> conversion.agents(c.file(), c.agents()));
      return builder.build();
    }

    /** Words that, with a capital at the head of a sentence, are still no name. */
    private static Predicate<String> commonWords(Lexicon lexicon, ActorDictionary base) {
      Set<String> words = new HashSet<>(FunctionWords.IGNORED);
      for (Predication.Kind kind : Predication.Kind.values()) {
        words.addAll(lexicon.heads(kind));
      }
      return word ->
          words.contains(word)
              || base.lookup(word).stream()
                  .anyMatch(
                      d -> d instanceof Designation.OfRole || d instanceof Designation.OfModifier);
    }

    private Lexicon lexicon(Ontology ontology, Lexicon base, Mode mode) {
      boolean replaced = mode == Mode.INSTEAD && has(FileKind.VERBS);
      List<Entry> entries = new ArrayList<>(replaced ? List.of() : base.entries());
      Map<String, Set<String>> classes = new HashMap<>();
      EventCodes codes = new EventCodes(ontology);
      int number = 0;
      for (Contents c : contents) {
        for (VerbFile verbs : c.verbs()) {
          number++;
          VerbConversion conversion =
              new VerbConversion(c.file(), verbs, codes, "petrarch-" + number + "-").convert();
          entries.addAll(conversion.entries());
          classes.putAll(conversion.classes());
        }
      }
      IssueConversion issues = new IssueConversion(ontology);
      contents.forEach(c -> issues.convert(c.file(), c.issues()));
      return base.with(entries, base.classes().and(classes), issues.with(base.contexts()));
    }
  }
}
