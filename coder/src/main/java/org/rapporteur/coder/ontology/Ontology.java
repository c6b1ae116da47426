package org.rapporteur.coder.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * PLOVER's types, modes, contexts, sectors and scores, and CAMEO's codes, as the ontology files
 * tell them (PLOVER manual 2.0 draft; CAMEO manual 1.1b3).
 */
public record Ontology(
    Map<EventType, TypeFacts> types,
    Map<EventType, Map<String, Double>> modes,
    Set<String> contexts,
    Set<String> sectors,
    Set<String> internationalCodes,
    Map<String, CameoCode> cameo,
    List<CameoDefault> cameoDefaults) {

  public Ontology {
    types = Map.copyOf(types);
    modes = Map.copyOf(modes);
    contexts = Set.copyOf(contexts);
    sectors = Set.copyOf(sectors);
    internationalCodes = Set.copyOf(internationalCodes);
    cameo = Map.copyOf(cameo);
    cameoDefaults = List.copyOf(cameoDefaults);
  }

  /**
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param score PLOVER's conflict-cooperation score, -10 to 10
   */
  public record TypeFacts(int quad, double score, boolean needsRecipient, String definition) {}

  public record CameoCode(
      String code,
      String label,
      int quad,
      Optional<Double> goldstein,
      Optional<EventType> type,
      Optional<String> mode,
      List<String> contexts) {}

  /** The CAMEO code to write for a PLOVER type, mode and context; empty means "any". */
  public record CameoDefault(
      EventType type, Optional<String> mode, Optional<String> context, String cameo) {}

  public int quad(EventType type) {
    return types.get(type).quad();
  }

  public boolean isMode(EventType type, String mode) {
    return modes.getOrDefault(type, Map.of()).containsKey(mode);
  }

  /** The score of the mode, or of the type where it has none. */
  public double score(EventType type, Optional<String> mode) {
    return mode.map(m -> modes.getOrDefault(type, Map.of()).get(m))
        .orElseGet(() -> types.get(type).score());
  }

  /** The CAMEO code of the most specific default that fits. */
  public Optional<String> cameoOf(
      EventType type, Optional<String> mode, List<String> contextsOfEvent) {
    CameoDefault best = null;
    int bestFit = -1;
    for (CameoDefault row : cameoDefaults) {
      boolean fits =
          row.type() == type
              && (row.mode().isEmpty() || row.mode().equals(mode))
              && (row.context().isEmpty() || contextsOfEvent.contains(row.context().get()));
      int fit = (row.mode().isPresent() ? 2 : 0) + (row.context().isPresent() ? 1 : 0);
      if (fits && fit > bestFit) {
        best = row;
        bestFit = fit;
      }
    }
    return Optional.ofNullable(best).map(CameoDefault::cameo);
  }

  /** An ontology that is being read. */
  public static final class Builder {
    public final Map<EventType, TypeFacts> types = new HashMap<>();
    public final Map<EventType, Map<String, Double>> modes = new HashMap<>();
    public final Set<String> contexts = new java.util.HashSet<>();
    public final Set<String> sectors = new java.util.HashSet<>();
    public final Set<String> internationalCodes = new java.util.HashSet<>();
    public final Map<String, CameoCode> cameo = new HashMap<>();
    public final List<CameoDefault> cameoDefaults = new java.util.ArrayList<>();

    public Ontology build() {
      return new Ontology(
          types, modes, contexts, sectors, internationalCodes, cameo, cameoDefaults);
    }
  }
}
