package org.rapporteur.cli;

/** Loads the coder when a command needs it; commands that only read data files never ask. */
interface EngineLoader {
  Engine load(DataOption data, Surroundings surroundings);
}
