package org.rapporteur.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.place.Gazetteer;

/**
 * All that the coder knows beforehand; immutable and safe for several threads.
 *
 * @param hash short SHA-256 over all data files, for records that tell what they were coded with
 */
public record Knowledge(
    Ontology ontology, Lexicon lexicon, ActorDictionary actors, Gazetteer gazetteer, String hash) {

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
    Findings findings = new Findings();
    try {
      CompletableFuture<List<PlaceReader.Named>> places =
          CompletableFuture.supplyAsync(() -> PlaceReader.read(files, findings));
      CompletableFuture<BundledGazetteer> gazetteer = places.thenApplyAsync(BundledGazetteer::new);
      CompletableFuture<DictionaryAssembler> actors =
          CompletableFuture.supplyAsync(() -> ActorReader.read(files, findings))
              .thenCombineAsync(places, DictionaryAssembler::new);
      Ontology ontology = OntologyReader.read(files, findings);
      Lexicon lexicon = LexiconReader.read(files, ontology, findings);
      Set<String> notNames = WordList.read(files, "places/not-names.txt", findings).keySet();
      ActorDictionary dictionary = actors.join().withPlaces(lexicon, notNames);
      Knowledge knowledge =
          new Knowledge(ontology, lexicon, dictionary, gazetteer.join(), files.hash());
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
}
