package org.rapporteur.evaluation.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.story.CodedEvent;

/**
 * The 15 classes of sentence-level benchmarks of political relations (Hu et al., ACL 2024): the
 * roots of CAMEO in the names of PLOVER, so that CONCEDE and RETREAT are one class, YIELD.
 */
public enum RelationClass {
  AGREE(1),
  CONSULT(1),
  SUPPORT(1),
  COOPERATE(2),
  AID(2),
  YIELD(2),
  REQUEST(3),
  ACCUSE(3),
  REJECT(3),
  THREATEN(3),
  PROTEST(4),
  SANCTION(4),
  MOBILIZE(4),
  COERCE(4),
  ASSAULT(4);

  /** Embargo, boycott, sanctions: the published CAMEO-to-PLOVER table has them under COERCE. */
  private static final String EMBARGO = "163";

  /** A later addition to CAMEO that the benchmark counts with attacks. */
  private static final String CYBER_ATTACK = "176";

  /** The class of each CAMEO root, from 01. */
  private static final List<RelationClass> OF_ROOT =
      List.of(
          SUPPORT, REQUEST, AGREE, CONSULT, SUPPORT, COOPERATE, AID, YIELD, ACCUSE, REQUEST, ACCUSE,
          REJECT, THREATEN, PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT, ASSAULT, ASSAULT);

  private final int quad;

  RelationClass(int quad) {
    this.quad = quad;
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quad() {
    return quad;
  }

  /** Whether it is conflict rather than cooperation. */
  public boolean isConflict() {
    return quad > 2;
  }

  /** The class of a name, in whatever case. */
  public static Optional<RelationClass> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(value -> value.name().equals(wanted)).findFirst();
  }

  /** The class of a record: that of its CAMEO code, or of its type where it has no code. */
  public static RelationClass of(CodedEvent event) {
    return of(event.type(), event.cameo());
  }

  /** The class of a CAMEO code, or of a type where there is no code. */
  public static RelationClass of(EventType type, Optional<String> cameo) {
    return cameo.map(RelationClass::ofCameo).orElseGet(() -> of(type));
  }

  private static RelationClass ofCameo(String code) {
    return switch (code) {
      case EMBARGO -> COERCE;
      case CYBER_ATTACK -> ASSAULT;
      default -> OF_ROOT.get(Integer.parseInt(code.substring(0, 2)) - 1);
    };
  }

  static RelationClass of(EventType type) {
    return switch (type) {
      case CONCEDE, RETREAT -> YIELD;
      default -> valueOf(type.name());
    };
  }
}
