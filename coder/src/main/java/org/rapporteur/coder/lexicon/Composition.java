package org.rapporteur.coder.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.ontology.EventType;

/**
 * The algebra of embedding: what an operator makes of a deed, and what ending a deed is. The rules
 * are rows of {@code composition.tsv} and {@code reversal.tsv}.
 *
 * <p>Laws: ending twice is the deed itself ({@code reverse(reverse(d)) = d}); a reversed deed is
 * resolved to a type only when something asks for it, so that the law holds for deeds whose
 * reversal is shared by others.
 */
public final class Composition {

  /**
   * A deed and whether it is ended.
   *
   * @param reversed whether the deed is being stopped
   */
  public record Deed(EventType type, Optional<String> mode, boolean reversed) {
    public static Deed of(EventType type, Optional<String> mode) {
      return new Deed(type, mode, false);
    }

    /** The end of the deed; of an ended one, the deed. */
    public Deed reverse() {
      return new Deed(type, mode, !reversed);
    }
  }

  /** A type and mode to record. */
  public record Coding(EventType type, Optional<String> mode) {}

  /**
   * A row's result.
   *
   * @param keepsMode copies the content's mode
   * @param cameo the CAMEO code, where the row fixes it
   */
  public record Outcome(
      EventType type, Optional<String> mode, boolean keepsMode, Optional<String> cameo) {
    public Outcome(EventType type, Optional<String> mode, boolean keepsMode) {
      this(type, mode, keepsMode, Optional.empty());
    }

    Coding of(Optional<String> contentMode) {
      return new Coding(type, keepsMode ? contentMode : mode);
    }
  }

  private record Key(EventType type, Optional<String> mode) {}

  private final Map<Operator, Map<Key, Outcome>> operators;
  private final Map<Key, Outcome> reversals;

  private Composition(Builder builder) {
    this.operators = builder.operators;
    this.reversals = builder.reversals;
  }

  /** What a deed is recorded as. */
  public Coding coding(Deed deed) {
    Coding plain = new Coding(deed.type(), deed.mode());
    return deed.reversed()
        ? find(reversals, deed.type(), deed.mode())
            .map(outcome -> outcome.of(deed.mode()))
            .orElse(plain)
        : plain;
  }

  /** The CAMEO code of a deed that is ended, where the table has one. */
  public Optional<String> cameo(Deed deed) {
    return deed.reversed()
        ? find(reversals, deed.type(), deed.mode()).flatMap(Outcome::cameo)
        : Optional.empty();
  }

  /** What the operator makes of the deed; empty when the tables do not say. */
  public Optional<Coding> apply(Operator operator, Deed deed) {
    Coding content = coding(deed);
    Map<Key, Outcome> rows = operators.getOrDefault(operator, Map.of());
    return find(rows, content.type(), content.mode()).map(found -> found.of(content.mode()));
  }

  private static Optional<Outcome> find(
      Map<Key, Outcome> rows, EventType type, Optional<String> mode) {
    return Optional.ofNullable(rows.get(new Key(type, mode)))
        .or(() -> Optional.ofNullable(rows.get(new Key(type, Optional.empty()))));
  }

  /** Collects the rows; an empty content mode stands for any. */
  public static final class Builder {
    private final Map<Operator, Map<Key, Outcome>> operators = new HashMap<>();
    private final Map<Key, Outcome> reversals = new HashMap<>();

    public Builder row(
        Operator operator, EventType content, Optional<String> contentMode, Outcome outcome) {
      operators
          .computeIfAbsent(operator, key -> new HashMap<>())
          .put(new Key(content, contentMode), outcome);
      return this;
    }

    public Builder reversal(EventType content, Optional<String> contentMode, Outcome outcome) {
      reversals.put(new Key(content, contentMode), outcome);
      return this;
    }

    public boolean covers(Operator operator, EventType type) {
      return operators
          .getOrDefault(operator, Map.of())
          .containsKey(new Key(type, Optional.empty()));
    }

    public boolean reverses(EventType type) {
      return reversals.containsKey(new Key(type, Optional.empty()));
    }

    public Composition build() {
      return new Composition(this);
    }
  }
}
