package org.rapporteur.coder.ontology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    List<CameoDefault> cameoDefaults,
    List<CameoOfStatus> cameoOfStatus,
    List<CameoOfContent> cameoOfContent) {

  public Ontology {
    types = Map.copyOf(types);
    modes = Map.copyOf(modes);
    contexts = Set.copyOf(contexts);
    sectors = Set.copyOf(sectors);
    internationalCodes = Set.copyOf(internationalCodes);
    cameo = Map.copyOf(cameo);
    cameoDefaults = List.copyOf(cameoDefaults);
    cameoOfStatus = List.copyOf(cameoOfStatus);
    cameoOfContent = List.copyOf(cameoOfContent);
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

  /**
   * The CAMEO code to write for a PLOVER type and mode in contexts.
   *
   * @param mode empty for any
   * @param contexts all of these
   */
  public record CameoDefault(
      EventType type, Optional<String> mode, List<String> contexts, String cameo) {
    public CameoDefault {
      contexts = List.copyOf(contexts);
    }

    private boolean fits(EventType ofEvent, Optional<String> itsMode, List<String> itsContexts) {
      return type == ofEvent
          && (mode.isEmpty() || mode.equals(itsMode))
          && itsContexts.containsAll(contexts);
    }

    /**
     * Where the row's contexts first stand in those of an event, which has the weightiest first.
     */
    private int rank(List<String> contextsOfEvent) {
      return contexts.stream().mapToInt(contextsOfEvent::indexOf).min().orElse(0);
    }
  }

  /**
   * The code of an event that has not happened; an empty mode means "any".
   *
   * @param status as in the event record
   */
  public record CameoOfStatus(EventType type, Optional<String> mode, String status, String cameo) {}

  /** The code of an event by what is promised, asked ...; an empty mode means "any". */
  public record CameoOfContent(
      EventType type, EventType content, Optional<String> contentMode, String cameo) {}

  public int quad(EventType type) {
    return facts(type).quad();
  }

  private TypeFacts facts(EventType type) {
    return Objects.requireNonNull(types.get(type), () -> "the ontology tells nothing of " + type);
  }

  public boolean isMode(EventType type, String mode) {
    return modes.getOrDefault(type, Map.of()).containsKey(mode);
  }

  /** The score of the mode, or of the type where it has none. */
  public double score(EventType type, Optional<String> mode) {
    return mode.map(m -> modes.getOrDefault(type, Map.of()).get(m))
        .orElseGet(() -> facts(type).score());
  }

  /**
   * The CAMEO code of the default that fits best: one with a mode before one without, then the one
   * with more contexts, then the one whose context stands first, then the first of the table.
   */
  public Optional<String> cameoOf(
      EventType type, Optional<String> mode, List<String> contextsOfEvent) {
    return cameoDefaults.stream()
        .filter(row -> row.fits(type, mode, contextsOfEvent))
        .min(
            Comparator.comparing((CameoDefault row) -> row.mode().isEmpty())
                .thenComparing(row -> -row.contexts().size())
                .thenComparing(row -> row.rank(contextsOfEvent)))
        .map(CameoDefault::cameo);
  }

  /** Whether a CAMEO code says no more than its root: 180 is any unconventional violence. */
  public static boolean isGeneralCameo(String code) {
    return code.length() == 3 && code.endsWith("0");
  }

  /** The code of a planned, conditional or negated event, where its status changes it. */
  public Optional<String> cameoOfStatus(EventType type, Optional<String> mode, String status) {
    return cameoOfStatus.stream()
        .filter(row -> row.type() == type && row.status().equals(status))
        .filter(row -> row.mode().isEmpty() || row.mode().equals(mode))
        .max(Comparator.comparing(row -> row.mode().isPresent()))
        .map(CameoOfStatus::cameo);
  }

  /** The code of an event with this content, where the content decides it. */
  public Optional<String> cameoOfContent(
      EventType type, EventType content, Optional<String> contentMode) {
    return cameoOfContent.stream()
        .filter(row -> row.type() == type && row.content() == content)
        .filter(row -> row.contentMode().isEmpty() || row.contentMode().equals(contentMode))
        .max(Comparator.comparing(row -> row.contentMode().isPresent()))
        .map(CameoOfContent::cameo);
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
    public final List<CameoOfStatus> cameoOfStatus = new java.util.ArrayList<>();
    public final List<CameoOfContent> cameoOfContent = new java.util.ArrayList<>();

    public Ontology build() {
      return new Ontology(
          types,
          modes,
          contexts,
          sectors,
          internationalCodes,
          cameo,
          cameoDefaults,
          cameoOfStatus,
          cameoOfContent);
    }
  }
}
