package org.rapporteur.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.petrarch.PetrarchDictionaries;

/** Loads the coder when a command needs it; commands that only read data files never ask. */
interface EngineLoader {
  Engine load(DataOption data, Surroundings surroundings);

  /** The same with dictionaries of the user's own, which are read beside the loading. */
  default Engine load(DataOption data, PetrarchOption own, Surroundings surroundings) {
    return load(data, own, new ParserOption(), surroundings);
  }

  /** The same with the parser of the user's choice. */
  default Engine load(
      DataOption data, PetrarchOption own, ParserOption parser, Surroundings surroundings) {
    Optional<CompletableFuture<PetrarchDictionaries.Read>> read = own.reading();
    Engine loaded = load(data, surroundings);
    Engine engine = parser.isReference() ? loaded.withLibraryParser() : loaded;
    return read.map(dictionaries -> engine.with(dictionaries.join(), own.mode())).orElse(engine);
  }
}
