package org.rapporteur.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.ToponymFinder;

/**
 * All that the coder knows beforehand; immutable and safe for several threads.
 *
 * @param toponyms finds all places that a story names; empty for a data directory without {@code
 *     places/weights.tsv}
 * @param hash short SHA-256 over all data files, for records that tell what they were coded with
 */
public record Knowledge(
    Ontology ontology,
    Lexicon lexicon,
    ActorDictionary actors,
    Gazetteer gazetteer,
    Optional<ToponymFinder> toponyms,
    String hash) {

  static final String TOWNS = "places/towns.tsv";

  /**
   * The knowledge that comes with the program.
   *
   * @throws IllegalStateException when files are missing or unusable
   */
  public static Knowledge bundled() {
    return of(DataFiles.bundled());
  }

  /**
   * The knowledge of a data directory. Rows and entries with mistakes are left out; the linters
   * name them.
   *
   * @throws IllegalStateException when files are missing or unusable
   */
  public static Knowledge from(Path dataDir) {
    return of(DataFiles.of(dataDir));
  }

  /**
   * The knowledge of data files.
   *
   * @throws IllegalStateException when files are missing or unusable
   */
  public static Knowledge of(DataFiles files) {
    return of(files, Optional.empty());
  }

  /**
   * The same with a longer list of places behind that of the files.
   *
   * @throws IllegalStateException when files are missing or unusable
   */
  public static Knowledge of(DataFiles files, Optional<? extends FurtherPlaces> further) {
    Findings findings = new Findings();
    try {
      CompletableFuture<List<PlaceReader.Named>> places =
          CompletableFuture.supplyAsync(() -> PlaceReader.read(files, findings));
      CompletableFuture<BundledGazetteer> gazetteer =
          places.thenApplyAsync(
              read ->
                  new BundledGazetteer(
                      Stream.concat(
                              read.stream(), PlaceReader.readMore(files, read, findings).stream())
                          .toList()));
      CompletableFuture<DictionaryAssembler> actors =
          CompletableFuture.supplyAsync(() -> ActorReader.read(files, findings))
              .thenCombineAsync(places, DictionaryAssembler::new);
      Ontology ontology = OntologyReader.read(files, findings);
      Lexicon lexicon = LexiconReader.read(files, ontology, findings);
      Set<String> notNames = WordList.read(files, "places/not-names.txt", findings).keySet();
      ActorDictionary dictionary = actors.join().withPlaces(lexicon, notNames);
      Gazetteer all = layered(gazetteer.join(), files, further.map(Gazetteer.class::cast));
      Knowledge knowledge =
          new Knowledge(
              ontology,
              lexicon,
              dictionary,
              all,
              ToponymReader.read(files, all, lexicon, notNames),
              further.map(more -> files.hash() + ", places " + more.hash()).orElse(files.hash()));
      findings
          .obstacle()
          .ifPresent(
              finding -> {
                throw new IllegalStateException("unusable data: " + finding);
              });
      return knowledge;
    } catch (CompletionException e) {
      throw new IllegalStateException("cannot read the data: " + e.getCause(), e.getCause());
    }
  }

  /** The small towns are searched in their file, which is opened when a name asks for it. */
  private static Gazetteer layered(
      Gazetteer bundled, DataFiles files, Optional<Gazetteer> further) {
    Gazetteer all = bundled;
    Optional<DataFile> towns = files.file(TOWNS);
    if (towns.isPresent()) {
      all = new LayeredGazetteer(all, new LazyGazetteer(() -> PlaceIndex.of(towns.get().text())));
    }
    return further.isPresent() ? new LayeredGazetteer(all, further.get()) : all;
  }
}
